internal import CXlsxwriter

/// Owns a workbook that libxlsxwriter is building.
@safe struct OpenWorkbook: ~Copyable {
  /// Nil once the library has closed it, by which it frees it.
  private var pointer: UnsafeMutablePointer<lxw_workbook>?
  /// The styles of its cells, which live as long as it does.
  private let styles: Styles

  /// Begins a workbook that will be written to a file in a folder.
  init(in folder: borrowing ScratchFolder, of workbook: Workbook) throws(WorkbookError) {
    let made = unsafe folder.path.withCString { path in
      var options = unsafe lxw_workbook_options()
      // The library copies it; it is not changed.
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: path)
      return unsafe workbook_new_opt(folder.file, &options)
    }
    guard let made = unsafe made else { throw .noMemory }
    unsafe pointer = made
    do throws(WorkbookError) {
      styles = try unsafe Styles(in: made)
    } catch {
      unsafe lxw_workbook_free(made)
      throw error
    }
    unsafe Self.describe(made, as: workbook)
  }

  deinit {
    if let pointer = unsafe pointer { unsafe lxw_workbook_free(pointer) }
  }

  /// Adds an empty sheet behind the others, with what it warns of.
  mutating func addSheet(
    _ name: String, warning: String?
  ) throws(WorkbookError) -> OpenSheet {
    guard let pointer = unsafe pointer else { preconditionFailure("the workbook is closed") }
    // The library would take it, and Excel would call the file broken.
    guard !name.isEmpty else { throw .sheetName(name, reason: "it is empty") }
    let error = unsafe workbook_validate_sheet_name(pointer, name)
    guard error == LXW_NO_ERROR else { throw .sheetName(name, reason: error.words) }
    guard let sheet = unsafe workbook_add_worksheet(pointer, name) else { throw .noMemory }
    return unsafe OpenSheet(sheet, name: name, warning: warning, styles: styles)
  }

  /// Writes the file.
  mutating func close(in folder: borrowing ScratchFolder) throws(WorkbookError) {
    guard let open = unsafe pointer else { preconditionFailure("the workbook is closed") }
    unsafe pointer = nil
    let error = unsafe workbook_close(open)
    guard error == LXW_NO_ERROR else {
      throw error == LXW_ERROR_MEMORY_MALLOC_FAILED
        ? .noMemory : .temporaryFile(folder: folder.path, reason: error.words)
    }
  }

  /// Sets the properties; the time is always the same, so that the same workbook has the same bytes.
  private static func describe(
    _ pointer: UnsafeMutablePointer<lxw_workbook>, as workbook: Workbook
  ) {
    // 1 January 1980, which is also the time that the library gives the parts of the file.
    let created = 315_532_800
    unsafe CellText.fitting(workbook.title).withCString { title in
      unsafe CellText.fitting(workbook.subject).withCString { subject in
        var properties = unsafe lxw_doc_properties()
        // The library copies them; they are not changed.
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.subject = UnsafeMutablePointer(mutating: subject)
        unsafe properties.created = created
        unsafe _ = workbook_set_properties(pointer, &properties)
      }
    }
  }
}

extension lxw_error {
  /// The library's own words, without a full stop.
  var words: String {
    guard let text = unsafe lxw_strerror(self) else { return "error \(rawValue)" }
    let words = unsafe String(cString: text)
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
