/// Writes a network for Pajek, a partition of its actors by kind, and a key to both.
///
/// All ties are in one part `*Arcs` and one part `*Edges`, and the kind of each is the label of
/// its line. Numbered relations (`*Arcs :2 "advises"`) would serve Pajek as well, but igraph
/// refuses them and networkx takes their headings for actors; a file for each kind would tear the
/// network apart.
enum PajekWriter {
  private static let headMark = "% ecomap: "

  /// The line of a map's head that a comment holds.
  static func headLine(_ comment: ArraySlice<UInt8>) -> String? {
    guard comment.starts(with: headMark.utf8.dropLast()) else { return nil }
    return String(decoding: comment.dropFirst(headMark.utf8.count), as: UTF8.self)
  }

  static func write(_ network: ExportNetwork) -> Export {
    let labels = labels(network)
    var text = "% Written by ecomap; the file with the key says which actor a number stands for\n"
    for line in network.head.split(separator: "\n", omittingEmptySubsequences: false) {
      text += headMark + line + "\n"
    }
    text += "*Network " + oneLine(network.title) + "\n*Vertices \(network.nodes.count)\n"
    let frame = Frame(network)
    for (index, node) in network.nodes.enumerated() {
      text += "\(index + 1) \"\(labels.texts[index])\"\(frame.place(node))\n"
    }
    for isDirected in [true, false] {
      let ties = network.edges.filter { $0.isDirected == isDirected }
      guard !ties.isEmpty else { continue }
      text += isDirected ? "*Arcs\n" : "*Edges\n"
      for tie in ties {
        text += "\(tie.from + 1) \(tie.to + 1) \(tie.strength) l \"\(quotable(tie.kind))\"\n"
      }
    }
    // networkx takes the first of the two for the whole network and igraph the last, and a network
    // of both should not lose its directions in either.
    if Set(network.edges.map(\.isDirected)).count == 2 { text += "*Arcs\n" }
    let numbers = (1...max(network.nodes.count, 1)).map { "\($0)" }
    return Export(
      [
        Export.File("", Array(text.utf8)),
        Export.File("-kinds.clu", Array(partition(network).utf8)),
        Export.File("-key.csv", KeyTable.write(network, codes: numbers, format: .pajek)),
      ], losses: losses(network, changed: labels.changed))
  }

  /// The names of vertices, each only once, because networkx tells vertices apart by them.
  private static func labels(_ network: ExportNetwork) -> (texts: [String], changed: Int) {
    var taken: Set<String> = []
    var changed = 0
    let texts = network.nodes.map { node in
      var text = quotable(node.label)
      if text.isEmpty { text = node.id }
      if taken.contains(text) { text += " (\(node.id))" }
      while !taken.insert(text).inserted { text += "'" }
      if text != node.label { changed += 1 }
      return text
    }
    return (texts, changed)
  }

  /// The kinds of actors as numbers, in the order in which they first come.
  private static func partition(_ network: ExportNetwork) -> String {
    var numbers: [String: Int] = [:]
    var text = "*Vertices \(network.nodes.count)\n"
    for node in network.nodes {
      let number = numbers[node.kind] ?? numbers.count + 1
      numbers[node.kind] = number
      text += "\(number)\n"
    }
    return text
  }

  private static func losses(_ network: ExportNetwork, changed: Int) -> [String] {
    var losses = TieLosses(network).sentences(in: "Pajek's file")
    if changed > 0 {
      losses.append(
        """
        \(changed) \(changed == 1 ? "name was" : "names were") changed, because a name in Pajek is \
        there only once and holds no quotation marks or line breaks; the key has them in full
        """)
    }
    return losses
  }

  /// A text without what ends a name in quotation marks for one reader or another.
  private static func quotable(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "\"": "'"
      case "\\": "/"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": " "
      default: scalar
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).split(separator: " ").joined(separator: " ")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The square from 0 to 1 into which Pajek draws, y growing downwards.
  private struct Frame {
    private let left: Double
    private let top: Double
    private let side: Double

    init(_ network: ExportNetwork) {
      let places = network.nodes.compactMap(\.position)
      left = places.map(\.x).min() ?? 0
      top = places.map(\.y).min() ?? 0
      let width = (places.map(\.x).max() ?? 0) - left
      let height = (places.map(\.y).max() ?? 0) - top
      side = max(width, height, 1)
    }

    func place(_ node: ExportNetwork.Node) -> String {
      guard let position = node.position, position.x.isFinite, position.y.isFinite else {
        return ""
      }
      return " \(number((position.x - left) / side)) \(number((position.y - top) / side)) 0.5"
    }

    /// Four digits behind the point, without an exponent.
    private func number(_ value: Double) -> String {
      let whole = "\(Int((value * 10_000).rounded()))"
      let padded = String(repeating: "0", count: max(0, 5 - whole.count)) + whole
      return padded.dropLast(4) + "." + padded.suffix(4)
    }
  }
}
