import EcomapModel

/// Reads a map file and everything it includes, each file once.
struct MapLoader {
  /// The largest map file that is read, in bytes.
  static let largestMap = 64 << 20
  /// The largest table of ties that is read, in bytes.
  static let largestTable = 512 << 20

  /// A file whose includes are being read.
  private struct OpenFile {
    let path: String
    let canonical: String
    let document: MapDocument
    /// The includes that are still to be read, the next one last.
    var includes: [Located<String>]
  }

  let store: any FileStore
  /// The files read so far, the map's own first.
  private(set) var files: [SourceFile] = []
  /// The documents, each after those that it includes.
  private(set) var documents: [MapDocument] = []
  /// The tables of ties, in the order of their mention.
  private(set) var tables: [TieTable] = []
  private(set) var diagnostics = DiagnosticBag()
  /// The canonical paths of the tables taken in.
  private var tablesRead: Set<String> = []
  /// Whether every map file that was asked for could be understood as YAML.
  private(set) var isComplete = true

  /// The folder that every file must lie in, as its canonical path and as it was given.
  private var topFolder = (canonical: ".", given: ".")
  /// The files being read, the innermost last; a list and not recursion, so that a long chain of
  /// includes cannot exhaust the stack.
  private var open: [OpenFile] = []
  private var done: Set<String> = []

  init(store: any FileStore) { self.store = store }

  /// Reads the map at a path.
  mutating func load(_ path: String) throws(FileError) {
    let bytes = try store.read(path, atMost: Self.largestMap)
    let canonical = store.canonicalPath(path) ?? path
    topFolder = (
      FilePath.folder(of: canonical), FilePath.normalised(FilePath.folder(of: path))
    )
    begin(bytes, path: path, canonical: canonical)
    while !open.isEmpty {
      if let include = open[open.count - 1].includes.popLast() {
        follow(include, from: open[open.count - 1].path)
      } else {
        finish(open.removeLast())
      }
    }
  }

  private mutating func begin(_ bytes: [UInt8], path: String, canonical: String) {
    let index = files.count
    files.append(SourceFile(path: path, bytes: bytes))
    let document = MapDocument.read(bytes, file: index, into: &diagnostics)
    if document.root == nil { isComplete = false }
    open.append(
      OpenFile(
        path: path, canonical: canonical, document: document,
        includes: document.root?.texts("include").reversed() ?? []))
  }

  private mutating func follow(_ include: Located<String>, from includer: String) {
    guard let target = locate(include, from: includer) else {
      isComplete = false
      return
    }
    if open.contains(where: { $0.canonical == target.canonical }) {
      let isItself = open.last?.canonical == target.canonical
      diagnostics.report(
        .includeCycle, at: include.location,
        isItself
          ? "this file includes itself" : "`\(include.value)` includes this file in its turn",
        suggestion: isItself
          ? "take this entry away" : "move what both need into a third file")
    } else if !done.contains(target.canonical) {
      if let bytes = read(target.path, include, atMost: Self.largestMap) {
        begin(bytes, path: target.path, canonical: target.canonical)
      } else {
        isComplete = false
      }
    }
  }

  private mutating func finish(_ file: OpenFile) {
    let entries =
      file.document.root?.entries("relationships", MapFields.tieTable, having: "file") ?? []
    for entry in entries {
      guard let name = entry.text("file"), let target = locate(name, from: file.path) else {
        continue
      }
      guard tablesRead.insert(target.canonical).inserted else {
        diagnostics.report(
          .duplicateTie, at: name.location, "the table `\(name.value)` is taken in a second time",
          suggestion: "take this entry away")
        continue
      }
      guard let bytes = read(target.path, name, atMost: Self.largestTable) else { continue }
      let index = files.count
      files.append(SourceFile(path: target.path, bytes: bytes))
      let table = TieTable.read(bytes, path: target.path, file: index)
      diagnostics.add(contentsOf: table.diagnostics)
      tables.append(table)
    }
    documents.append(file.document)
    done.insert(file.canonical)
  }

  /// The file that a map names, when it is there and lies within the map's folder.
  private mutating func locate(
    _ name: Located<String>, from includer: String
  ) -> (path: String, canonical: String)? {
    let path = FilePath.normalised(FilePath.joined(FilePath.folder(of: includer), name.value))
    var isOutside = name.value.hasPrefix("/") || name.value.hasPrefix("~")
    if !isOutside, let canonical = store.canonicalPath(path) {
      if FilePath.isInside(canonical, folder: topFolder.canonical) { return (path, canonical) }
      isOutside = true
    }
    if isOutside || !FilePath.isInside(path, folder: topFolder.given) {
      diagnostics.report(
        .includeOutside, at: name.location, "`\(name.value)` lies outside the map's own folder",
        suggestion: "copy the file into the folder of the map or below it")
    } else {
      diagnostics.report(
        .includeMissing, at: name.location, "there is no file `\(name.value)` here",
        suggestion: name.value.contains("\\")
          ? "write paths with `/`, not `\\`"
          : "paths are taken from the folder of this file, `\(FilePath.folder(of: includer))`")
    }
    return nil
  }

  private mutating func read(
    _ path: String, _ name: Located<String>, atMost limit: Int
  ) -> [UInt8]? {
    do {
      return try store.read(path, atMost: limit)
    } catch {
      diagnostics.report(
        error.reason == .tooLarge ? .fileTooLarge : .unreadableFile, at: name.location,
        "`\(name.value)` cannot be read: \(error.explanation)")
      return nil
    }
  }
}
