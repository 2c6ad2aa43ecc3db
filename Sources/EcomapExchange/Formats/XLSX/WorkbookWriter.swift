import EcomapModel
import EcomapWorkbook

/// Writes a workbook: a sheet of actors, one of relationships, and one of what is about the whole.
enum WorkbookWriter {
  /// Writes a network.
  ///
  /// - Throws: `WorkbookError` when it has more rows or columns than Excel shows, or the workbook
  ///   cannot be put together.
  static func write(_ network: ExportNetwork) throws(WorkbookError) -> Export {
    let workbook = Workbook(
      title: network.title, subject: "A map of an ecosystem, written by ecomap",
      sheets: [
        Sheet(name: "Actors", content: .table(actors(network))),
        Sheet(name: "Relationships", content: .table(ties(network))),
        Sheet(name: AboutSheet.name, content: .notes(AboutSheet.notes(network))),
      ])
    return Export([Export.File("", try workbook.bytes())], losses: losses(network))
  }

  private static func actors(_ network: ExportNetwork) -> SheetTable {
    SheetTable(
      columns: NetworkTables.actorHeadings(network).map { .init(heading: $0) },
      rows: network.nodes.map { node in
        [.text(node.id), .text(node.label), .text(node.kind), date(node.start), date(node.end)]
          + zip(network.nodeAttributes, node.values).map { cell($1, $0.kind) }
      })
  }

  private static func ties(_ network: ExportNetwork) -> SheetTable {
    SheetTable(
      columns: NetworkTables.tieHeadings(network).map { .init(heading: $0, isFaint: $0 == "id") },
      rows: network.edges.map { edge in
        let ends = [edge.from, edge.to].map { SheetTable.Cell?.some(.text(network.nodes[$0].id)) }
        return ends + [
          .text(edge.kind), .text(edge.isDirected ? "true" : "false"), .integer(edge.strength),
          date(edge.start), date(edge.end),
        ] + zip(network.edgeAttributes, edge.values).map { cell($1, $0.kind) } + [.text(edge.id)]
      })
  }

  /// A cell that reads back as the same text, and sorts as what it is.
  private static func cell(_ text: String?, _ kind: ExportNetwork.Kind) -> SheetTable.Cell? {
    guard let text, !text.isEmpty else { return nil }
    switch kind {
    case .date: return date(text)
    case .integer:
      // Excel keeps 15 digits.
      guard let number = Int(text), "\(number)" == text, number.magnitude < 1_000_000_000_000_000
      else { return .text(text) }
      return .integer(number)
    case .text, .flag: return .text(text)
    }
  }

  /// A day as one; a month or a year is none, and stays words.
  private static func date(_ text: String?) -> SheetTable.Cell? {
    guard let text, !text.isEmpty else { return nil }
    guard let date = PartialDate(text), let month = date.month, let day = date.day,
      date.description == text
    else { return .text(text) }
    return .day(year: date.year, month: month, day: day)
  }

  private static func losses(_ network: ExportNetwork) -> [String] {
    let texts =
      network.nodes.flatMap { [$0.label] + $0.values.compactMap { $0 } }
      + network.edges.flatMap { $0.values.compactMap { $0 } }
    var losses: [String] = []
    let placed = network.nodes.count { $0.position != nil }
    if placed > 0 {
      losses.append("the positions of \(placed) \(placed == 1 ? "actor" : "actors")")
    }
    let cut = texts.count { $0.utf16.count > Workbook.longestText }
    if cut > 0 {
      losses.append(
        "\(cut) \(cut == 1 ? "text is" : "texts are") cut at the \(Workbook.longestText) "
          + "characters that a cell holds")
    }
    let replaced = texts.count {
      $0.utf8.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
    }
    if replaced > 0 {
      losses.append(
        "\(replaced) \(replaced == 1 ? "text has" : "texts have") control characters, which were "
          + "replaced")
    }
    return losses
  }
}
