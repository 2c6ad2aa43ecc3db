import EcomapExchange
import Testing

/// GraphML as other programs write it.
@Suite struct GraphMLFixtureTests {
  @Test(arguments: ["networkx-directed", "networkx-undirected", "igraph"])
  func `a file says what the program that wrote it says`(name: String) throws {
    let read = try GraphMLReader.read([try Fixtures.file("GraphML/\(name).graphml")])
    let rows = read.tables.flatMap(Fixtures.rows)
    #expect(
      rows.joined(separator: "\n") + "\n" == (try Fixtures.text("GraphML/\(name).graphml.txt")))
    #expect(read.isDirected == !name.hasSuffix("-undirected"))
    #expect(read.troubles == [])
    #expect(read.head == nil)
  }

  @Test func `names of graphs are their titles`() throws {
    let igraph = try GraphMLReader.read([try Fixtures.file("GraphML/igraph.graphml")])
    let networkx = try GraphMLReader.read([try Fixtures.file("GraphML/networkx-directed.graphml")])
    #expect(igraph.title == "From igraph")
    #expect(networkx.title == "North & South")
  }

  @Test func `a picture of yEd has labels, places and arrows`() throws {
    let read = try GraphMLReader.read([try Fixtures.file("GraphML/yed.graphml")])
    #expect(
      Fixtures.rows(read.tables[0]) == [
        "colour=#F5F5F5 id=n0 label=North region x=10.0 y=20.0",
        "colour=#FFCC00 id=n0::n0 label=Trust\nOne parent=n0 "
          + "url=https://example.org/?a=1&b=2 x=30.5 y=40.0",
        "colour=#99CCFF description=Helps others id=n1 label=Charity x=200.0 y=40.0",
      ])
    #expect(
      Fixtures.rows(read.tables[1]) == [
        "id=e0 label=funds source=n0::n0 target=n1",
        "directed=false id=e1 source=n0::n0 target=n1",
        "description=drawn the other way id=e2 source=n0 target=n1",
      ])
    #expect(read.notes.count == 3)
    #expect(read.troubles == [])
  }

  @Test func `Gephi's colours and labels of edges are taken`() throws {
    let read = try GraphMLReader.read([try Fixtures.file("GraphML/gephi.graphml")])
    #expect(
      Fixtures.rows(read.tables[0]) == [
        "Sector=acute colour=#ac06ff id=a label=Trust One size=10.0 x=-55.12 y=20.5",
        "colour=#000000 id=b label=Charity size=12.5",
      ])
    #expect(
      Fixtures.rows(read.tables[1]) == [
        "id=0 label=funds source=a target=b weight=2.0", "directed=false id=7 source=b target=a",
      ])
  }

  @Test(arguments: [
    "networkx-directed", "networkx-undirected", "igraph", "yed", "gephi",
  ])
  func `no spoiled file does harm`(name: String) throws {
    let file = try Fixtures.file("GraphML/\(name).graphml")
    for spoiled in Fixtures.spoiled(file, copies: 300) {
      do throws(ImportTrouble) {
        let read = try GraphMLReader.read([spoiled])
        #expect(read.tables.count == 2)
      } catch {
        #expect(error.place.path == file.path)
      }
    }
  }
}
