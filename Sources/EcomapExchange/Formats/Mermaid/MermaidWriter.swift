/// Writes a flow chart for Markdown pages.
///
/// See https://mermaid.js.org/syntax/flowchart.html. Actors have made-up names, because words such
/// as `end` mean something in a flow chart; all texts are in quotation marks with entities.
enum MermaidWriter {
  /// The most characters and edges that Mermaid draws unless its settings say otherwise, see
  /// `maxTextSize` and `maxEdges` in https://mermaid.js.org/config/schema-docs/config.html.
  private static let limits = (characters: 50_000, edges: 500)

  static func write(_ network: ExportNetwork) -> Export {
    var text = "---\ntitle: \"\(title(network.title))\"\n---\nflowchart LR\n"
    let kinds = kinds(network)
    for (index, node) in network.nodes.enumerated() {
      let kind = kinds.firstIndex(of: node.kind).map { ":::kind\($0 + 1)" } ?? ""
      text += "  a\(index + 1)[\"\(label(node.label))\"]\(kind)\n"
    }
    for edge in network.edges {
      let arrow = edge.isDirected ? "-->" : "---"
      text += "  a\(edge.from + 1) \(arrow)|\"\(label(edge.kind))\"| a\(edge.to + 1)\n"
    }
    for (index, kind) in kinds.enumerated() {
      text += "  %% kind\(index + 1) is \(comment(network.kindNames[kind] ?? kind))\n"
      if let colour = network.colours[kind] {
        text += "  classDef kind\(index + 1) fill:\(colour),color:\(ink(on: colour))\n"
      }
    }
    return Export([Export.File("", Array(text.utf8))], losses: losses(network, text.utf8.count))
  }

  /// The kinds of actors, in the order in which they first come.
  private static func kinds(_ network: ExportNetwork) -> [String] {
    var known: Set<String> = []
    return network.nodes.map(\.kind).filter { known.insert($0).inserted }
  }

  private static func losses(_ network: ExportNetwork, _ size: Int) -> [String] {
    var losses: [String] = []
    if !network.nodes.isEmpty {
      losses.append(
        "all that the map says of actors and ties besides names, kinds and directions")
    }
    if size > limits.characters {
      losses.append(
        """
        the chart has \(size) characters; Mermaid draws no more than \(limits.characters) unless \
        its setting maxTextSize is raised
        """)
    }
    if network.edges.count > limits.edges {
      losses.append(
        """
        the chart has \(network.edges.count) ties; Mermaid draws no more than \(limits.edges) \
        unless its setting maxEdges is raised
        """)
    }
    return losses
  }

  /// A text with entities for all that Mermaid, Markdown or HTML would read as more than text.
  private static func label(_ text: String) -> String {
    var result = ""
    var hasBegun = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": result += hasBegun ? "<br/>" : ""
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "(", ")", "/", "'", "’", "-",
        "\u{80}"...:
        result.unicodeScalars.append(scalar)
      default: result += "#\(scalar.value);"
      }
      hasBegun = true
    }
    // An empty text in quotation marks is a mistake for Mermaid.
    return result.isEmpty ? " " : result
  }

  /// A text in the quotation marks of YAML.
  private static func title(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text that ends with its line, without what would begin a directive.
  private static func comment(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(whereSeparator: { "{}%".contains($0) }).joined()
  }

  /// Black or white, whichever is easier to read on a colour such as `#1F77B4`.
  private static func ink(on colour: String) -> String {
    guard let value = Int(colour.dropFirst(), radix: 16) else { return "#000000" }
    let light = 299 * (value >> 16 & 255) + 587 * (value >> 8 & 255) + 114 * (value & 255)
    return light > 128_000 ? "#000000" : "#FFFFFF"
  }
}
