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
      network.join(try document.read())
    }
    return network
  }
}
