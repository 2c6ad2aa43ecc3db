import Testing

@testable import EcomapExchange

/// JSON that other programs wrote.
@Suite struct JSONFixtureTests {
  @Test(arguments: ["networkx-node-link.json", "networkx-links.json"])
  func `networkx's node-link JSON is read`(name: String) throws {
    let file = try Fixtures.file("JSON/" + name)
    #expect(NodeLinkReader.recognises(file))
    let network = try NodeLinkReader.read([file])
    #expect(network.title == "Innovation “ecosystem”")
    #expect(network.isDirected == true)
    let actors = Rows.of(network, .actors)
    #expect(actors.map { $0["id"] } == ["hin", "trust", "7"])
    #expect(
      actors[0] == [
        "id": "hin", "label": "Health Innovation North", "kind": "network", "beds": "12",
        "tags": "a|b\\|c", "open": "true",
      ])
    #expect(actors[1]["contact.role"] == "Lead")
    let ties = Rows.of(network, .ties)
    #expect(ties.map { $0["target"] } == ["trust", "trust", "7"])
    #expect(
      ties[0] == ["source": "hin", "target": "trust", "key": "0", "kind": "funds", "weight": "2.5"])
    #expect(ties[2]["note"] == "line one\nline two é 😀")
    #expect(network.notes.map(\.problem).joined().contains("“region”"))
    #expect(network.troubles.isEmpty)
  }

  @Test func `networkx's Cytoscape JSON is read`() throws {
    let file = try Fixtures.file("JSON/networkx-cyjs.json")
    #expect(CytoscapeReader.recognises(file))
    let network = try CytoscapeReader.read([file])
    #expect(network.title == "Innovation “ecosystem”")
    #expect(
      Rows.of(network, .actors).map { $0["label"] }
        == ["Health Innovation North", "Trust & Sons", "Seven"])
    #expect(Rows.of(network, .ties).map { $0["kind"] } == ["funds", "advises", "refers to"])
    #expect(network.notes.map(\.problem).joined().contains("“region”"))
    #expect(network.troubles.isEmpty)
  }

  @Test func `a network without directions says so`() throws {
    let file = try Fixtures.file("JSON/networkx-undirected.json")
    #expect(try NodeLinkReader.read([file]).isDirected == false)
  }

  @Test func `Cytoscape's own export is read`() throws {
    let file = try Fixtures.file("JSON/cytoscape-desktop.cyjs")
    #expect(CytoscapeReader.recognises(file))
    let network = try CytoscapeReader.read([file])
    let actors = Rows.of(network, .actors)
    #expect(
      actors[0] == [
        "id": "61", "label": "Node 1", "shared_name": "Node 1", "SUID": "61", "list": "x|y",
        "x": "-35.5", "y": "12.0",
      ])
    let ties = Rows.of(network, .ties)
    #expect(ties[0]["source"] == "62")
    #expect(ties[0]["kind"] == "interacts with")
  }

  @Test func `one list of nodes and edges is taken apart`() throws {
    let file = try Fixtures.file("JSON/cytoscapejs-flat.json")
    #expect(CytoscapeReader.recognises(file))
    let network = try CytoscapeReader.read([file])
    #expect(Rows.of(network, .actors).map { $0["id"] } == ["n1", "n2", "nparent"])
    #expect(Rows.of(network, .actors)[0]["classes"] == "foo|bar")
    #expect(Rows.of(network, .ties) == [["id": "e1", "source": "n1", "target": "n2"]])
    #expect(network.tables.last?.place(0).number == 4)
  }

  @Test func `Kumu's blueprint is read`() throws {
    let file = try Fixtures.file("JSON/kumu-blueprint.json")
    #expect(KumuJSONReader.recognises(file))
    let network = try KumuJSONReader.read([file])
    let actors = Rows.of(network, .actors)
    #expect(
      actors[0] == [
        "id": "e1", "label": "Jeff Mohr", "kind": "Person", "description": "Co-founder",
        "tags": "Founder|Runner",
      ])
    #expect(actors[1]["Favorite Dessert"] == "shave ice")
    let ties = Rows.of(network, .ties)
    #expect(
      ties == [
        [
          "id": "c1", "source": "e1", "target": "e2", "kind": "works at", "directed": "true",
          "strength": "3",
        ],
        ["id": "c2", "source": "e1", "target": "e3", "directed": "mutual"],
        ["id": "c3", "source": "e2", "target": "e3", "directed": "false"],
      ])
  }

  @Test func `Kumu's export of a project is read, and its maps are noted`() throws {
    let file = try Fixtures.file("JSON/kumu-project.json")
    #expect(KumuJSONReader.recognises(file))
    let network = try KumuJSONReader.read([file])
    #expect(network.title == "Regional partners")
    #expect(network.summary == "Who works with whom")
    #expect(
      Rows.of(network, .actors)[0] == [
        "id": "elem-aa", "label": "Health Innovation North", "kind": "Network", "sector": "NHS",
        "tags": "lead|hub", "created_at": "2024-05-01",
      ])
    #expect(
      Rows.of(network, .ties) == [
        [
          "id": "conn-1", "source": "elem-aa", "target": "elem-bb", "directed": "true",
          "delayed": "false", "reversed": "true", "kind": "funds", "label": "grant",
        ]
      ])
    let notes = network.notes.map(\.problem).joined()
    #expect(notes.contains("“maps” (1 entry)"))
    #expect(!notes.contains("loops"))
  }

  @Test func `D3's places in the list of nodes become names`() throws {
    let network = try NodeLinkReader.read([Fixtures.file("JSON/d3-indices.json")])
    #expect(Rows.of(network, .actors)[0] == ["label": "Myriel", "group": "1"])
    #expect(
      Rows.of(network, .ties) == [
        ["source": "Napoleon", "target": "Myriel", "value": "1"],
        ["source": "Mlle.Baptistine", "target": "Myriel", "value": "8"],
      ])
  }

  @Test func `vis.js and graphology are read`() throws {
    let vis = try NodeLinkReader.read([Fixtures.file("JSON/vis-network.json")])
    #expect(
      Rows.of(vis, .ties) == [["source": "1", "target": "2", "arrows": "to", "label": "knows"]])
    let graphology = try NodeLinkReader.read([Fixtures.file("JSON/graphology.json")])
    #expect(graphology.title == "My graph")
    #expect(
      Rows.of(graphology, .actors) == [
        ["id": "Thomas", "label": "Thomas T", "age": "4"], ["id": "Eric"],
      ])
    #expect(
      Rows.of(graphology, .ties) == [
        ["key": "T->E", "source": "Thomas", "target": "Eric", "type": "KNOWS"],
        ["source": "Eric", "target": "Thomas", "directed": "false"],
      ])
  }

  @Test func `a list of records is a table`() throws {
    let file = try Fixtures.file("JSON/records.json")
    #expect(NodeLinkReader.recognises(file))
    let network = try NodeLinkReader.read([file])
    #expect(
      Rows.of(network, .unknown) == [
        ["Name": "Alpha", "Type": "Charity"], ["Name": "Beta", "Town": "Leeds"],
      ])
  }
}
