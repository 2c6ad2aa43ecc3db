internal import CXlsxwriter

/// A sheet of a workbook that is open; the workbook owns it.
@safe struct OpenSheet {
  private let pointer: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  /// What stands at the top of the sheet and of each printed page; nil when nothing does.
  let warning: String?
  private let styles: Styles

  /// A4, in the numbers of the library.
  private static let a4: UInt8 = 9

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, warning: String?, styles: Styles
  ) {
    unsafe self.pointer = pointer
    self.name = name
    self.warning = warning
    self.styles = styles
  }

  /// Writes words; no words leave the cell empty.
  func write(
    _ text: String, row: Int, column: Int, _ style: Style
  ) throws(WorkbookError) {
    let text = CellText.fitting(text)
    guard !text.isEmpty else { return }
    // Never `worksheet_write_url` or `worksheet_write_formula`: words stay words.
    try check(
      unsafe worksheet_write_string(pointer, UInt32(row), UInt16(column), text, styles[style]))
  }

  /// Writes a number.
  func write(
    _ number: Double, row: Int, column: Int, _ style: Style
  ) throws(WorkbookError) {
    guard number.isFinite else { return }
    try check(
      unsafe worksheet_write_number(pointer, UInt32(row), UInt16(column), number, styles[style]))
  }

  /// Leaves a cell empty, with the lines round it.
  func leaveEmpty(row: Int, column: Int) throws(WorkbookError) {
    try check(
      unsafe worksheet_write_blank(pointer, UInt32(row), UInt16(column), styles[.text]))
  }

  /// Writes a day.
  func write(
    year: Int, month: Int, day: Int, row: Int, column: Int
  ) throws(WorkbookError) {
    var date = lxw_datetime()
    date.year = Int32(year)
    date.month = Int32(month)
    date.day = Int32(day)
    try check(
      unsafe worksheet_write_datetime(
        pointer, UInt32(row), UInt16(column), &date, styles[.day]))
  }

  /// Sets how wide a column is.
  func setWidth(_ width: Double, column: Int) throws(WorkbookError) {
    try check(
      unsafe worksheet_set_column(pointer, UInt16(column), UInt16(column), width, nil))
  }

  /// Sets how many lines a row has room for; one is what it has anyway.
  ///
  /// Excel would fit rows to wrapped text itself, other programs do not.
  func setLines(_ lines: Int, row: Int) throws(WorkbookError) {
    guard lines > 1 else { return }
    // No row can be higher.
    let height = min(Double(lines) * TextSize.line + 3, 409)
    try check(unsafe worksheet_set_row(pointer, UInt32(row), height, nil))
  }

  /// Keeps the headings and the first column in sight, and puts filters on the whole table.
  ///
  /// - Parameter top: The row of the headings.
  func freezeAndFilter(top: Int, rows: Int, columns: Int) throws(WorkbookError) {
    unsafe worksheet_freeze_panes(pointer, UInt32(top + 1), 1)
    try check(
      unsafe worksheet_autofilter(
        pointer, UInt32(top), 0, UInt32(top + rows), UInt16(columns - 1)))
  }

  /// Sets the paper: A4, one page wide, the title and the number of the page at its foot, and what
  /// it warns of at its head.
  func setPaper(isLandscape: Bool, title: String) throws(WorkbookError) {
    unsafe worksheet_set_paper(pointer, Self.a4)
    if isLandscape { unsafe worksheet_set_landscape(pointer) }
    unsafe worksheet_fit_to_pages(pointer, 1, 0)
    unsafe worksheet_set_margins(pointer, 0.4, 0.4, 0.5, 0.6)
    try check(unsafe worksheet_set_footer(pointer, PageWords.foot(title: title, sheet: name)))
    guard let warning else { return }
    try check(unsafe worksheet_set_header(pointer, PageWords.head(warning)))
  }

  /// Sets what is printed: the first columns, under the headings on each page.
  func setPrinted(top: Int, rows: Int, columns: Int) throws(WorkbookError) {
    try check(
      unsafe worksheet_print_area(pointer, 0, 0, UInt32(top + rows), UInt16(columns - 1)))
    try check(unsafe worksheet_repeat_rows(pointer, UInt32(top), UInt32(top)))
  }

  /// Takes the lines between cells away.
  func hideLines() { unsafe worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

  private func check(_ error: lxw_error) throws(WorkbookError) {
    switch error {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .noMemory
    default: throw .sheet(name, reason: error.words)
    }
  }
}
