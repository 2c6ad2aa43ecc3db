extension Picture.Group {
  /// The marks with everything moved.
  func moved(by offset: Point) -> Picture.Group {
    var group = self
    group.shapes = shapes.map { $0.moved(by: offset) }
    return group
  }
}

extension Shape {
  /// The mark in another place.
  func moved(by offset: Point) -> Shape {
    switch self {
    case .rect(let rect, let radius, let paint):
      return .rect(rect.moved(by: offset), radius: radius, paint)
    case .path(let steps, let paint):
      return .path(steps.map { $0.moved(by: offset) }, paint)
    case .text(var run):
      run.origin = run.origin + offset
      return .text(run)
    }
  }
}

extension PathStep {
  fileprivate func moved(by offset: Point) -> PathStep {
    switch self {
    case .move(let point): .move(point + offset)
    case .line(let point): .line(point + offset)
    case .curve(let first, let second, let end):
      .curve(first + offset, second + offset, end + offset)
    case .close: .close
    }
  }
}
