/// What stands at the foot of a printed page.
enum PageFooter {
  /// The title and the sheet at the left, the number of the page at the right.
  ///
  /// `&` begins an instruction there, so one in a title is doubled; Excel takes 255 characters in
  /// all, of which a title gets its share.
  static func text(title: String, sheet: String) -> String {
    let title = CellText.fitting(title).split(whereSeparator: \.isNewline).joined(separator: " ")
    let short = title.count > 100 ? title.prefix(99) + "…" : title[...]
    let words = "\(short): \(sheet)"
    let written = words.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    return "&L\(written)&RPage &P of &N"
  }
}
