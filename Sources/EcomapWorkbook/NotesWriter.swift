/// Writes a sheet of words in two columns: a word, and what there is to say of it.
struct NotesWriter {
  let page: OpenSheet

  /// Writes the lines, with an empty row above each heading.
  func write(_ notes: [Sheet.Note], title: String) throws(WorkbookError) {
    try page.setWidth(28, column: 0)
    try page.setWidth(100, column: 1)
    page.hideLines()
    try page.setPaper(isLandscape: false, title: title)
    var row = 0
    for note in notes {
      switch note {
      case .title(let words):
        try page.write(words, row: row, column: 0, .title)
      case .heading(let words):
        row += 1
        try page.write(words, row: row, column: 0, .heading)
      case .entry(let word, let words):
        try page.write(word, row: row, column: 0, .word)
        try page.write(words, row: row, column: 1, .text)
      }
      row += 1
    }
  }
}
