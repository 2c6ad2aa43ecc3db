/// Divides delimited text into rows of cells: RFC 4180, and what spreadsheets make of it.
///
/// Cells are told as places in the bytes, and their texts are made only for those who ask, because
/// a table of half a million rows has millions of them. Rows end with a line feed, a carriage
/// return or both; a cell in quotation marks may hold all of these, the delimiter, and quotation
/// marks that are doubled. Spaces around cells do not count.
public struct DelimitedRows: Sendable {
  /// A cell: where it stands, with its quotation marks and without the spaces around it.
  public struct Cell: Sendable {
    /// How a cell is written.
    fileprivate enum Form {
      /// As it is.
      case plain
      /// Between quotation marks.
      case quoted
      /// Between quotation marks, with something in it that is written otherwise.
      case rewritten
      /// Between quotation marks, with words behind the closing one.
      case overfull
    }

    /// Its bytes.
    public let range: Range<Int>
    fileprivate let form: Form

    /// Whether words stand behind its closing quotation mark, which is often a sign that another
    /// one was forgotten.
    public var hasWordsBehindQuotes: Bool { form == .overfull }
  }

  /// The text.
  public let bytes: [UInt8]
  /// What stands between two cells.
  public let delimiter: UInt8
  /// Where the next row begins.
  public private(set) var offset: Int
  /// Where a quotation mark was opened and never closed.
  public private(set) var openQuote: Int?
  private let mostCells: Int

  private static let space = UInt8(ascii: " ")
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Begins at the first row.
  ///
  /// - Parameters:
  ///   - start: where the text begins in the bytes, such as behind a byte order mark.
  ///   - mostCells: how many cells of a row are told; of a row with more, one more is.
  public init(_ bytes: [UInt8], from start: Int = 0, delimiter: UInt8, mostCells: Int = .max - 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.mostCells = mostCells
    offset = start
  }

  /// The delimiter that Excel names in a first line of its own, such as `sep=;`, and where the
  /// next line begins.
  public static func namedDelimiter(
    in bytes: [UInt8], from start: Int
  ) -> (delimiter: UInt8, next: Int)? {
    var line = bytes[start...].prefix { $0 != lineFeed && $0 != carriageReturn }
    var next = line.endIndex
    if next < bytes.count {
      next += bytes[next...].starts(with: [carriageReturn, lineFeed]) ? 2 : 1
    }
    if line.count == 7, line.first == quote, line.last == quote {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, line.starts(with: "sep=".utf8), let delimiter = line.last else {
      return nil
    }
    return (delimiter, next)
  }

  /// Reads the next row, an empty one too.
  ///
  /// - Returns: Whether there was one.
  public mutating func next(_ cells: inout [Cell]) -> Bool {
    guard offset < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    while true {
      let cell = readCell()
      if cells.count <= mostCells { cells.append(cell) }
      guard offset < bytes.count else { return true }
      let byte = bytes[offset]
      offset += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, offset < bytes.count, bytes[offset] == Self.lineFeed {
        offset += 1
      }
      return true
    }
  }

  private mutating func readCell() -> Cell {
    while offset < bytes.count, bytes[offset] == Self.space { offset += 1 }
    let start = offset
    var form = Cell.Form.plain
    if offset < bytes.count, bytes[offset] == Self.quote { form = passQuoted() }
    let plainStart = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
    var end = offset
    while end > plainStart, bytes[end - 1] == Self.space { end -= 1 }
    if form != .plain, end > plainStart { form = .overfull }
    return Cell(range: start..<end, form: form)
  }

  private mutating func passQuoted() -> Cell.Form {
    let start = offset
    var form = Cell.Form.quoted
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == Self.quote {
        guard offset < bytes.count, bytes[offset] == Self.quote else { return form }
        offset += 1
        form = .rewritten
      } else if byte == Self.carriageReturn {
        form = .rewritten
      }
    }
    openQuote = openQuote ?? start
    return .rewritten
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// The text of a cell without its quotation marks and spaces around it, with line feeds at its
  /// line ends.
  public func text(of cell: Cell) -> ArraySlice<UInt8> {
    switch cell.form {
    case .plain: bytes[cell.range]
    case .quoted:
      Self.trimmed(bytes[(cell.range.lowerBound + 1)..<(cell.range.upperBound - 1)])
    case .rewritten, .overfull: Self.trimmed(rewritten(cell.range))
    }
  }

  private func rewritten(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound + 1
    var isOpen = true
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if isOpen, byte == Self.quote {
        isOpen = at < range.upperBound && bytes[at] == Self.quote
        if isOpen {
          text.append(byte)
          at += 1
        }
      } else if byte == Self.carriageReturn {
        text.append(Self.lineFeed)
        if at < range.upperBound, bytes[at] == Self.lineFeed { at += 1 }
      } else {
        text.append(byte)
      }
    }
    return text[...]
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.first == space { text.removeFirst() }
    while text.last == space { text.removeLast() }
    return text
  }
}
