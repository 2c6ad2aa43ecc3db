/// Why a scene could not be drawn.
public enum DrawingError: Error, Equatable, Sendable {
  /// The layout engine failed or is not there; the text is its own.
  case engine(String)
  /// The layout ran past its limit of so many seconds and was ended.
  case tookTooLong(LayoutMethod, seconds: Double)
  /// The layout engine answered with other nodes than it was given.
  case engineAnswer
  /// The page is too small for even one actor with letters that can be read.
  case pageTooSmall
  /// An id holds the character U+0000, which no graph can carry.
  case textHoldsNull
}

extension DrawingError: CustomStringConvertible {
  /// One line, without a full stop.
  public var description: String {
    switch self {
    case .engine(let message): message
    case .tookTooLong(let method, let seconds):
      "the layout \(method.spoken) took longer than \(ShortDecimal.text(seconds, places: 2)) s "
        + "and was ended"
    case .engineAnswer: "the layout engine lost an actor of the picture"
    case .pageTooSmall:
      "the page is too small for its actors; choose a larger `page`, or `fit`"
    case .textHoldsNull: "an id holds the character U+0000"
    }
  }
}

extension LayoutMethod {
  /// The method as a sentence about a layout names it.
  var spoken: String {
    switch self {
    case .layers: "in layers"
    case .stress: "by stress"
    case .springs: "by springs"
    case .given: "of the lines"
    }
  }
}
