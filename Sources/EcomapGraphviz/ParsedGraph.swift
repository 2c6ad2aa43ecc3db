internal import CGraphviz

/// Owns a graph that Graphviz read from DOT text.
@safe struct ParsedGraph: ~Copyable {
  /// Valid as long as this value lives.
  let pointer: UnsafeMutablePointer<Agraph_t>

  /// Reads a text that is one graph and nothing more.
  init(dot: String) throws(GraphvizError) {
    guard let read = unsafe agmemread(dot) else {
      let messages = MessageCollector.drain()
      Lexer.reset()
      throw .notDOT(messages: messages.plain)
    }
    var messages = MessageCollector.drain().all
    if !Lexer.isAtStart {
      Lexer.reset()
      messages.append("Error: there is text after the end of the graph")
    }
    let found = Messages(all: messages)
    guard !found.holdsError else {
      unsafe _ = agclose(read)
      throw .notDOT(messages: found.plain)
    }
    unsafe pointer = read
    warnings = found.plain
  }

  /// What Graphviz warned about while it read.
  let warnings: [String]

  deinit {
    unsafe _ = agclose(pointer)
  }
}

/// Graphviz's lexer, which is one for the process and remembers.
///
/// It stays inside a comment, a string or an HTML label that a text left open, and keeps what
/// came after a graph's closing brace; either would spoil the next graph.
private enum Lexer {
  /// Whether the lexer reads a fresh graph as written; asking costs a few microseconds.
  static var isAtStart: Bool {
    // The newline ends a comment of one line.
    guard let probe = unsafe agmemread("\ngraph \"ecomap probe\" {}") else { return false }
    defer { unsafe _ = agclose(probe) }
    guard let name = unsafe agnameof(probe) else { return false }
    let isProbe = unsafe String(cString: name) == "ecomap probe"
    return MessageCollector.drain().all.isEmpty && isProbe
  }

  /// Closes whatever may be open until a graph can be read again.
  static func reset() {
    let closers = ["", "*/", "\"", String(repeating: ">", count: 64)]
    for closer in closers + closers {
      if !closer.isEmpty, let stray = unsafe agmemread(closer) {
        unsafe _ = agclose(stray)
      }
      _ = MessageCollector.drain()
      guard !isAtStart else { return }
    }
  }
}
