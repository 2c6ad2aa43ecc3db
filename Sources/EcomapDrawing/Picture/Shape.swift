/// A mark on the page.
enum Shape: Sendable {
  /// A rectangle with rounded corners.
  case rect(Rect, radius: Double, Paint)
  /// Strokes one after another.
  case path([PathStep], Paint)
  /// One line of text.
  case text(TextRun)
}

/// How a mark is filled and outlined.
struct Paint: Sendable {
  var fill: Colour?
  var stroke: Stroke?
}

/// An outline.
struct Stroke: Sendable {
  var colour: Colour
  var width: Double
  /// Lengths of strokes and gaps; empty for an outline without gaps.
  var dashes: [Double] = []
}

/// A step of a path.
enum PathStep: Sendable {
  case move(Point)
  case line(Point)
  case curve(Point, Point, Point)
  case close
}

/// One line of text; its origin is on the baseline.
struct TextRun: Sendable {
  /// Which part of the text the origin is at.
  enum Anchor: Sendable {
    case start
    case middle
  }

  var text: String
  var origin: Point
  var size: Double
  var weight = FontMetrics.Weight.regular
  var colour = Colour.ink
  var anchor = Anchor.start

  /// How wide it is in points.
  var width: Double { FontMetrics.width(of: text, size: size, weight: weight) }
}
