internal import EcomapModel

/// What an overview says of one group.
struct GroupCard: Sendable {
  let id: String
  let number: String
  let name: String
  /// How many actors, and how many ties among them.
  let counts: String
  /// The kinds of actor with their numbers, the most frequent first.
  let kinds: [String]
  /// The names of its actors, the best tied first.
  let leaders: [String]
  let families: [(family: ActorKind.Family, count: Int)]

  /// A card with its words broken into lines.
  struct Face: Sendable {
    let heading: [String]
    let lines: [(text: String, isQuiet: Bool)]
    let size: Size
    let letters: Double

    /// Whether at least one actor is named.
    var namesAnybody: Bool { lines.contains { !$0.isQuiet } }
  }

  private static let leading = 1.2

  /// The card in a size, with as many names as it has room for; nil when not even the heading and
  /// the counts fit.
  func face(letters: Double, size: Size) -> Face? {
    let inner = size.width - 1.4 * letters
    let heading = TextWrapper(size: letters * 1.12, weight: .bold)
      .lines(of: "\(number)  \(name)", within: inner, most: 3)
    let wrapper = TextWrapper(size: letters, isBalanced: false)
    var lines = wrapper.lines(of: counts, within: inner, most: 2).map { ($0, true) }
    let fixed = Double(heading.count) * letters * 1.12 * Self.leading + 2.1 * letters
    let room = Int((size.height - fixed) / (letters * Self.leading))
    guard lines.count <= room else { return nil }
    let some = kinds.prefix(3).joined(separator: ", ") + (kinds.count > 3 ? ", …" : "")
    let kindLines = wrapper.lines(of: some, within: inner, most: 3).map { ($0, true) }
    if lines.count + kindLines.count <= room { lines += kindLines }
    lines += names(wrapper, within: inner, most: room - lines.count)
    return Face(heading: heading, lines: lines, size: size, letters: letters)
  }

  /// As many names as there are lines for, the last line saying how many are not named.
  private func names(
    _ wrapper: TextWrapper, within inner: Double, most: Int
  ) -> [(String, Bool)] {
    guard most > 1 else { return [] }
    let all = leaders.map { wrapper.lines(of: "· \($0)", within: inner, most: 2) }
    guard all.reduce(0, { $0 + $1.count }) > most else { return all.joined().map { ($0, false) } }
    var lines: [(String, Bool)] = []
    var named = 0
    for name in all {
      guard lines.count + name.count < most else { break }
      lines += name.map { ($0, false) }
      named += 1
    }
    return lines + [("· and \(all.count - named) more", true)]
  }

  /// The marks of the card in its place.
  func group(_ face: Face, in frame: Rect, theme: PictureTheme) -> Picture.Group {
    let letters = face.letters
    var shapes: [Shape] = [
      .rect(
        frame, radius: 5,
        Paint(fill: theme.page.panel, stroke: Stroke(colour: theme.page.quiet, width: 1)))
    ]
    let left = frame.x + 0.7 * letters
    // What the group is made of, as a bar of its families' colours.
    let total = Double(families.reduce(0) { $0 + $1.count })
    var x = left
    let bar = frame.width - 1.4 * letters
    for (family, count) in families {
      let width = bar * Double(count) / max(total, 1)
      shapes.append(
        .rect(
          Rect(x: x, y: frame.y + 0.6 * letters, width: width, height: 0.5 * letters), radius: 0,
          Paint(fill: theme.node(.family(family), .current).solid)))
      x += width
    }
    var y = frame.y + 1.3 * letters
    for line in face.heading {
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: left, y: y + letters * 1.05), size: letters * 1.12,
            weight: .bold, colour: theme.page.ink)))
      y += letters * 1.12 * Self.leading
    }
    for (text, isQuiet) in face.lines {
      shapes.append(
        .text(
          TextRun(
            text: text, origin: Point(x: left, y: y + letters * 0.95), size: letters,
            colour: isQuiet ? theme.page.quiet : theme.page.ink)))
      y += letters * Self.leading
    }
    return Picture.Group(
      id: XMLText.identifier("group-", "\(number)-\(id)"), role: "group",
      title: "Map \(number): \(name). \(counts). \(kinds.joined(separator: ", "))", link: nil,
      shapes: shapes)
  }
}
