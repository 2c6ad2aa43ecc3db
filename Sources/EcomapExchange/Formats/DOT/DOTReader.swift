internal import EcomapGraphviz

/// Reads graphs in Graphviz's language, with Graphviz's own parser.
///
/// See https://graphviz.org/doc/info/lang.html.
enum DOTReader {
  /// Whether the first word is one with which such a text begins.
  static func recognises(_ file: ForeignFile) -> Bool {
    let head = ForeignFile(path: file.path, bytes: Array(file.bytes.prefix(1 << 16)))
    let decoded = try? TextDecoder.decode(head)
    var rest = (decoded?.bytes ?? head.bytes)[(decoded?.start ?? 0)...]
    while let first = rest.first {
      if first <= 0x20 {
        rest = rest.dropFirst()
      } else if first == UInt8(ascii: "#") || rest.starts(with: "//".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    let word = String(decoding: rest.prefix(12), as: UTF8.self).lowercased()
    return ["strict", "graph", "digraph"].contains { keyword in
      guard word.hasPrefix(keyword) else { return false }
      let next = word.dropFirst(keyword.count).first
      return next == nil || next == "{" || next == "\"" || next?.isWhitespace == true
    }
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    guard let file = files.first, files.count == 1 else {
      throw ImportTrouble(
        "\(files.count) DOT files were given, and one holds a whole network",
        at: ForeignPlace(files.last?.path ?? ""), suggestion: "import them one after the other")
    }
    let decoded = try TextDecoder.decode(file)
    var scan = DOTScan(decoded.bytes, from: decoded.start)
    try scan.check(file.path)
    let text = String(decoding: decoded.bytes[decoded.start...], as: UTF8.self)
    let graph: ParsedDOT
    do throws(GraphvizError) {
      graph = try Graphviz.parse(dot: text)
    } catch {
      throw trouble(error, file.path)
    }
    var tables = DOTTables(graph, file.path)
    if let note = decoded.note { tables.add(note) }
    return tables.network()
  }

  private static func trouble(_ error: GraphvizError, _ path: String) -> ImportTrouble {
    guard case .notDOT(let messages) = error else {
      return ImportTrouble("\(error)", at: ForeignPlace(path))
    }
    let message = messages.first ?? "it is empty"
    if message.contains("after the end of the graph") {
      return ImportTrouble(
        "there is something after the end of the graph, perhaps a second one",
        at: ForeignPlace(path), suggestion: "save each graph in a file of its own")
    }
    let words = message.split(separator: " ")
    let line = words.firstIndex(of: "line").flatMap { index in
      index + 1 < words.count ? Int(words[index + 1]) : nil
    }
    return ImportTrouble(
      "Graphviz cannot read this", at: ForeignPlace(path, .line, line), value: message,
      suggestion: "see whether `dot` itself draws the file")
  }
}
