import EcomapExchange
import Testing

/// GEXF as other programs write it.
@Suite struct GEXFFixtureTests {
  @Test(arguments: ["networkx-directed", "networkx-undirected"])
  func `a file says what the program that wrote it says`(name: String) throws {
    let read = try GEXFReader.read([try Fixtures.file("GEXF/\(name).gexf")])
    let rows = read.tables.flatMap(Fixtures.rows)
    #expect(rows.joined(separator: "\n") + "\n" == (try Fixtures.text("GEXF/\(name).gexf.txt")))
    #expect(read.isDirected == !name.hasSuffix("-undirected"))
    #expect(read.troubles == [])
    #expect(read.head == nil)
  }

  @Test func `Gephi's parallel edges, lists and looks are taken`() throws {
    let read = try GEXFReader.read([try Fixtures.file("GEXF/gephi.gexf")])
    #expect(
      Fixtures.rows(read.tables[0]) == [
        "Sector=acute colour=#c0c00c id=a label=Trust One size=10.0 "
          + "tags=[north, \"large, old\"] x=-12.25 y=230.5",
        "colour=#00ff7f id=b label=Charity size=4.0 x=0.0 y=0.0 z=3.0",
      ])
    #expect(
      Fixtures.rows(read.tables[1]) == [
        "directed=true id=0 kind=funds source=a target=b weight=2.0",
        "directed=true id=1 kind=refers label=sends people to since=2019 source=a target=b",
        "id=2 source=a target=b",
      ])
    #expect(read.title == nil)
    #expect(read.isDirected == false)
    #expect(read.notes == [])
  }

  @Test func `times, defaults and nodes within nodes are taken`() throws {
    let read = try GEXFReader.read([try Fixtures.file("GEXF/dynamic-1.2.gexf")])
    #expect(
      Fixtures.rows(read.tables[0]) == [
        "id=0 label=Trust open=true site=https://example.org "
          + "staff=15 (2009-03-01/2010-01-01)|20 (2010-01-01/..) start=2009-03-01",
        "end=2009-03-10 id=1 label=Charity open=false spells=../2009-03-01|2009-03-05/2009-03-10",
        "id=2 label=Network open=true", "id=3 label=Branch open=true parent=2",
        "id=4 label=Office open=true parent=2",
      ])
    #expect(
      Fixtures.rows(read.tables[1]) == [
        "end=2009-03-10 id=a source=0 start=2009-03-01 target=1",
        "directed=false id=b source=1 target=2 weight=1.5",
      ])
    #expect(read.title == "Partners over time")
    #expect(read.notes.map(\.place.number) == [21, 21, 33, 43])
  }

  @Test(arguments: ["networkx-directed", "networkx-undirected", "gephi", "dynamic-1.2"])
  func `no spoiled file does harm`(name: String) throws {
    let file = try Fixtures.file("GEXF/\(name).gexf")
    for spoiled in Fixtures.spoiled(file, copies: 300) {
      do throws(ImportTrouble) {
        let read = try GEXFReader.read([spoiled])
        #expect(read.tables.count == 2)
      } catch {
        #expect(error.place.path == file.path)
      }
    }
  }
}
