/// Why Graphviz could not lay out a graph.
public enum GraphvizError: Error, Equatable, Sendable {
  /// A plugin library was not found; `searched` lists the directories looked in, in order.
  case pluginNotFound(library: String, searched: [String])
  /// Graphviz gave no context, which happens only when memory is short.
  case contextNotMade
  /// The text holds U+0000, where a C string ends.
  case textHoldsNull
  /// The text is not one graph in the DOT language; `messages` are Graphviz's own.
  case notDOT(messages: [String])
  /// The layout itself failed; `messages` are Graphviz's own.
  case layoutFailed(LayoutAlgorithm, messages: [String])
}

extension GraphvizError: CustomStringConvertible {
  /// One line, without a full stop, with a hint that can be acted on where there is one.
  public var description: String {
    switch self {
    case .pluginNotFound(let library, let searched):
      "Graphviz's library `\(library)` was not found in \(searched.joined(separator: ", ")); "
        + "install it with `apt-get install libgvc6` or `brew install graphviz`, "
        + "or name its directory in the environment variable GVBINDIR"
    case .contextNotMade:
      "Graphviz could not be started"
    case .textHoldsNull:
      "the graph's text holds the character U+0000"
    case .notDOT(let messages):
      "Graphviz could not read the graph" + Self.details(messages)
    case .layoutFailed(let algorithm, let messages):
      "Graphviz's `\(algorithm.rawValue)` layout failed" + Self.details(messages)
    }
  }

  private static func details(_ messages: [String]) -> String {
    messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
  }
}
