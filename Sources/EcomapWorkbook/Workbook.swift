/// A workbook as a plain value: what stands on its sheets, and nothing of how Excel keeps it.
public struct Workbook: Sendable, Equatable {
  /// The most that a cell holds, in UTF-16 code units; longer texts are cut.
  public static let longestText = CellText.limit

  /// The title, told by file managers and read out first by screen readers.
  public var title: String
  /// What it is about, in a sentence.
  public var subject: String
  /// The sheets, the one that is open first in front.
  public var sheets: [Sheet]
  /// What stands at the top of every sheet and of every printed page; nil when nothing does.
  public var warning: String?

  /// Makes a workbook.
  public init(title: String, subject: String = "", sheets: [Sheet], warning: String? = nil) {
    self.title = title
    self.subject = subject
    self.sheets = sheets
    self.warning = warning
  }
}

/// One sheet of a workbook.
public struct Sheet: Sendable, Equatable {
  /// What can stand on a sheet.
  public enum Content: Sendable, Equatable {
    /// Words to be read from top to bottom.
    case notes([Note])
    /// Rows under headings.
    case table(SheetTable)
  }

  /// A line of a sheet of words.
  public enum Note: Sendable, Equatable {
    /// The title of the sheet.
    case title(String)
    /// The heading of the lines that follow.
    case heading(String)
    /// A word and what there is to say of it.
    case entry(String, String)
  }

  /// The name on the tab: at most 31 characters, of which none is one of `[]:*?/\`.
  public var name: String
  /// What stands on it.
  public var content: Content

  /// Makes a sheet.
  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}

/// Rows of typed cells under headings.
public struct SheetTable: Sendable, Equatable {
  /// What a cell holds.
  public enum Cell: Sendable, Equatable {
    /// Words, which are never taken for a formula or a link.
    case text(String)
    /// A count.
    case integer(Int)
    /// A number; one that is not finite is left out.
    case number(Double)
    /// Whether something holds.
    case flag(Bool)
    /// A day of the Gregorian calendar.
    case day(year: Int, month: Int, day: Int)
  }

  /// A column.
  public struct Column: Sendable, Equatable {
    /// The heading.
    public var heading: String
    /// Whether it is there for other programs and so need not catch the eye.
    public var isFaint: Bool

    /// Makes a column.
    public init(heading: String, isFaint: Bool = false) {
      self.heading = heading
      self.isFaint = isFaint
    }
  }

  /// The columns; the first says what a row is about, and stays in sight.
  public var columns: [Column]
  /// The rows, with a cell or nil for each column.
  public var rows: [[Cell?]]

  /// Makes a table.
  public init(columns: [Column], rows: [[Cell?]]) {
    self.columns = columns
    self.rows = rows
  }
}
