internal import EcomapModel

/// Writes ties as a table of tab-separated values that ``TieTable`` reads.
///
/// The free fields of every tie come out in the order of their columns.
struct TieTableWriter {
  /// What a column holds, by its name.
  private struct Column {
    let name: String
    let text: @Sendable (Tie) -> String?
  }

  private let map: EcosystemMap
  private let ties: [Int]
  private let columns: [Column]

  /// - Parameter ties: the places of the ties, all of which a table ``canHold(_:)``.
  init(_ map: EcosystemMap, ties: [Int]) {
    self.map = map
    self.ties = ties
    let all = Self.beforeFields + Self.afterFields
    var unused = Set(all.map(\.name))
    for position in ties where !unused.isEmpty {
      let tie = map.ties[position]
      for column in all
      where unused.contains(column.name) && column.text(tie) != nil {
        unused.remove(column.name)
      }
    }
    let used = { (columns: [Column]) in columns.filter { !unused.contains($0.name) } }
    columns = used(Self.beforeFields) + Self.freeColumns(of: map, ties) + used(Self.afterFields)
  }

  /// A column for each name of a free field, in the order in which the names come.
  private static func freeColumns(of map: EcosystemMap, _ ties: [Int]) -> [Column] {
    var names: [String] = []
    var known: Set<String> = []
    for position in ties {
      for field in map.ties[position].fields where known.insert(field.name).inserted {
        names.append(field.name)
      }
    }
    return names.map { name in
      Column(name: "\(MapFields.freeFields.name).\(name)") { tie in
        tie.fields.first { $0.name == name }?.value
      }
    }
  }

  private static let beforeFields = [
    Column(name: "strength") { $0.strength == 1 ? nil : String($0.strength) },
    Column(name: "start") { $0.period.start?.description },
    Column(name: "end") { $0.period.end?.description },
    Column(name: "status") { $0.status?.rawValue },
    Column(name: "certainty") { $0.certainty == .stated ? nil : $0.certainty.rawValue },
    Column(name: "frequency") { $0.frequency },
    Column(name: "amount") { $0.amount },
    Column(name: "note") { $0.note },
  ]

  private static let afterFields = [
    Column(name: "sources") { tie in
      tie.citations.isEmpty
        ? nil
        : tie.citations.map { citation in
          citation.locator.map { "\(citation.source): \($0)" } ?? citation.source
        }.joined(separator: " | ")
    },
    Column(name: "visibility") { $0.visibility == .public ? nil : $0.visibility.rawValue },
  ]

  /// Whether every text of a tie comes out of a cell as it went in.
  static func canHold(_ tie: Tie) -> Bool {
    tie.internalTexts.isEmpty
      && [tie.frequency, tie.amount, tie.note].allSatisfy { $0.map(isCell) ?? true }
      && tie.fields.allSatisfy {
        $0.visibility == .public && isCell($0.name) && isCell($0.value)
      }
      && tie.citations.allSatisfy { citation in
        citation.locator.map { isCell($0) && !$0.utf8.contains(UInt8(ascii: "|")) } ?? true
      }
  }

  /// The table: a row of names, then a row for each tie.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: "from\tkind\tto".utf8)
    for column in columns {
      bytes.append(UInt8(ascii: "\t"))
      Self.append(column.name, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    // Whole actors would be copied for their ids alone.
    let ids = map.actors.map(\.id)
    for position in ties {
      let tie = map.ties[position]
      bytes.append(contentsOf: ids[tie.from.offset].utf8)
      bytes.append(UInt8(ascii: "\t"))
      bytes.append(contentsOf: tie.kind.id.utf8)
      bytes.append(UInt8(ascii: "\t"))
      bytes.append(contentsOf: ids[tie.to.offset].utf8)
      for column in columns {
        bytes.append(UInt8(ascii: "\t"))
        if let text = column.text(tie) { Self.append(text, to: &bytes) }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Writes a cell, in quotation marks when it holds a tab or a line, or begins with such a mark.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard text.utf8.first == quote || text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A })
    else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Whether a cell can hold a text: its ends are not spaces, and its lines end with line feeds.
  private static func isCell(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    return text.utf8.first != space && text.utf8.last != space
      && !text.utf8.contains(UInt8(ascii: "\r"))
  }
}
