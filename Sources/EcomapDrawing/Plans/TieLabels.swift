internal import EcomapModel

/// Writes on lines what they mean, where that hides nothing: a label that would touch a box,
/// another line or another label is left out, and the key says it all the same.
struct TieLabels: Sendable {
  let scene: Scene
  let lines: [SceneLine]
  /// The courses of the lines, by position among them.
  let routes: [(line: Int, route: PlacedGraph.Route)]
  /// Boxes and whatever else must stay readable.
  let taken: [Rect]
  let room: Room

  /// Where on a line a label may stand, the best place first.
  private static let places = [0.5, 0.42, 0.58, 0.34, 0.66]
  /// Beyond this many lines labels would be a carpet.
  private static let mostLines = 90

  /// The labels, each a group of its own, in front of the lines.
  var groups: [Picture.Group] {
    guard routes.count <= Self.mostLines else { return [] }
    let letters = room.leastLetters
    let chains = routes.map { $0.route.flattened }
    var taken = taken
    var groups: [Picture.Group] = []
    for (index, entry) in routes.enumerated() {
      guard let words = words(of: lines[entry.line]) else { continue }
      let width = FontMetrics.width(of: words, size: letters) + 0.4 * letters
      let size = Size(width: width, height: 1.15 * letters)
      guard hasRoom(for: size, on: chains[index], letters: letters) else { continue }
      for place in Self.places {
        let frame = Rect(centre: entry.route.point(at: place), size: size)
        let border = frame.inset(by: -0.25 * letters)
        guard room.rect.union(frame) == room.rect, !taken.contains(where: border.overlaps),
          !isCrossed(border, by: chains, except: index)
        else { continue }
        taken.append(border)
        groups.append(label(words, in: frame, letters: letters))
        break
      }
    }
    return groups
  }

  /// What the ties of a line say; nil when they say more than two things.
  private func words(of line: SceneLine) -> String? {
    // The sign of a change has the place of the label.
    guard line.look.change == nil else { return nil }
    var phrases: [String] = []
    for tie in line.ties where !phrases.contains(scene.ties[tie].kind.phrase) {
      phrases.append(scene.ties[tie].kind.phrase)
    }
    return phrases.count <= 2 ? phrases.joined(separator: ", ") : nil
  }

  /// Whether enough of a line would stay in sight on both sides of a label.
  private func hasRoom(for size: Size, on chain: [Point], letters: Double) -> Bool {
    guard let first = chain.first, let last = chain.last else { return false }
    let arm = last - first
    let length = arm.length
    guard length > 0 else { return false }
    // How much of the line the label covers, by the way the line runs.
    let across = arm.x == 0 ? Double.infinity : size.width * length / abs(arm.x)
    let down = arm.y == 0 ? Double.infinity : size.height * length / abs(arm.y)
    return min(across, down) + 3.2 * letters <= length
  }

  private func isCrossed(_ frame: Rect, by chains: [[Point]], except own: Int) -> Bool {
    chains.enumerated().contains { index, chain in
      index != own
        && zip(chain, chain.dropFirst()).contains { frame.meets($0, $1) }
    }
  }

  private func label(_ words: String, in frame: Rect, letters: Double) -> Picture.Group {
    Picture.Group(
      id: nil, role: "label", title: nil, link: nil,
      shapes: [
        .rect(frame, radius: 0, Paint(fill: scene.theme.page.ground)),
        .text(
          TextRun(
            text: words,
            origin: Point(x: frame.centre.x, y: frame.centre.y + 0.34 * letters), size: letters,
            colour: scene.theme.page.quiet, anchor: .middle)),
      ])
  }
}
