/// A room with a panel of actors without ties at its side or foot.
struct PanelledRoom: Sendable {
  let panel: UnconnectedPanel?
  let room: Room

  /// How many ways to divide the room are compared.
  private static let mostDivisions = 3

  /// The best of what a plan makes of the parts that the panel can leave.
  ///
  /// - Parameter place: Makes the body in a part of the room; nil when it does not fit.
  func body(
    _ place: (Rect) async throws(DrawingError) -> Body?
  ) async throws(DrawingError) -> Body? {
    guard let panel else {
      return try await place(room.rect).map { named($0, "whole") }
    }
    var divisions = panel.divisions(of: room.size)
    if let word = words.first, let kept = divisions.first(where: { $0.word == word }) {
      divisions = [kept]
    }
    var best: Body?
    for division in divisions.prefix(Self.mostDivisions) {
      guard var body = try await place(division.network) else { continue }
      body.tiles += panel.groups(division.setting, in: division.frame)
      body = named(body, division.word)
      if best.map({ body.cost < $0.cost }) ?? true { best = body }
    }
    return best
  }

  /// The words of how the room is to be divided: the panel's, and those of the plan.
  private var words: [String] { (room.division ?? "").split(separator: " ").map(String.init) }

  /// What the plan said of its own division.
  var planWord: String? { words.dropFirst().first }

  private func named(_ body: Body, _ word: String) -> Body {
    var body = body
    body.division = body.division.isEmpty ? word : "\(word) \(body.division)"
    return body
  }
}
