extension Workbook {
  /// The workbook as the bytes of an `.xlsx` file.
  ///
  /// The same workbook gives the same bytes at every run with the same version of libxlsxwriter
  /// and of the compression it uses. Complexity: O(cells) in time and memory.
  ///
  /// - Throws: `WorkbookError` when Excel could not show it, or the system has no room for it.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    let folder = try ScratchFolder()
    var open = try OpenWorkbook(in: folder, of: self)
    for sheet in sheets {
      let page = try open.addSheet(sheet.name, warning: warning)
      switch sheet.content {
      case .notes(let notes): try NotesWriter(page: page).write(notes, title: title)
      case .table(let table): try TableWriter(table, page: page).write(title: title)
      }
    }
    try open.close(in: folder)
    return try folder.contents()
  }
}
