public import EcomapModel

/// Reads a map and everything it includes, and says everything that is wrong with it in one run.
public struct MapReader: Sendable {
  /// What came of reading a map.
  public struct Reading: Sendable {
    /// The map; nil when there is an error among the diagnostics.
    public let map: EcosystemMap?
    /// What is wrong, in the order of file and place.
    public let diagnostics: [Diagnostic]
    /// How many more troubles there are than are listed.
    public let unlisted: Int
    /// The files that were read, the map's own first.
    public let files: [SourceFile]

    /// Whether there is an error.
    public var hasErrors: Bool { map == nil }
  }

  private let store: any FileStore
  private let rules: [String]

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - store: where files are read from.
  ///   - rules: the words of the findings that a map can accept.
  public init(store: any FileStore = DiskFiles(), rules: [String]) {
    self.store = store
    self.rules = rules
  }

  /// Reads the map at a path.
  ///
  /// Complexity: O(size of the files). Never stops at the first trouble, except that the rest of
  /// a file whose YAML is broken cannot be judged.
  ///
  /// - Throws: `FileError` when the map's own file cannot be read; trouble with other files is
  ///   among the diagnostics, at the line that asked for them.
  public func read(_ path: String) throws(FileError) -> Reading {
    var loader = MapLoader(store: store)
    try loader.load(path)
    var diagnostics = loader.diagnostics
    var resolver = MapResolver(
      documents: loader.documents, tables: loader.tables, rules: rules)
    let map = resolver.resolve(
      files: loader.files, isComplete: loader.isComplete, earlierErrors: diagnostics.hasErrors)
    diagnostics.add(contentsOf: resolver.diagnostics)
    return Reading(
      map: map, diagnostics: diagnostics.sorted, unlisted: diagnostics.dropped,
      files: loader.files)
  }
}
