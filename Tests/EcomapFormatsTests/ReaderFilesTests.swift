import EcomapFormats
import EcomapModel
import Foundation
import Testing

@Suite struct `Maps of several files` {
  private static let head = "ecomap: 1\nmap: {title: T}\n"
  private static let people = """
    ecomap: 1
    actors:
      - {id: a, name: A, kind: university}
      - {id: b, name: B, kind: charity}

    """

  @Test func `a file that is included twice is read once`() throws {
    let reading = try Fixtures.read(
      Self.head + "include: [x/one.yaml, x/two.yaml, ./x/../x/people.yaml]\n",
      and: [
        "x/one.yaml": "ecomap: 1\ninclude: [people.yaml]\n",
        "x/two.yaml": "ecomap: 1\ninclude: [../x/people.yaml]\n",
        "x/people.yaml": Self.people,
      ])
    #expect(reading.diagnostics == [])
    #expect(reading.files.count == 4)
    #expect(reading.map?.actors.map(\.id) == ["a", "b"])
  }

  @Test func `the header and the views of an included map do not count`() throws {
    let reading = try Fixtures.read(
      Self.head + "include: [other.yaml]\n",
      and: ["other.yaml": "ecomap: 1\nmap: {title: Other}\nviews: [{id: v}]\n"])
    #expect(reading.map?.title == "T")
    #expect(reading.map?.views.isEmpty == true)
  }

  @Test func `two files may declare the same thing if they say the same`() throws {
    let shared = """
      sources: {s: {title: S, date: 2017}}
      areas: {Devon: {within: England}}
      remits: {r: R}
      vocabulary: {actor-kinds: {lab: {name: Lab, sector: nhs}}, sectors: {x: {name: X}}}

      """
    let reading = try Fixtures.read(
      Self.head + shared + "include: [other.yaml]\n", and: ["other.yaml": "ecomap: 1\n" + shared])
    #expect(reading.diagnostics == [])
    #expect(reading.map?.sources.count == 1)
  }

  @Test func `a kind may name a sector that another file declares`() throws {
    let reading = try Fixtures.read(
      Self.head + "include: [kinds.yaml]\nvocabulary: {sectors: {faith: {name: Faith}}}\n",
      and: [
        "kinds.yaml": """
        ecomap: 1
        vocabulary: {actor-kinds: {church: {name: Church, sector: faith}}}
        """
      ])
    #expect(reading.diagnostics == [])
    #expect(reading.map?.vocabulary.actorKind("church")?.sector.name == "Faith")
  }

  @Test(arguments: [
    ("links.tsv", "from\tkind\tto\na\tfunded-by\tb\n"),
    ("links.csv", "to,kind,from\nb,funded-by,a"),
    ("links.CSV", " from ; kind ; to \r\n a ; funded-by ; b \r\n"),
    ("links.csv", "\u{FEFF}\"from\",\"kind\",\"to\",\"\"\n\n,,\n\"a\",\"funded-by\",\"b\",\n"),
    ("links.txt", "from\tkind\tto\ra\tfunded-by\tb\r"),
  ])
  func `a table of ties may be`(name: String, table: String) throws {
    let reading = try Fixtures.read(
      Self.head + "include: [people.yaml]\nrelationships: [{file: \(name)}]\n",
      and: ["people.yaml": Self.people, name: table])
    #expect(reading.diagnostics == [])
    let tie = try #require(reading.map?.ties.first)
    #expect(reading.map?.ties.count == 1)
    #expect(tie.from == ActorIndex(1) && tie.to == ActorIndex(0))
    #expect(tie.kind.id == "funds")
  }

  @Test func `a cell in quotes may hold the delimiter, quotes and line ends`() throws {
    let reading = try Fixtures.read(
      Self.head + "include: [people.yaml]\nrelationships: [{file: links.csv}]\n",
      and: [
        "people.yaml": Self.people,
        "links.csv": "from,kind,to,note\na,funds,b,\"x, \"\"y\"\"\r\nz\"\nb,uses,a,\nb,uses,aa,\n",
      ])
    let trouble = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect((trouble.location.line, trouble.location.column) == (5, 8))
  }

  @Test func `text in quotes in a table arrives whole`() throws {
    let path = Fixtures.folder.appending(path: "Good/semicolons.yaml").path
    let map = try #require(try Fixtures.reader.read(path).map)
    #expect(map.ties.map(\.note) == ["first; second\nthird"])
  }

  @Test func `a link that leads out of the folder is outside`() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "ecomap-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    try manager.createDirectory(
      at: folder.appending(path: "map"), withIntermediateDirectories: true)
    try Data("ecomap: 1\n".utf8).write(to: folder.appending(path: "secret.yaml"))
    try manager.createSymbolicLink(
      atPath: folder.appending(path: "map/link.yaml").path,
      withDestinationPath: "../secret.yaml")
    let map = folder.appending(path: "map/map.yaml")
    try Data("ecomap: 1\nmap: {title: T}\ninclude: [link.yaml]\n".utf8).write(to: map)
    let reading = try Fixtures.reader.read(map.path)
    #expect(reading.diagnostics.map(\.code) == [.includeOutside])
    #expect(reading.files.count == 1)
  }

  @Test func `a map that is not there is an error and no diagnostic`() {
    #expect(throws: FileError(path: "none.yaml", reason: .missing)) {
      try Fixtures.reader.read("none.yaml")
    }
    #expect(throws: FileError(path: "/", reason: .isFolder)) { try Fixtures.reader.read("/") }
  }

  @Test func `a huge included file is not read`() throws {
    struct HugeFiles: FileStore {
      let base = MemoryFiles(["map.yaml": "ecomap: 1\nmap: {title: T}\ninclude: [huge.yaml]\n"])

      func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
        guard path == "huge.yaml" else { return try base.read(path, atMost: limit) }
        throw FileError(path: path, reason: limit <= 64 << 20 ? .tooLarge : .missing)
      }

      func canonicalPath(_ path: String) -> String? {
        path == "huge.yaml" ? path : base.canonicalPath(path)
      }
    }
    let reading = try MapReader(store: HugeFiles(), rules: []).read("map.yaml")
    #expect(reading.diagnostics.map(\.code) == [.fileTooLarge])
    #expect(reading.diagnostics.first?.location.column == 11)
  }
}
