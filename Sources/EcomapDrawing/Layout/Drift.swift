/// Which actors stand elsewhere than when a picture was last drawn.
public struct Drift: Sendable {
  /// The ids of actors that moved by more than a hundredth of the page's diagonal, farthest first.
  public let moved: [String]
  /// How many stood somewhere before.
  public let known: Int

  /// Compares a picture with where its actors stood.
  public init(from before: SavedLayout, to picture: Picture) {
    let diagonal =
      (picture.width * picture.width + picture.height * picture.height).squareRoot()
    let ways = picture.layout.centres.compactMap { id, centre in
      KeptFrames.isFrame(id)
        ? nil : before.centres[id].map { (id: id, way: (centre - $0).length) }
    }
    known = ways.count
    moved = ways.filter { $0.way > 0.01 * diagonal }
      .sorted { ($1.way, $0.id) < ($0.way, $1.id) }.map(\.id)
  }
}
