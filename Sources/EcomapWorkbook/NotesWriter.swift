/// Writes a sheet of words in two columns: a word, and what there is to say of it.
struct NotesWriter {
  private static let widths = (word: 28.0, words: 100.0)

  let page: OpenSheet

  /// Writes the lines, with an empty row above each heading.
  func write(_ notes: [Sheet.Note], title: String) throws(WorkbookError) {
    try page.setWidth(Self.widths.word, column: 0)
    try page.setWidth(Self.widths.words, column: 1)
    page.hideLines()
    try page.setPaper(isLandscape: false, title: title)
    var row = 0
    for note in notes {
      switch note {
      case .title(let words):
        try page.write(words, row: row, column: 0, .title)
        try page.setLines(2, row: row)
      case .heading(let words):
        row += 1
        try page.write(words, row: row, column: 0, .heading)
      case .entry(let word, let words):
        try page.write(word, row: row, column: 0, .word)
        try page.write(words, row: row, column: 1, .words)
        try page.setLines(
          max(
            TextSize.lines(of: word, in: Self.widths.word),
            TextSize.lines(of: words, in: Self.widths.words)), row: row)
      }
      row += 1
    }
  }
}
