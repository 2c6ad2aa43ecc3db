internal import EcomapModel

/// Draws the box of an actor: a tinted box with a coloured tab that carries the kind's code.
enum BoxDrawing {
  /// The marks of a box.
  static func shapes(
    _ face: NodeFace, kind: ActorKind, isClass: Bool, theme: NodeTheme, in frame: Rect
  ) -> [Shape] {
    let inner = isClass ? frame.inset(by: NodeFace.doubling) : frame
    var shapes = ground(
      Silhouette(kind.family), isClass: isClass, tabWidth: face.tabWidth, theme: theme,
      in: frame, gap: NodeFace.doubling)
    shapes.append(
      code(face.code, size: face.codeSize, tabWidth: face.tabWidth, theme, in: inner))
    let left = inner.x + face.tabWidth + face.barWidth
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
            size: face.fontSize, weight: face.weight, colour: theme.ink, anchor: .middle)))
    }
    return shapes + marks(face, left: right, in: inner)
  }

  /// A small box without a name, for the key.
  ///
  /// - Parameters:
  ///   - kind: Whose outline it has; its code is written on the tab when there is room.
  ///   - codeSize: The size of the code's letters; nil leaves the tab empty.
  static func sample(
    _ kind: ActorKind, isClass: Bool = false, theme: NodeTheme, codeSize: Double?, in frame: Rect
  ) -> [Shape] {
    let letters = String(kind.code.prefix(4))
    let wished = codeSize.map {
      FontMetrics.width(of: letters, size: $0, weight: .bold) + $0 * 0.8
    }
    let gap = min(NodeFace.doubling, frame.height * 0.16)
    let inner = isClass ? frame.inset(by: gap) : frame
    let tabWidth = min(max(wished ?? 0, inner.width * 0.45), inner.width * 0.85)
    let shapes = ground(
      Silhouette(kind.family), isClass: isClass, tabWidth: tabWidth, theme: theme, in: frame,
      gap: gap)
    guard let codeSize else { return shapes }
    return shapes + [code(letters, size: codeSize, tabWidth: tabWidth, theme, in: inner)]
  }

  /// The box without letters; a class of bodies has two borders.
  private static func ground(
    _ silhouette: Silhouette, isClass: Bool, tabWidth: Double, theme: NodeTheme, in frame: Rect,
    gap: Double
  ) -> [Shape] {
    let border = Stroke(
      colour: theme.edge, width: isClass ? 1 : 1.5, dashes: theme.dashes)
    let inner = isClass ? frame.inset(by: gap) : frame
    var shapes: [Shape] = []
    if isClass {
      shapes.append(silhouette.shape(in: frame, Paint(fill: .white, stroke: border)))
    }
    shapes.append(silhouette.shape(in: inner, Paint(fill: theme.tint)))
    let tab = silhouette.tab(in: inner, width: tabWidth)
    shapes.append(.path(tab.area, Paint(fill: theme.solid)))
    if theme.edge != theme.solid {
      // A light tab would run into the box.
      shapes.append(.path(tab.edge, Paint(stroke: Stroke(colour: theme.edge, width: 1))))
    }
    if let bar = silhouette.secondBar(in: inner, tabWidth: tabWidth) {
      shapes.append(.rect(bar, radius: 0, Paint(fill: theme.edge)))
    }
    shapes.append(silhouette.shape(in: inner, Paint(stroke: border)))
    return shapes
  }

  /// The code in the middle of the tab.
  private static func code(
    _ letters: String, size: Double, tabWidth: Double, _ theme: NodeTheme, in box: Rect
  ) -> Shape {
    .text(
      TextRun(
        text: letters, origin: Point(x: box.x + tabWidth / 2, y: box.centre.y + size * 0.36),
        size: size, weight: .bold, colour: theme.onSolid, anchor: .middle))
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
}
