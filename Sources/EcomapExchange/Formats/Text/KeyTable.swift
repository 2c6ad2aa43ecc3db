import EcomapWorkbook

/// The table that says which actor a number of Pajek or a code of UCINET stands for.
///
/// Both formats have room for a short name and for nothing else, so what a map knows of its actors
/// goes out beside the network as CSV, and comes back with it.
struct KeyTable {
  private let table: ForeignTable
  private let rows: [String: Int]
  private let code: Int
  private let id: Int?
  private let names: FieldNames

  /// Whether a file is the key to a network of a format.
  static func isKey(_ file: ForeignFile, of format: ExchangeFormat) -> Bool {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return file.bytes[start...].starts(with: "\(heading(format)),id,label,kind".utf8)
  }

  /// The heading of the numbers or codes.
  private static func heading(_ format: ExchangeFormat) -> String {
    format == .pajek ? "vertex" : "code"
  }

  /// Reads a key.
  init(_ file: ForeignFile, of format: ExchangeFormat) throws(ImportTrouble) {
    var reader = try CSVTableReader(file)
    table = try reader.read()
    code = table.columns.firstIndex(of: Self.heading(format)) ?? 0
    id = table.columns.firstIndex(of: "id")
    names = FieldNames([Self.heading(format)])
    var rows: [String: Int] = [:]
    for row in 0..<table.count {
      if let text = table.text(row, code) { rows[text] = row }
    }
    self.rows = rows
  }

  /// The id of the actor that a code stands for.
  func id(of code: String) -> String? {
    rows[code].flatMap { row in id.flatMap { table.text(row, $0) } }
  }

  /// Adds what the key says of an actor to a row; false when it says nothing.
  func add(_ code: String, to actors: inout ForeignTable.Builder) -> Bool {
    guard let row = rows[code] else { return false }
    for column in table.columns(of: row) where column != self.code {
      guard let text = table.utf8(row, column) else { continue }
      actors.add(text, to: actors.column(names.read(table.columns[column])))
    }
    return true
  }

  /// The key of a network.
  ///
  /// - Parameter codes: what each node is called, in order.
  static func write(
    _ network: ExportNetwork, codes: [String], format: ExchangeFormat
  ) -> [UInt8] {
    let names = FieldNames([heading(format)])
    var output = CSVOutput()
    output.row(
      [heading(format), "id", "label", "kind", "start", "end"]
        + network.nodeAttributes.map { names.written($0.name) })
    for (code, node) in zip(codes, network.nodes) {
      output.row([code, node.id, node.label, node.kind, node.start, node.end] + node.values)
    }
    return output.bytes
  }
}
