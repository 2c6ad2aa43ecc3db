/// A placed graph as plain text, for the way between two processes.
///
/// Every number is written so that it comes back as exactly the same one: a layout does not depend
/// on the process it was made in. The last line says that nothing is missing.
extension PlacedGraph {
  /// The graph as text: `node X Y` for each node, `edge` with its course and its key, then `end`.
  public var text: String {
    var text = ""
    for centre in centres { text += "node \(Self.pair(centre))\n" }
    for (key, route) in routes.sorted(by: { $0.key < $1.key }) {
      let tips = [route.startTip, route.endTip].map { $0.map(Self.pair) ?? "- -" }
      let course = route.points.map(Self.pair)
      text += "edge \((tips + course).joined(separator: " ")) key \(key)\n"
    }
    return text + "end\n"
  }

  /// Reads such a text; nil when it is not a whole one.
  public init?(text: some StringProtocol) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, lines.popLast() == "end" else { return nil }
    self.init(centres: [], routes: [:])
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 1)
      switch (words.first, words.last) {
      case ("node", let rest?):
        guard let points = Self.points(rest), points.count == 1, let centre = points[0] else {
          return nil
        }
        centres.append(centre)
      case ("edge", let rest?):
        guard let (key, route) = Self.edge(rest) else { return nil }
        routes[key] = route
      default: return nil
      }
    }
  }

  private static func edge(_ text: some StringProtocol) -> (key: String, route: Route)? {
    guard let mark = text.firstRange(of: " key "),
      let points = points(text[..<mark.lowerBound]), points.count >= 2
    else { return nil }
    let course = points.dropFirst(2).compactMap(\.self)
    guard course.count == points.count - 2 else { return nil }
    return (
      String(text[mark.upperBound...]),
      Route(points: course, startTip: points[0], endTip: points[1])
    )
  }

  /// Pairs of numbers, nil for a pair of dashes; nil when it is something else.
  private static func points(_ text: some StringProtocol) -> [Point?]? {
    let words = text.split(separator: " ")
    guard words.count.isMultiple(of: 2) else { return nil }
    var points: [Point?] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      if words[index] == "-", words[index + 1] == "-" {
        points.append(nil)
      } else if let x = Double(words[index]), let y = Double(words[index + 1]) {
        points.append(Point(x: x, y: y))
      } else {
        return nil
      }
    }
    return points
  }

  // A number's description is the shortest text that reads as the same number.
  private static func pair(_ point: Point) -> String { "\(point.x) \(point.y)" }
}
