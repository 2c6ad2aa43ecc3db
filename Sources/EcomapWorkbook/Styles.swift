internal import CXlsxwriter

/// How a cell looks.
enum Style: Int, CaseIterable {
  case title, heading, word, words, warning
  /// The cells of a table.
  case columnHeading, text, faint, day
  /// Numbers with so many places.
  case whole, one, two, three

  /// The style of numbers with so many places, from 0 to 3.
  static func number(places: Int) -> Style { [.whole, .one, .two, .three][places] }
}

/// The styles of a workbook's cells, made once; the workbook owns them.
@safe struct Styles {
  private let formats: [UnsafeMutablePointer<lxw_format>]

  /// The colour of headings on the pages of the reports, and a tint of it.
  private static let dark: UInt32 = 0x003087
  private static let tint: UInt32 = 0xD9E5F2
  /// The colour of warnings on the pages of the reports.
  private static let red: UInt32 = 0x8A1538
  /// Dark enough on white for small letters.
  private static let grey: UInt32 = 0x595959
  /// The lines between the cells of a table, on screen and on paper.
  private static let line: UInt32 = 0xBFBFBF

  /// Makes the styles.
  init(in workbook: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookError) {
    var formats: [UnsafeMutablePointer<lxw_format>] = unsafe []
    for style in Style.allCases {
      guard let format = unsafe workbook_add_format(workbook) else { throw .noMemory }
      unsafe format_set_font_name(format, "Arial")
      unsafe format_set_font_size(format, 10)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      unsafe Self.dress(format, as: style)
      unsafe formats.append(format)
    }
    unsafe self.formats = formats
  }

  /// The library's record of a style.
  subscript(style: Style) -> UnsafeMutablePointer<lxw_format> { unsafe formats[style.rawValue] }

  private static func dress(_ format: UnsafeMutablePointer<lxw_format>, as style: Style) {
    switch style {
    case .title, .heading:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, style == .title ? 16 : 13)
      unsafe format_set_font_color(format, dark)
    case .word:
      unsafe format_set_bold(format)
      unsafe format_set_text_wrap(format)
    case .warning:
      unsafe format_set_bold(format)
      unsafe format_set_font_color(format, red)
    case .words:
      unsafe format_set_text_wrap(format)
    default:
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, line)
      unsafe dress(format, inTableAs: style)
    }
  }

  private static func dress(
    _ format: UnsafeMutablePointer<lxw_format>, inTableAs style: Style
  ) {
    switch style {
    case .columnHeading:
      unsafe format_set_bold(format)
      unsafe format_set_text_wrap(format)
      unsafe format_set_font_color(format, dark)
      unsafe format_set_bg_color(format, tint)
    case .faint:
      unsafe format_set_text_wrap(format)
      unsafe format_set_font_color(format, grey)
    case .day: unsafe format_set_num_format(format, "yyyy-mm-dd")
    case .whole: unsafe setNumber(format, "#,##0")
    case .one: unsafe setNumber(format, "#,##0.0")
    case .two: unsafe setNumber(format, "#,##0.00")
    case .three: unsafe setNumber(format, "#,##0.000")
    default: unsafe format_set_text_wrap(format)
    }
  }

  /// Numbers stand at the right, a little off the words of the next column.
  private static func setNumber(_ format: UnsafeMutablePointer<lxw_format>, _ pattern: String) {
    unsafe format_set_num_format(format, pattern)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    unsafe format_set_indent(format, 1)
  }
}
