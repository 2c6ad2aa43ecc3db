import EcomapWorkbook

/// Writes networks in the formats of other programs.
public enum Exporter {
  /// Writes a network in a format.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - format: the format.
  ///   - inOneDirection: whether GraphML and GEXF give every tie a direction when some have one,
  ///     with an attribute that tells; for programs that refuse files that mix both.
  /// - Throws: `ExportError` when a library fails.
  public static func write(
    _ network: ExportNetwork, as format: ExchangeFormat, inOneDirection: Bool = false
  ) throws(ExportError) -> Export {
    switch format {
    case .graphml: GraphMLWriter.write(network, inOneDirection: inOneDirection)
    case .gexf: GEXFWriter.write(network, inOneDirection: inOneDirection)
    case .kumuJSON: KumuJSONWriter.write(network)
    case .nodeLink: NodeLinkWriter.write(network)
    case .cyjs: CytoscapeWriter.write(network)
    case .kumuCSV: KumuCSVWriter.write(network)
    case .gephiCSV: GephiCSVWriter.write(network)
    case .pajek: PajekWriter.write(network)
    case .ucinet: UCINETWriter.write(network)
    case .dot: DOTWriter.write(network)
    case .mermaid: MermaidWriter.write(network)
    case .neo4j: Neo4jWriter.write(network)
    case .csv: CSVWriter.write(network)
    case .xlsx: try workbook(network)
    }
  }

  private static func workbook(_ network: ExportNetwork) throws(ExportError) -> Export {
    do throws(WorkbookError) {
      return try WorkbookWriter.write(network)
    } catch {
      throw ExportError(error.description)
    }
  }
}

/// Why a network could not be written.
public struct ExportError: Error, Sendable, Equatable {
  /// What went wrong, a sentence without a full stop.
  public let explanation: String

  /// Describes what went wrong.
  public init(_ explanation: String) { self.explanation = explanation }
}
