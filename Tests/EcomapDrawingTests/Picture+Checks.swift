@testable import EcomapDrawing

extension Picture {
  /// The sizes of all letters in points.
  var letterSizes: [Double] {
    groups.flatMap(\.shapes).compactMap { if case .text(let run) = $0 { run.size } else { nil } }
  }

  /// The frames of all actors and cards of groups: of each the first mark.
  var frames: [Rect] {
    groups.filter { ["actor", "group"].contains($0.role) }.compactMap { $0.shapes.first?.bounds }
  }

  /// The centre of each actor's box or tile, by the id of its mark.
  var actorCentres: [String: Point] {
    var centres: [String: Point] = [:]
    for group in groups where group.role == "actor" {
      if let id = group.id, let frame = group.shapes.first?.bounds { centres[id] = frame.centre }
    }
    return centres
  }

  var diagonal: Double { (width * width + height * height).squareRoot() }

  /// What stands where it should not, in words: boxes on each other, marks off the page, words
  /// outside their box.
  var faults: [String] {
    let page = Rect(x: 0, y: 0, width: width, height: height)
    var faults: [String] = []
    for (index, frame) in frames.enumerated() {
      if let other = frames[(index + 1)...].first(where: frame.overlaps) {
        faults.append("\(frame) overlaps \(other)")
      }
    }
    for group in groups {
      let isBox = ["actor", "panel", "group"].contains(group.role)
      let frame = isBox ? group.shapes.first?.bounds ?? page : page
      for shape in group.shapes {
        guard let bounds = shape.bounds, !bounds.isWithin(page) || !isWithin(frame, shape)
        else { continue }
        faults.append("\(group.role) \(group.title ?? ""): \(bounds) is outside \(frame)")
      }
    }
    return faults
  }

  /// Whether the words of a mark stay in a frame; borders and signs may stand on its edge.
  private func isWithin(_ frame: Rect, _ shape: Shape) -> Bool {
    guard case .text = shape, let bounds = shape.bounds else { return true }
    return bounds.isWithin(frame.inset(by: -0.5))
  }
}
