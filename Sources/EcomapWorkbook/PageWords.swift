/// What stands at the head and the foot of a printed page.
enum PageWords {
  /// A warning in the middle, bold.
  static func head(_ warning: String) -> String { "&C&B\(doubled(warning))" }

  /// The title and the sheet at the left, the number of the page at the right.
  ///
  /// `&` begins an instruction there, so one in a title is doubled; Excel takes 255 characters in
  /// all, of which a title gets its share.
  static func foot(title: String, sheet: String) -> String {
    let title = CellText.fitting(title).split(whereSeparator: \.isNewline).joined(separator: " ")
    let short = title.count > 100 ? title.prefix(99) + "…" : title[...]
    return "&L\(doubled("\(short): \(sheet)"))&RPage &P of &N"
  }

  private static func doubled(_ words: String) -> String {
    words.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
  }
}
