import EcomapModel

/// One map file, checked against the tables of fields and not yet put together with others.
struct MapDocument {
  /// The index of the file.
  let file: Int
  /// The outermost entry; nil when the file cannot be used at all.
  let root: Entry?
  /// The words that have to be looked up.
  let references: [ReferenceUse]

  /// Reads a file's bytes and reports everything wrong with them alone.
  static func read(
    _ bytes: [UInt8], file: Int, into diagnostics: inout DiagnosticBag
  ) -> MapDocument {
    var encoding = EncodingChecker(file: file)
    guard encoding.check(bytes) else {
      diagnostics.add(contentsOf: encoding.diagnostics)
      return MapDocument(file: file, root: nil, references: [])
    }
    let (document, problems) = YAMLParser.parse(bytes, file: file)
    diagnostics.add(contentsOf: problems)
    guard let root = document.root else {
      if !problems.hasErrors {
        diagnostics.report(
          .missingKey, at: SourceLocation(file: file, line: 1, column: 1), "the map is empty",
          suggestion: "`ecomap new DIR` makes a map to start from")
      }
      return MapDocument(file: file, root: nil, references: [])
    }
    var checker = FieldChecker(document)
    checker.check(root, .record(MapFields.map), at: .map)
    diagnostics.add(contentsOf: checker.diagnostics)
    guard document[root].shape == .mapping else {
      return MapDocument(file: file, root: nil, references: [])
    }
    return MapDocument(
      file: file, root: Entry(root, MapFields.map, in: document), references: checker.references)
  }
}
