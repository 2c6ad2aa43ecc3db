internal import EcomapModel

/// Writes ties as a table of tab-separated values that ``TieTable`` reads.
///
/// The free fields of every tie come out in the order of their columns.
struct TieTableWriter {
  /// What a column holds besides the ends and the kind.
  private enum Column {
    case strength, start, end, status, certainty, frequency, amount, note
    case free(String)
    case sources, visibility

    static let beforeFields: [Column] = [
      .strength, .start, .end, .status, .certainty, .frequency, .amount, .note,
    ]
    static let afterFields: [Column] = [.sources, .visibility]

    var name: String {
      switch self {
      case .free(let name): "\(MapFields.freeFields.name).\(name)"
      default: "\(self)"
      }
    }
  }

  private let ties: [Tie]
  private let ids: [String]
  private let positions: [Int]
  private var columns: [Column] = []

  /// - Parameter positions: the places of the ties, all of which a table can hold.
  init(_ map: EcosystemMap, ties positions: [Int]) {
    ties = map.ties
    ids = map.actors.map(\.id)
    self.positions = positions
    columns = used(Column.beforeFields) + freeColumns + used(Column.afterFields)
  }

  private func used(_ columns: [Column]) -> [Column] {
    columns.filter { column in positions.contains { text(column, of: $0) != nil } }
  }

  /// A column for each name of a free field, in the order in which the names come.
  private var freeColumns: [Column] {
    var names: [String] = []
    var known: Set<String> = []
    for position in positions {
      for field in ties[position].fields where known.insert(field.name).inserted {
        names.append(field.name)
      }
    }
    return names.map { .free($0) }
  }

  /// What a tie says in a column; each field is read alone, since a whole tie is large to copy.
  private func text(_ column: Column, of tie: Int) -> String? {
    switch column {
    case .strength: ties[tie].strength == 1 ? nil : String(ties[tie].strength)
    case .start: ties[tie].period.start?.description
    case .end: ties[tie].period.end?.description
    case .status: ties[tie].status?.rawValue
    case .certainty: ties[tie].certainty == .stated ? nil : ties[tie].certainty.rawValue
    case .frequency: ties[tie].frequency
    case .amount: ties[tie].amount
    case .note: ties[tie].note
    case .free(let name): ties[tie].fields.first { $0.name == name }?.value
    case .sources: Self.text(of: ties[tie].citations)
    case .visibility: ties[tie].visibility == .public ? nil : ties[tie].visibility.rawValue
    }
  }

  private static func text(of citations: [Citation]) -> String? {
    guard !citations.isEmpty else { return nil }
    return citations.map { citation in
      citation.locator.map { "\(citation.source): \($0)" } ?? citation.source
    }.joined(separator: " | ")
  }

  /// The table: a row of names, then a row for each tie.
  var bytes: [UInt8] {
    let tab = UInt8(ascii: "\t")
    var bytes: [UInt8] = []
    bytes.append(contentsOf: "from\tkind\tto".utf8)
    for column in columns {
      bytes.append(tab)
      Self.append(column.name, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    for tie in positions {
      bytes.append(contentsOf: ids[ties[tie].from.offset].utf8)
      bytes.append(tab)
      bytes.append(contentsOf: ties[tie].kind.id.utf8)
      bytes.append(tab)
      bytes.append(contentsOf: ids[ties[tie].to.offset].utf8)
      for column in columns {
        bytes.append(tab)
        if let text = text(column, of: tie) { Self.append(text, to: &bytes) }
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
}

extension EcosystemMap {
  /// Whether every text of a tie comes out of the cells of a table as it went in.
  func canStandInTable(tie: Int) -> Bool {
    ties[tie].internalTexts.isEmpty
      && ties[tie].frequency.isCell && ties[tie].amount.isCell && ties[tie].note.isCell
      && ties[tie].fields.allSatisfy {
        $0.visibility == .public && $0.name.isCell && $0.value.isCell
      }
      && ties[tie].citations.allSatisfy { citation in
        citation.locator.isCell
          && citation.locator?.utf8.contains(UInt8(ascii: "|")) != true
      }
  }
}

extension String {
  /// Whether a cell can hold it: its ends are not spaces, and its lines end with line feeds.
  fileprivate var isCell: Bool {
    let space = UInt8(ascii: " ")
    return utf8.first != space && utf8.last != space && !utf8.contains(UInt8(ascii: "\r"))
  }
}

extension String? {
  fileprivate var isCell: Bool { self?.isCell ?? true }
}
