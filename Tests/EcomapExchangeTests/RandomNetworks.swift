import EcomapExchange

/// Networks made at random, the same ones for the same seed, with what breaks file formats.
enum RandomNetworks {
  /// Texts that some format confuses with its own signs.
  static let nastyTexts = [
    "plain", "O'Neill & Sons <Ltd>", "say \"yes\"", "a]]>b", "line one\nline two", "tab\there",
    "carriage\rreturn", "a,b;c", "x|y", "a\\|b", "back\\slash", "back\\", "naïve café", "日本語",
    "👩‍⚕️ 🇬🇧", "0", "007", "1e5", "-1.5", "NaN", "true", "null", "node", "strict", "graph", "*Vertices",
    "*Edges", "%comment", "#hash", "//slashes", "/* */", "=1+1", "@at", "+44", "-dash", "--", "->",
    "{", "}", "[1, 2]", "<br/>", "&amp;", "\\n", "\u{1}control", "\u{FFFF}", "a\u{2028}b", "\u{7F}",
    "NA", "None", "id", "source", "edge [a=b]", "end\" }", "${x}", "e\u{301}", "\u{200B}",
    String(repeating: "long ", count: 500) + "end",
  ]

  /// Makes a network.
  ///
  /// Mixes directed and undirected ties, has parallel ties and a few loops, attributes of every
  /// kind and gaps in them. A text never begins or ends with white space, which tables leave out.
  static func network(
    seed: UInt64, nodes nodeCount: Int = 12, edges edgeCount: Int = 30
  ) -> ExportNetwork {
    var dice = Dice(state: seed)
    let kinds = ["provider", "charity", "public-body"]
    let nodeAttributes = attributes(["aliases", "sector", "identifiers.ods", "note"])
    let edgeAttributes = attributes(["certainty", "label", "sources"])
    let nodes = (0..<nodeCount).map { index in
      ExportNetwork.Node(
        id: "actor-\(index)", label: dice.text(), kind: dice.one(of: kinds),
        start: dice.date(), end: dice.date(), values: nodeAttributes.map { dice.value($0) },
        position: dice.chance(4)
          ? nil : ExportNetwork.Position(x: Double(dice.below(1000)), y: Double(dice.below(1000)))
      )
    }
    let edges = (0..<(nodeCount == 0 ? 0 : edgeCount)).map { index in
      ExportNetwork.Edge(
        id: "tie-\(index)", from: dice.below(nodeCount), to: dice.below(nodeCount),
        kind: dice.one(of: ["funds", "works-with", "refers-to"]), isDirected: dice.chance(2),
        strength: 1 + dice.below(3), start: dice.date(), end: dice.date(),
        values: edgeAttributes.map { dice.value($0) })
    }
    return ExportNetwork(
      title: dice.text(), summary: dice.chance(2) ? dice.text() : nil, asOf: dice.date(),
      head: "title: A \"map\" & more\nareas:\n  - id: north\n    name: |\n      x <y>\n",
      nodeAttributes: nodeAttributes, edgeAttributes: edgeAttributes, nodes: nodes, edges: edges,
      colours: ["provider": "#1F77B4", "charity": "#FF7F0E", "public-body": "#2CA02C"],
      kindNames: ["provider": "Provider", "charity": "Charity", "public-body": "Public body"])
  }

  private static func attributes(_ texts: [String]) -> [ExportNetwork.Attribute] {
    texts.map { ExportNetwork.Attribute($0) } + [
      ExportNetwork.Attribute("beds & wards", .integer), ExportNetwork.Attribute("checked", .flag),
      ExportNetwork.Attribute("seen", .date),
    ]
  }

  /// A generator that is the same everywhere (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }

    /// A number from 0 to below a limit.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    /// One of some values.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

    /// A text, most often a nasty one.
    mutating func text() -> String {
      chance(3) ? one(of: nastyTexts) + " " + one(of: nastyTexts) : one(of: nastyTexts)
    }

    /// A date of any precision, or none.
    mutating func date() -> String? {
      switch below(5) {
      case 0: "\(2000 + below(30))"
      case 1: "2021-0\(1 + below(9))"
      case 2: "2019-1\(below(3))-0\(1 + below(9))"
      default: nil
      }
    }

    /// A value of an attribute, or none.
    mutating func value(_ attribute: ExportNetwork.Attribute) -> String? {
      if chance(3) { return nil }
      return switch attribute.kind {
      case .text: text()
      case .integer: "\(below(2_000) - 1_000)"
      case .flag: chance(2) ? "true" : "false"
      case .date: date()
      }
    }
  }
}
