/// A format of another program.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// Two tables of delimited text, one of actors and one of ties.
  case csv
  /// An Excel workbook.
  case xlsx
  /// Kumu's blueprint or a full export of a Kumu project.
  case kumuJSON = "kumu-json"
  /// Kumu's two tables.
  case kumuCSV = "kumu-csv"
  /// Gephi's two tables.
  case gephiCSV = "gephi-csv"
  /// Graph Exchange XML Format, 1.2 and 1.3.
  case gexf
  /// GraphML.
  case graphml
  /// The node-link JSON of networkx and D3.
  case nodeLink = "node-link"
  /// Cytoscape's JSON.
  case cyjs
  /// Pajek's networks and partitions.
  case pajek
  /// UCINET's data language.
  case ucinet
  /// Graphviz's language.
  case dot
  /// A flow chart for Markdown pages.
  case mermaid
  /// Tables for Neo4j's bulk import.
  case neo4j
}

extension ExchangeFormat {
  /// What people call it.
  public var name: String {
    switch self {
    case .csv: "CSV tables"
    case .xlsx: "Excel workbook"
    case .kumuJSON: "Kumu JSON"
    case .kumuCSV: "Kumu spreadsheets"
    case .gephiCSV: "Gephi spreadsheets"
    case .gexf: "GEXF"
    case .graphml: "GraphML"
    case .nodeLink: "node-link JSON"
    case .cyjs: "Cytoscape JSON"
    case .pajek: "Pajek"
    case .ucinet: "UCINET DL"
    case .dot: "Graphviz DOT"
    case .mermaid: "Mermaid"
    case .neo4j: "Neo4j bulk import"
    }
  }

  /// Whether ecomap reads it.
  public var isReadable: Bool { self != .mermaid && self != .neo4j }
}

extension ExchangeFormat {
  /// The endings of names that mean this format and no other, without the dot.
  public var endings: [String] {
    switch self {
    case .csv: ["csv"]
    case .xlsx: ["xlsx"]
    case .gexf: ["gexf"]
    case .graphml: ["graphml"]
    case .cyjs: ["cyjs"]
    case .pajek: ["net"]
    case .ucinet: ["dl"]
    case .dot: ["dot", "gv"]
    case .mermaid: ["mmd", "mermaid"]
    case .kumuJSON, .kumuCSV, .gephiCSV, .nodeLink, .neo4j: []
    }
  }
}
