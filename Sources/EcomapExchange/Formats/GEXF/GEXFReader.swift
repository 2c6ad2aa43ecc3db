/// Reads GEXF (gexf.net), versions 1.1 to 1.3.
public enum GEXFReader {
  /// Whether a file is GEXF.
  public static func recognises(_ file: ForeignFile) -> Bool { XMLRoot.name(of: file) == "gexf" }

  /// Reads the nodes and edges of some files.
  ///
  /// Nodes within nodes and those with a `pid` have a column `parent`. Of several periods, the
  /// start of the first and the end of the last are `start` and `end`.
  ///
  /// - Throws: What makes a file unusable.
  public static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var network = ForeignNetwork(.gexf, tables: [])
    for file in files {
      var document = GEXFDocument(file)
      let one = try document.read()
      network.title = network.title ?? one.title
      network.summary = network.summary ?? one.summary
      network.head = network.head ?? one.head
      network.isDirected = network.isDirected ?? one.isDirected
      network.tables += one.tables
      network.notes += one.notes
      network.troubles += one.troubles
    }
    return network
  }
}
