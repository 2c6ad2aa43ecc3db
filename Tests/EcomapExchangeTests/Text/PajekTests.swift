import Testing

@testable import EcomapExchange

/// Pajek's networks.
@Suite struct PajekTests {
  private func read(_ names: String...) throws -> ForeignNetwork {
    let files = try names.map { try Fixtures.file("Pajek/" + $0) }
    for file in files { #expect(PajekReader.recognises(file), "\(file.path)") }
    return try PajekReader.read(files)
  }

  @Test func `networkx's file is read`() throws {
    let network = try read("networkx.net")
    #expect(
      Rows.of(network, .actors) == [
        [
          "id": "1", "label": "Health Innovation North", "x": "0.25", "y": "0.5",
          "shape": "ellipse",
          "kind": "network",
        ],
        [
          "id": "2", "label": "Trust & Sons", "x": "0.0", "y": "0.0", "shape": "ellipse",
          "kind": "trust",
        ],
        [
          "id": "3", "label": "naïve", "x": "0.0", "y": "0.0", "shape": "ellipse",
          "kind": "charity",
        ],
      ])
    #expect(
      Rows.of(network, .ties) == [
        ["source": "1", "target": "2", "directed": "true", "weight": "2.5", "label": "funds"],
        ["source": "1", "target": "2", "directed": "true", "weight": "1.0", "label": "advises it"],
        ["source": "2", "target": "3", "directed": "true", "weight": "1.0"],
      ])
    #expect(network.troubles.isEmpty)
  }

  @Test func `igraph's file is read`() throws {
    let network = try read("igraph.net")
    #expect(Rows.of(network, .actors).map { $0["label"] } == ["hin", "trust", "third one"])
    #expect(Rows.of(network, .ties).map { $0["weight"] } == ["2", "1", "3.5"])
  }

  @Test func `relations, times, lists and vertices without a line are read`() throws {
    let network = try read("manual.net")
    #expect(network.title == "Example")
    let actors = Rows.of(network, .actors)
    #expect(
      actors[0] == [
        "id": "1", "label": "a b", "x": "0.1020", "y": "0.3226", "shape": "box", "colour": "Red",
        "bc": "Black", "start": "1998", "end": "2003",
      ])
    #expect(actors[2] == ["id": "3", "label": "c", "start": "2004"])
    #expect(actors[3] == ["id": "4", "label": "4"])
    let ties = Rows.of(network, .ties)
    #expect(
      ties[0] == [
        "source": "1", "target": "2", "directed": "true", "kind": "funds", "weight": "3", "w": "2",
        "label": "grant", "start": "1999", "end": "2001",
      ])
    #expect(ties[2]["kind"] == "works with")
    #expect(ties[2]["directed"] == "false")
    let ends = ties.map { "\($0["source"] ?? "")-\($0["target"] ?? "")" }
    #expect(ends == ["1-2", "2-1", "2-3", "1-3", "1-4", "4-2", "4-3"])
    #expect(ties.map { $0["directed"] == "true" } == [true, true, false, true, true, false, false])
    #expect(network.troubles.isEmpty)
    #expect(network.tables[1].place(0).spoken == "Pajek/manual.net, line 9")
  }

  @Test func `relations before lines, and two modes`() throws {
    let network = try read("relations.net")
    #expect(Rows.of(network, .actors).map { $0["mode"] } == ["1", "1", "2"])
    #expect(Rows.of(network, .ties).map { $0["relation"] } == ["1", "2"])
  }

  @Test func `a matrix is read`() throws {
    let ties = Rows.of(try read("matrix.net"), .ties)
    #expect(
      ties.map { "\($0["source"]!)-\($0["target"]!)-\($0["weight"]!)" }
        == ["1-2-1", "2-1-2", "3-3-3"])
  }

  @Test func `partitions and vectors beside a network are columns`() throws {
    let network = try read("matrix.net", "groups.clu", "size.vec")
    #expect(Rows.of(network, .actors).map { $0["groups"] } == ["1", "2", "1"])
    #expect(Rows.of(network, .actors).map { $0["size"] } == ["0.5", "1.25", "-3"])
    let project = try read("project.paj")
    #expect(project.title == "Two people")
    #expect(
      Rows.of(project, .actors) == [
        ["id": "1", "label": "Ann", "Teams": "1", "Budget": "10.5"],
        ["id": "2", "label": "Bob", "Teams": "2", "Budget": "20"],
      ])
  }

  @Test func `the older encoding is read`() throws {
    #expect(Rows.of(try read("latin1.net"), .actors)[0]["label"] == "Fondation Genève")
  }

  @Test(arguments: Array(UInt64(1)...12))
  func `a network with its key comes back`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = PajekWriter.write(network)
    let files = export.files.map { ForeignFile(path: "map" + $0.suffix, bytes: $0.bytes) }
    for file in files { #expect(PajekReader.recognises(file)) }
    let back = try PajekReader.read(files)
    #expect(back.head == network.head)
    #expect(back.troubles.isEmpty)
    #expect(Rows.of(back, .actors) == Rows.inCSV(Rows.actors(network)))
    let kept: Set = ["source", "target", "kind", "directed", "strength"]
    let ties = Rows.ties(network).map { row in row.filter { kept.contains($0.key) } }
    // Arcs come before edges.
    let expected =
      ties.filter { $0["directed"] == "true" } + ties.filter { $0["directed"] == "false" }
    #expect(Rows.of(back, .ties) == expected)
  }

  @Test func `what the key alone holds is missed without it, and names stay different`() throws {
    let network = RandomNetworks.network(seed: 5, nodes: 40)
    let file = ForeignFile(path: "map.net", bytes: PajekWriter.write(network).files[0].bytes)
    let back = try PajekReader.read([file])
    let labels = Rows.of(back, .actors).compactMap { $0["label"] }
    #expect(Set(labels).count == 40)
    #expect(back.troubles.isEmpty)
  }

  @Test(arguments: [
    ("*Vertices x\n", 1), ("*Vertices 99999999999\n", 1), ("*Arcs\n1 2\n", 1),
    ("*Vertices 1\n1 a\n*Arcs\n1 1\n*Vertices 1\n*Arcs\n1 1", 5),
  ])
  func `a file that cannot be used is refused with its line`(text: String, line: Int) {
    let file = ForeignFile(path: "a.net", bytes: Array(text.utf8))
    let trouble = #expect(throws: ImportTrouble.self) { try PajekReader.read([file]) }
    #expect(trouble?.place.number == line)
  }

  @Test func `single lines that are wrong are troubles`() throws {
    let text = "*Vertices 2\n1 \"a\n5 b\n1 c\n*Arcs\n1 3\n1\n1 2 1 l \"x\n*Matrix\n1 x\n"
    let network = try PajekReader.read([ForeignFile(path: "a.net", bytes: Array(text.utf8))])
    #expect(network.troubles.compactMap(\.place.number) == [3, 4, 2, 6, 7, 8, 10, 9])
  }

  @Test(arguments: ["networkx.net", "manual.net", "matrix.net", "project.paj", "relations.net"])
  func `a spoiled file is read or refused`(name: String) throws {
    for file in Fixtures.spoiled(try Fixtures.file("Pajek/" + name), copies: 80) {
      _ = PajekReader.recognises(file)
      _ = try? PajekReader.read([file])
    }
  }
}
