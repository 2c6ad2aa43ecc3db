/// A file of another program.
public struct ForeignFile: Sendable {
  /// Where it was read from, as people know it.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A place in a file of another program, as precise as the format allows.
public struct ForeignPlace: Sendable, Equatable {
  /// What is counted in a file.
  public enum Unit: String, Sendable {
    /// Rows of a sheet, as a spreadsheet counts them: headings and empty rows too.
    case row
    /// Lines of a text.
    case line
    /// Entries of a list, such as the elements of a JSON file.
    case entry
  }

  /// The file.
  public var path: String
  /// The sheet of a workbook or the list of a JSON file.
  public var part: String?
  /// The unit of ``number``.
  public var unit: Unit
  /// The row, line or entry, counted from 1.
  public var number: Int?
  /// The heading of the column.
  public var column: String?

  /// Creates a place.
  public init(
    _ path: String, part: String? = nil, _ unit: Unit = .line, _ number: Int? = nil,
    column: String? = nil
  ) {
    self.path = path
    self.part = part
    self.unit = unit
    self.number = number
    self.column = column
  }

  /// The place in words, such as `partners.xlsx, sheet “Links”, row 12, column “Type”`.
  public var spoken: String {
    var words = path
    if let part { words += ", \(unit == .row ? "sheet" : "list") “\(part)”" }
    if let number { words += ", \(unit.rawValue) \(number)" }
    if let column { words += ", column “\(column)”" }
    return words
  }
}
