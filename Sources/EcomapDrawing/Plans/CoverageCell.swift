/// The words in a cell of a coverage table: how many, and as many names as have room.
struct CoverageCell: Sendable {
  let count: Int
  let names: [String]

  /// How large the words are.
  struct Sizes: Sendable {
    let number: TableWords
    let name: TableWords
    /// The width of the words.
    let width: Double

    var padding: Double { 0.35 * name.size }
  }

  /// The height that all names need.
  func height(_ sizes: Sizes) -> Double {
    guard count > 0 else { return sizes.number.lineHeight + 2 * sizes.padding }
    let lines = names.reduce(0) { $0 + self.lines(of: $1, sizes).count }
    return sizes.number.lineHeight + Double(lines) * sizes.name.lineHeight + 2 * sizes.padding
  }

  /// The marks in a frame.
  func shapes(_ sizes: Sizes, look: CellLook, in frame: Rect) -> [Shape] {
    var (number, name) = (sizes.number, sizes.name)
    number.colour = look.ink
    name.colour = look.ink
    guard count > 0 else { return name.centred(["none"], in: frame) }
    let room = frame.height - number.lineHeight - 2 * sizes.padding
    let lines = fitting(Int((room / name.lineHeight + 0.001).rounded(.down)), sizes)
    guard !lines.isEmpty else { return number.centred(["\(count)"], in: frame) }
    let top = frame.y + sizes.padding
    return number.shapes(["\(count)"], top: top, x: frame.centre.x, .middle)
      + name.shapes(lines, top: top + number.lineHeight, x: frame.centre.x, .middle)
  }

  /// The names that fit some lines, and how many more there are.
  private func fitting(_ most: Int, _ sizes: Sizes) -> [String] {
    var lines: [String] = []
    for (index, name) in names.enumerated() {
      let next = self.lines(of: name, sizes)
      let isLast = index == names.count - 1
      guard lines.count + next.count + (isLast ? 0 : 1) <= most else {
        // A number of more names says something only beside a name.
        return lines.isEmpty ? [] : lines + ["and \(names.count - index) more"]
      }
      lines += next
    }
    return lines
  }

  private func lines(of name: String, _ sizes: Sizes) -> [String] {
    sizes.name.lines(of: name, within: sizes.width, most: 2)
  }
}
