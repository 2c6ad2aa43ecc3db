/// The texts that the sheets of a workbook share, in one buffer.
struct SharedStrings {
  private var text: [UInt8] = []
  private var ends: [Int] = []

  /// Element and attribute names.
  private enum Name: String, CaseIterable {
    case si, t, rPh
  }

  /// No texts.
  init() {}

  /// Reads the part of a workbook that holds them.
  ///
  /// The runs of a rich text are joined; how words are spoken, which Japanese workbooks say, is
  /// left out.
  init(_ file: ForeignFile) throws(ImportTrouble) {
    var reader = XMLReader<Name>(file)
    while let event = try reader.read() {
      switch event {
      case .start(.rPh): try reader.skip()
      case .start(.t): text += try EscapedText.plain(reader.content()[...])
      case .end(.si): ends.append(text.count)
      default: break
      }
    }
  }

  /// A text, or nil when there is none of this number.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return text[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}
