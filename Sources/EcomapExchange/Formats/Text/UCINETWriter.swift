/// Writes networks in UCINET's data language: one file for each kind of tie, and a key.
///
/// Labels are cut at 18 characters and put in capitals by UCINET, so actors have short codes of
/// their own. Several matrices in one file would hold the names of kinds, but igraph reads only
/// files of one, so the kind is in the name of the file.
enum UCINETWriter {
  private static let longest = 18

  static func write(_ network: ExportNetwork) -> Export {
    let codes = codes(network)
    let head =
      "DL N=\(network.nodes.count)\nFORMAT = EDGELIST1\nLABELS:\n"
      + codes.map { $0 + "\n" }.joined() + "DATA:\n"
    var files: [Export.File] = []
    var taken: Set<String> = []
    var merged = 0
    var both = 0
    for kind in kinds(network) {
      let ties = network.edges.filter { $0.kind == kind }
      both += ties.count { !$0.isDirected && $0.from != $0.to }
      let cells = cells(ties)
      merged += cells.merged
      var name = fileName(kind)
      while !taken.insert(name).inserted { name += "-" }
      files.append(Export.File("-\(name).dl", Array((head + cells.text).utf8)))
    }
    if files.isEmpty { files.append(Export.File("", Array(head.utf8))) }
    files.append(
      Export.File("-key.csv", KeyTable.write(network, codes: codes, format: .ucinet)))
    var losses = TieLosses(network).sentences(in: "UCINET's files")
    if !network.head.isEmpty {
      losses.append("the title, the sources and all else that is about the whole map")
    }
    if both > 0 {
      losses.append(
        """
        \(both) \(both == 1 ? "tie has" : "ties have") no direction and \
        \(both == 1 ? "is" : "are") written both ways
        """)
    }
    if merged > 0 {
      losses.append(
        """
        \(merged) \(merged == 1 ? "tie is" : "ties are") one with another of the same kind between \
        the same actors, with the strength of the strongest
        """)
    }
    return Export(files, losses: losses)
  }

  private static func kinds(_ network: ExportNetwork) -> [String] {
    var known: Set<String> = []
    return network.edges.map(\.kind).filter { known.insert($0).inserted }
  }

  /// The lines of some ties: the numbers of their ends, and the strength.
  private static func cells(_ ties: [ExportNetwork.Edge]) -> (text: String, merged: Int) {
    struct Pair: Hashable {
      let from: Int
      let to: Int
    }
    var order: [Pair] = []
    var strengths: [Pair: Int] = [:]
    var merged = 0
    for tie in ties {
      let forward = Pair(from: tie.from, to: tie.to)
      if strengths[forward] != nil { merged += 1 }
      let pairs =
        tie.isDirected || tie.from == tie.to
        ? [forward] : [forward, Pair(from: tie.to, to: tie.from)]
      for pair in pairs {
        if strengths[pair] == nil { order.append(pair) }
        strengths[pair] = max(strengths[pair] ?? 0, tie.strength)
      }
    }
    let lines = order.map { "\($0.from + 1) \($0.to + 1) \(strengths[$0] ?? 1)\n" }
    return (lines.joined(), merged)
  }

  /// A code for each actor: its id in capitals, cut where that leaves it the only one.
  private static func codes(_ network: ExportNetwork) -> [String] {
    var taken: Set<String> = []
    return network.nodes.map { node in
      let plain = String(
        node.id.unicodeScalars.map { scalar in
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            ? Character(scalar) : "-"
        }
      ).uppercased()
      var code = String(plain.prefix(longest))
      while code.last == "-" { code.removeLast() }
      if code.isEmpty { code = "ACTOR" }
      // A code of digits alone would be taken for a number of an actor.
      if Int(code) != nil { code = "A" + code.prefix(longest - 1) }
      var number = 2
      let first = code
      while !taken.insert(code).inserted {
        let ending = "-\(number)"
        code = first.prefix(longest - ending.count) + ending
        number += 1
      }
      return code
    }
  }

  /// A kind as a part of the name of a file.
  private static func fileName(_ kind: String) -> String {
    let name = String(
      kind.unicodeScalars.map { scalar in
        let isPlain =
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
          || scalar == "_"
        return isPlain ? Character(scalar) : "-"
      })
    return name.isEmpty ? "ties" : name
  }
}
