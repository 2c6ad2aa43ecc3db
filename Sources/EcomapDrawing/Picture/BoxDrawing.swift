internal import EcomapModel

/// Draws the box of an actor: a tinted box with a coloured tab that carries the kind's code.
enum BoxDrawing {
  static let radius = 3.5

  /// The marks of a box.
  static func shapes(
    _ face: NodeFace, kind: ActorKind, status: Status, isClass: Bool, in frame: Rect
  ) -> [Shape] {
    let theme = NodeTheme(kind.family, isEnded: status == .ended)
    let isAhead = status == .planned || status == .proposed
    let border = Stroke(
      colour: theme.solid, width: isClass ? 1 : 1.5, dashes: isAhead ? [4.5, 3] : [])
    let inner = isClass ? frame.inset(by: NodeFace.doubling) : frame
    var shapes: [Shape] = []
    if isClass {
      shapes.append(
        .rect(frame, radius: radius + 2, Paint(fill: .white, stroke: border)))
    }
    shapes.append(.rect(inner, radius: radius, Paint(fill: theme.tint)))
    shapes.append(.path(tab(inner, width: face.tabWidth), Paint(fill: theme.solid)))
    shapes.append(.rect(inner, radius: radius, Paint(stroke: border)))
    shapes.append(
      .text(
        TextRun(
          text: face.code,
          origin: Point(
            x: inner.x + face.tabWidth / 2, y: inner.centre.y + face.codeSize * 0.36),
          size: face.codeSize, weight: .bold, colour: theme.onSolid, anchor: .middle)))
    let left = inner.x + face.tabWidth
    let right = inner.maxX - face.marksWidth
    let middle = (left + right) / 2
    let leading = face.fontSize * NodeFace.leading
    let first = inner.centre.y - leading * Double(face.lines.count - 1) / 2
    for (index, line) in face.lines.enumerated() {
      shapes.append(
        .text(
          TextRun(
            text: line,
            origin: Point(
              x: middle, y: first + leading * Double(index) + face.fontSize * 0.36),
            size: face.fontSize, weight: face.weight,
            colour: status == .ended ? .quiet : .ink, anchor: .middle)))
    }
    return shapes + marks(face, left: right, in: inner)
  }

  /// The signs on the right, one under another around the middle.
  private static func marks(_ face: NodeFace, left: Double, in inner: Rect) -> [Shape] {
    let side = MarkDrawing.side(fontSize: face.fontSize)
    let step = side + NodeFace.markGap
    let top = inner.centre.y - (Double(face.marks.count) * step - NodeFace.markGap) / 2
    return face.marks.enumerated().flatMap { index, mark in
      MarkDrawing.shapes(
        mark,
        in: Rect(
          x: left - NodeFace.markGap, y: top + Double(index) * step, width: side, height: side))
    }
  }

  /// The left part of the box, rounded on the left only.
  private static func tab(_ box: Rect, width: Double) -> [PathStep] {
    // A quarter circle as a cubic curve.
    let bend = radius * 0.5523
    let (left, top, right, bottom) = (box.x, box.y, box.x + width, box.maxY)
    return [
      .move(Point(x: left + radius, y: top)),
      .line(Point(x: right, y: top)),
      .line(Point(x: right, y: bottom)),
      .line(Point(x: left + radius, y: bottom)),
      .curve(
        Point(x: left + radius - bend, y: bottom), Point(x: left, y: bottom - radius + bend),
        Point(x: left, y: bottom - radius)),
      .line(Point(x: left, y: top + radius)),
      .curve(
        Point(x: left, y: top + radius - bend), Point(x: left + radius - bend, y: top),
        Point(x: left + radius, y: top)),
      .close,
    ]
  }
}
