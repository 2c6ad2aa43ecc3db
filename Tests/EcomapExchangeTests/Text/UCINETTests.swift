import Testing

@testable import EcomapExchange

/// UCINET's data language.
@Suite struct UCINETTests {
  private func read(_ name: String) throws -> ForeignNetwork {
    let file = try Fixtures.file("UCINET/" + name)
    #expect(UCINETReader.recognises(file))
    return try UCINETReader.read([file])
  }

  private func ends(_ network: ForeignNetwork) -> [String] {
    Rows.of(network, .ties).map { "\($0["source"] ?? "") \($0["target"] ?? "")" }
  }

  @Test func `a matrix without labels is read`() throws {
    let network = try read("gephi-matrix.dl")
    #expect(Rows.of(network, .actors).map { $0["label"] } == ["1", "2", "3", "4", "5"])
    #expect(ends(network) == ["1 2", "1 3", "1 4", "1 5", "2 3", "3 5"])
    #expect(Rows.of(network, .ties).allSatisfy { $0["directed"] == "false" && $0["weight"] == nil })
    #expect(network.notes.count == 1)
  }

  @Test func `a matrix with labels is read`() throws {
    let network = try read("gephi-labels.dl")
    #expect(
      Rows.of(network, .actors).map { $0["label"] } == ["barry", "david", "lin", "pat", "russ"])
    #expect(
      ends(network) == [
        "barry david", "barry lin", "barry pat", "david russ", "lin pat", "pat russ",
      ])
    let embedded = try read("netwiki-embedded.dl")
    #expect(Rows.of(embedded, .actors).map { $0["label"] } == ["Bill", "Jan", "Jim"])
    #expect(ends(embedded) == ["Bill Jim"])
  }

  @Test func `lists of pairs are read`() throws {
    let network = try read("gephi-embedded.dl")
    #expect(
      ends(network) == ["george sally", "george jim", "sally jim", "billy george", "jane jim"])
    #expect(Rows.of(network, .ties).allSatisfy { $0["directed"] == "true" })
    let weights = try read("gephi-weights.dl")
    #expect(Rows.of(weights, .ties)[0]["weight"] == "1.56263736263736")
    let nodes = try read("nodelist.dl")
    #expect(ends(nodes) == ["a b", "a c", "d a", "b c"])
  }

  @Test func `several matrices are several kinds`() throws {
    let network = try read("two-matrices.dl")
    #expect(Rows.of(network, .actors)[0]["label"] == "Humpty Dumpty")
    #expect(
      Rows.of(network, .ties) == [
        [
          "source": "Humpty Dumpty", "target": "King", "directed": "true", "kind": "FUNDS",
          "weight": "1",
        ],
        ["source": "Horse", "target": "King", "directed": "true", "kind": "FUNDS", "weight": "2"],
        ["source": "Humpty Dumpty", "target": "Horse", "directed": "true", "kind": "ADVISES"],
      ])
    #expect(network.troubles.isEmpty)
  }

  @Test func `rows and columns can be two sorts of actors`() throws {
    let network = try read("two-mode.dl")
    #expect(Rows.of(network, .actors).map { $0["label"] } == ["ann", "bob", "mon", "tue", "wed"])
    #expect(Rows.of(network, .actors).map { $0["mode"] } == ["1", "1", "2", "2", "2"])
    #expect(ends(network) == ["ann mon", "ann wed", "bob tue"])
  }

  @Test(arguments: Array(UInt64(1)...12))
  func `a network with its key comes back, kind by kind`(seed: UInt64) throws {
    let random = RandomNetworks.network(seed: seed)
    // One tie of a kind between two actors, one way or the other: a matrix holds no more.
    var taken: Set<[String]> = []
    let edges = random.edges.filter { edge in
      edge.from != edge.to
        && taken.insert([edge.kind, "\(min(edge.from, edge.to))", "\(max(edge.from, edge.to))"])
          .inserted
    }.map { edge in
      ExportNetwork.Edge(
        id: edge.id, from: edge.from, to: edge.to, kind: edge.kind,
        isDirected: edge.kind == "funds",
        strength: edge.strength, start: nil, end: nil, values: edge.values.map { _ in nil })
    }
    let network = ExportNetwork(
      title: "t", summary: nil, asOf: nil, head: "", nodeAttributes: random.nodeAttributes,
      edgeAttributes: random.edgeAttributes, nodes: random.nodes, edges: edges, colours: [:],
      kindNames: [:])
    let export = UCINETWriter.write(network)
    let files = export.files.map { ForeignFile(path: "out/my-map" + $0.suffix, bytes: $0.bytes) }
    for file in files { #expect(UCINETReader.recognises(file)) }
    let back = try UCINETReader.read(files)
    #expect(back.troubles.isEmpty)
    #expect(back.notes.isEmpty)
    #expect(Rows.of(back, .actors) == Rows.inCSV(Rows.actors(network)))
    func said(_ rows: [Rows.Row]) -> Set<String> {
      Set(
        rows.map { row in
          var ends = [row["source"] ?? "", row["target"] ?? ""]
          if row["directed"] == "false" { ends.sort() }
          return (ends + [row["kind"], row["directed"], row["strength"]].map { $0 ?? "" }).joined(
            separator: " ")
        })
    }
    #expect(said(Rows.of(back, .ties)) == said(Rows.ties(network)))
  }

  @Test func `codes are short, in capitals and different`() throws {
    let ids = ["a-very-long-id-of-an-actor-1", "a-very-long-id-of-an-actor-2", "x", "12", "-"]
    let nodes = ids.map {
      ExportNetwork.Node(
        id: $0, label: $0, kind: "k", start: nil, end: nil, values: [], position: nil)
    }
    let network = ExportNetwork(
      title: "t", summary: nil, asOf: nil, head: "", nodeAttributes: [], edgeAttributes: [],
      nodes: nodes, edges: [], colours: [:], kindNames: [:])
    let text = String(decoding: UCINETWriter.write(network).files[0].bytes, as: UTF8.self)
    #expect(
      text == """
        DL N=5
        FORMAT = EDGELIST1
        LABELS:
        A-VERY-LONG-ID-OF
        A-VERY-LONG-ID-O-2
        X
        A12
        ACTOR
        DATA:

        """)
  }

  @Test func `losses are counted`() {
    let losses = UCINETWriter.write(RandomNetworks.network(seed: 1)).losses.joined(separator: "\n")
    #expect(losses.contains("start and end"))
    #expect(losses.contains("both ways"))
  }

  @Test(arguments: [
    ("DL N=x\nDATA:\n", 1), ("DL\nDATA:\n1 2", 2), ("DL N=3\nFORMAT=blockmatrix DATA:\n", 2),
    ("DL N=3\nLABELS:\na b", 3), ("DL N=99999999 DATA:", 1),
  ])
  func `a file that cannot be used is refused with its line`(text: String, line: Int) {
    let file = ForeignFile(path: "a.dl", bytes: Array(text.utf8))
    let trouble = #expect(throws: ImportTrouble.self) { try UCINETReader.read([file]) }
    #expect(trouble?.place.number == line)
  }

  @Test func `single entries that are wrong are troubles with their line`() throws {
    let text = "DL N=2\nFORMAT=EDGELIST1\nDATA:\n1 3\n1\n1 2 x\n1 2 1 5\n"
    let network = try UCINETReader.read([ForeignFile(path: "a.dl", bytes: Array(text.utf8))])
    #expect(network.troubles.map(\.place.number) == [4, 5, 6, 7])
    let matrix = "DL N=2\nDATA:\n0 x\n1\n"
    let other = try UCINETReader.read([ForeignFile(path: "a.dl", bytes: Array(matrix.utf8))])
    #expect(other.troubles.map(\.place.number) == [3, 5])
  }

  @Test(arguments: [
    "gephi-matrix.dl", "gephi-labels.dl", "gephi-embedded.dl", "netwiki-embedded.dl",
    "two-matrices.dl", "two-mode.dl", "nodelist.dl",
  ])
  func `a spoiled file is read or refused`(name: String) throws {
    for file in Fixtures.spoiled(try Fixtures.file("UCINET/" + name), copies: 80) {
      _ = UCINETReader.recognises(file)
      _ = try? UCINETReader.read([file])
    }
  }
}
