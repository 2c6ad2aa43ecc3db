import EcomapFormats
import EcomapModel

/// What is wrong with several maps, as one list: a file that two maps include is told of once.
struct CombinedReadings {
  private(set) var files: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// How many more troubles there are than are listed.
  private(set) var unlisted = 0
  /// Whether one of the maps cannot be used.
  private(set) var hasErrors = false

  /// Whether a map could not even be read.
  private(set) var isIncomplete = false

  private var positions: [String: Int] = [:]
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    let code: DiagnosticCode
    let location: SourceLocation
    let headline: String
  }

  /// Adds a map that could not be read.
  mutating func add(_ error: FileError) {
    isIncomplete = true
    hasErrors = true
    files.append(SourceFile(path: error.path, bytes: []))
    diagnostics.append(
      Diagnostic(
        .unreadableFile, at: SourceLocation(file: files.count - 1, line: 1, column: 1),
        "`\(error.path)` cannot be read: \(error.explanation)",
        suggestion: Failure.readingHint(error)))
  }

  /// Adds what came of reading one map, and what was found out about it besides.
  mutating func add(_ reading: MapReader.Reading, and found: DiagnosticBag = DiagnosticBag()) {
    let moved = reading.files.map { file in
      if let position = positions[file.path] { return position }
      positions[file.path] = files.count
      files.append(file)
      return files.count - 1
    }
    func move(_ location: SourceLocation) -> SourceLocation {
      SourceLocation(
        file: moved[Int(location.file)], line: Int(location.line), column: Int(location.column),
        length: Int(location.length))
    }
    for diagnostic in reading.diagnostics + found.sorted {
      let location = move(diagnostic.location)
      let key = Key(code: diagnostic.code, location: location, headline: diagnostic.headline)
      guard seen.insert(key).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          diagnostic.code, at: location, diagnostic.headline, suggestion: diagnostic.suggestion,
          related: diagnostic.related.map { .init($0.message, at: move($0.location)) }))
    }
    unlisted += reading.unlisted + found.dropped
    hasErrors = hasErrors || reading.hasErrors
  }
}
