/// Reads GraphML (graphml.graphdrawing.org) and what yEd, Gephi, igraph and networkx make of it.
public enum GraphMLReader {
  /// Whether a file is GraphML.
  public static func recognises(_ file: ForeignFile) -> Bool { XMLRoot.name(of: file) == "graphml" }

  /// Reads the nodes and edges of the graphs in some files.
  ///
  /// Nodes of nested graphs are actors like others with a column `parent`. The label of a node is
  /// the first of the attributes `label`, `name` and `v_name` that the file declares, or yEd's text.
  ///
  /// - Throws: What makes a file unusable.
  public static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var network = ForeignNetwork(.graphml, tables: [])
    for file in files {
      var document = GraphMLDocument(file)
      network.join(try document.read())
    }
    return network
  }
}
