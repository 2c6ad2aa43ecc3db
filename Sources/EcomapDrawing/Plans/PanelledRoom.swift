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
      var body = try await place(room.rect)
      body?.division = "whole"
      return body
    }
    var divisions = panel.divisions(of: room.size)
    if let word = room.saved?.division, let kept = divisions.first(where: { $0.word == word }) {
      divisions = [kept]
    }
    var best: Body?
    for division in divisions.prefix(Self.mostDivisions) {
      guard var body = try await place(division.network) else { continue }
      body.tiles += panel.groups(division.setting, in: division.frame)
      body.division = division.word
      if best.map({ body.cost < $0.cost }) ?? true { best = body }
    }
    return best
  }
}
