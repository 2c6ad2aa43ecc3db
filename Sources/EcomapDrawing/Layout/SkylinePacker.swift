/// Packs rectangles on a page of a given width: each goes where its top is highest on the page.
///
/// Complexity: O(n²) for n rectangles. Reference: Jylänki, "A Thousand Ways to Pack the Bin"
/// (2010), skyline bottom-left.
struct SkylinePacker {
  private struct Step {
    var x: Double
    var width: Double
    var y: Double
  }

  private var steps: [Step]
  private let width: Double
  private(set) var used = Size.zero

  init(width: Double) {
    self.width = width
    steps = [Step(x: 0, width: width, y: 0)]
  }

  /// Finds a place and takes it; a rectangle wider than the page goes below everything.
  mutating func place(_ size: Size) -> Point {
    var best: (x: Double, y: Double)?
    for index in steps.indices {
      guard let y = top(at: index, width: size.width) else { continue }
      if best.map({ y < $0.y }) ?? true { best = (steps[index].x, y) }
    }
    let place = best ?? (0, steps.map(\.y).max() ?? 0)
    take(Rect(x: place.x, y: place.y, width: size.width, height: size.height))
    used.width = max(used.width, place.x + size.width)
    used.height = max(used.height, place.y + size.height)
    return Point(x: place.x, y: place.y)
  }

  /// The lowest free line over a width from a step on; nil beyond the page.
  private func top(at index: Int, width wished: Double) -> Double? {
    guard steps[index].x + wished <= width + 1e-6 else { return nil }
    var covered = 0.0
    var y = 0.0
    for step in steps[index...] {
      y = max(y, step.y)
      covered += step.width
      if covered >= wished - 1e-6 { break }
    }
    return y
  }

  private mutating func take(_ rect: Rect) {
    var next: [Step] = []
    for step in steps {
      let end = step.x + step.width
      if step.x < rect.x {
        next.append(Step(x: step.x, width: min(end, rect.x) - step.x, y: step.y))
      }
      if end > rect.maxX {
        let start = max(step.x, rect.maxX)
        next.append(Step(x: start, width: end - start, y: step.y))
      }
    }
    let position = next.firstIndex { $0.x >= rect.x } ?? next.count
    next.insert(Step(x: rect.x, width: rect.width, y: rect.maxY), at: position)
    steps = next.filter { $0.width > 1e-9 }
  }
}
