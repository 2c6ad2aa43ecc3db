import EcomapModel

/// Reads a map file and everything it includes, each file once.
struct MapLoader {
  /// The largest map file that is read, in bytes.
  static let largestMap = 64 << 20
  /// The largest table of ties that is read, in bytes.
  static let largestTable = 512 << 20

  let store: any FileStore
  /// The files read so far, the map's own first.
  private(set) var files: [SourceFile] = []
  /// The documents, each after those that it includes.
  private(set) var documents: [MapDocument] = []
  /// The tables of ties, in the order of their mention.
  private(set) var tables: [TieTable] = []
  private(set) var diagnostics = DiagnosticBag()

  /// The folder that every file must lie in.
  private var topFolder = "."
  /// The canonical paths of the files being read, the innermost last.
  private var open: [String] = []
  private var done: Set<String> = []

  init(store: any FileStore) { self.store = store }

  /// Reads the map at a path.
  mutating func load(_ path: String) throws(FileError) {
    let bytes = try store.read(path, atMost: Self.largestMap)
    let canonical = store.canonicalPath(path) ?? path
    topFolder = FilePath.folder(of: canonical)
    take(bytes, path: path, canonical: canonical)
  }

  private mutating func take(_ bytes: [UInt8], path: String, canonical: String) {
    let index = files.count
    files.append(SourceFile(path: path, bytes: bytes))
    open.append(canonical)
    defer {
      open.removeLast()
      done.insert(canonical)
    }
    let document = MapDocument.read(bytes, file: index, into: &diagnostics)
    for include in document.root?.texts("include") ?? [] {
      guard let target = locate(include, from: path) else { continue }
      if open.contains(target.canonical) {
        diagnostics.report(
          .includeCycle, at: include.location,
          "`\(include.value)` includes this file in its turn",
          suggestion: "move what both need into a third file")
      } else if !done.contains(target.canonical), let bytes = read(target.path, include) {
        take(bytes, path: target.path, canonical: target.canonical)
      }
    }
    for entry in document.root?.entries("relationships", MapFields.tieTable) ?? [] {
      guard let name = entry.text("file"), let target = locate(name, from: path),
        let bytes = read(target.path, name, atMost: Self.largestTable)
      else { continue }
      let file = files.count
      files.append(SourceFile(path: target.path, bytes: bytes))
      let table = TieTable.read(bytes, path: target.path, file: file)
      diagnostics.add(contentsOf: table.diagnostics)
      tables.append(table)
    }
    documents.append(document)
  }

  /// The file that a map names, when it is there and lies within the map's folder.
  private mutating func locate(
    _ name: Located<String>, from includer: String
  ) -> (path: String, canonical: String)? {
    let path = FilePath.normalised(FilePath.joined(FilePath.folder(of: includer), name.value))
    let outside = name.value.hasPrefix("/") || name.value.hasPrefix("~")
    if !outside, let canonical = store.canonicalPath(path) {
      if FilePath.isInside(canonical, folder: topFolder) { return (path, canonical) }
    } else if !outside {
      diagnostics.report(
        .includeMissing, at: name.location, "there is no file `\(name.value)` here",
        suggestion: name.value.contains("\\")
          ? "write paths with `/`, not `\\`"
          : "paths are taken from the folder of this file, `\(FilePath.folder(of: includer))`")
      return nil
    }
    diagnostics.report(
      .includeOutside, at: name.location, "`\(name.value)` lies outside the map's own folder",
      suggestion: "copy the file into the folder of the map or below it")
    return nil
  }

  private mutating func read(
    _ path: String, _ name: Located<String>, atMost limit: Int = largestMap
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
