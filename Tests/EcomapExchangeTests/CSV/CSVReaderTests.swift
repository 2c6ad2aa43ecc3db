import Testing

@testable import EcomapExchange

/// Tables of delimited text.
@Suite struct CSVReaderTests {
  static func read(_ text: String) throws -> ForeignNetwork {
    try CSVReader.read([ForeignFile(path: "t.csv", bytes: Array(text.utf8))])
  }

  /// The rows of the first table, each with its number, an empty text where a cell is empty.
  static func rows(_ network: ForeignNetwork) throws -> [[String]] {
    let table = try #require(network.tables.first)
    return (0..<table.count).map { row in
      ["\(table.place(row).number ?? 0)"]
        + table.columns.indices.map { table.text(row, $0) ?? "" }
    }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is found out`(delimiter: String) throws {
    let network = try Self.read(
      "id|name|note\na|\"Alpha|A\"|\"one two\"\nb|\"Beta|B\"|\n"
        .split(separator: "|", omittingEmptySubsequences: false).joined(separator: delimiter))
    let table = try #require(network.tables.first)
    #expect(table.columns == ["id", "name", "note"])
    #expect(table.count == 2)
    #expect(table.text(1, 1) == "Beta\(delimiter)B")
    #expect(network.troubles == [])
  }

  @Test func `a delimiter is not taken from texts`() throws {
    let network = try Self.read(
      "name;amount;place\na;1,5;Leeds, UK\nb;2,5;York, UK\nc;3,5;Hull, UK\n")
    #expect(network.tables.first?.columns == ["name", "amount", "place"])
    #expect(try Self.rows(network)[0] == ["2", "a", "1,5", "Leeds, UK"])
  }

  @Test func `bars within cells divide no columns`() throws {
    let network = try Self.read("name,tags\na,x|y\nb,y|z\n")
    #expect(try Self.rows(network) == [["2", "a", "x|y"], ["3", "b", "y|z"]])
  }

  @Test func `a list of names has one column`() throws {
    let network = try Self.read("Name\nAlpha\nBeta\n\nGamma")
    #expect(network.tables.first?.columns == ["Name"])
    #expect(try Self.rows(network) == [["2", "Alpha"], ["3", "Beta"], ["5", "Gamma"]])
  }

  @Test(arguments: ["sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n", "\u{FEFF}sep=;\n"])
  func `the line by which Excel names the delimiter is obeyed and not counted`(
    line: String
  ) throws {
    let network = try Self.read(line + "a;b\n1,2,3;4,5,6\n")
    #expect(try Self.rows(network) == [["2", "1,2,3", "4,5,6"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows end and cells break with every kind of line end`(end: String) throws {
    let network = try Self.read(
      ["id,note", "a,\"one\ntwo \"\"2\"\"\"", "", "b, \" x \" "].joined(separator: end) + end)
    #expect(try Self.rows(network) == [["2", "a", "one\ntwo \"2\""], ["4", "b", "x"]])
    #expect(network.troubles == [])
    #expect(network.notes == [])
  }

  @Test func `a title and empty rows above the headings are left aside with a note`() throws {
    let network = try Self.read("Stakeholders 2026,,,\n,,,\nName,Kind,Town,Note\na,b,c,d\n")
    #expect(network.tables.first?.columns == ["Name", "Kind", "Town", "Note"])
    #expect(try Self.rows(network) == [["4", "a", "b", "c", "d"]])
    #expect(network.notes.map(\.value) == ["Stakeholders 2026"])
    #expect(network.notes.map(\.place.number) == [1])
  }

  @Test func `a title with a comma in it is no row of headings`() throws {
    let network = try Self.read(
      "Stakeholders, 2026\nName,Kind,Town,Note,Web\na,b,c,d,e\nf,g,h,i,j\n")
    #expect(network.tables.first?.columns == ["Name", "Kind", "Town", "Note", "Web"])
    #expect(network.notes.map(\.value) == ["Stakeholders"])
  }

  @Test func `double and empty headings get names of their own`() throws {
    let network = try Self.read("Name,Tag,Tag,,\"Long\nheading\",,\na,1,2,3,4,,\n")
    #expect(
      network.tables.first?.columns == ["Name", "Tag", "Tag (2)", "Long heading", "Column D"])
    #expect(try Self.rows(network) == [["2", "a", "1", "2", "4", "3"]])
    #expect(
      network.notes.map(\.problem) == [
        "there are several columns “Tag”; this one is called “Tag (2)”",
        "a column without a heading is called “Column D”",
      ])
    #expect(network.troubles == [])
  }

  @Test func `a row that is too long is told and loses nothing`() throws {
    let network = try Self.read("Name,Town\nAlpha,Leeds\nBeta,York, UK\nGamma,Hull,\n")
    let trouble = try #require(network.troubles.first)
    #expect(network.troubles.count == 1)
    #expect(trouble.place == ForeignPlace("t.csv", .row, 3, column: "Column C"))
    #expect(trouble.problem == "the row has 3 cells, and there are 2 headings")
    #expect(trouble.value == "UK")
    #expect(try Self.rows(network)[1] == ["3", "Beta", "York", "UK"])
  }

  @Test func `rows that are too short are told in one note`() throws {
    let network = try Self.read("Name,Town,Web\nAlpha\nBeta,York,w\nGamma,Hull\n")
    #expect(network.troubles == [])
    let note = try #require(network.notes.first)
    #expect(note.place == ForeignPlace("t.csv", .row, 2))
    #expect(note.problem.contains("1 others (4)"), "\(note.problem)")
  }

  @Test func `a file that ends in the middle of a row is told`() throws {
    let network = try Self.read("Name,Town,Web\nAlpha,Leeds,w\nBeta,Yo")
    #expect(network.troubles.map(\.place.number) == [3])
    #expect(network.notes == [])
  }

  @Test(arguments: [
    ("a,b\n1,2\n3,\"four\n5,6\n7,8\n", "never closed"),
    ("a,b\n1,2\n3,\"four\n5,\"6\"\n7,8\n", "only in a later line"),
  ])
  func `an open quotation mark is told with its line`(text: String, words: String) throws {
    let trouble = try #require(throws: ImportTrouble.self) { try Self.read(text) }
    #expect(trouble.place == ForeignPlace("t.csv", .line, 3))
    #expect(trouble.problem.contains(words))
    #expect(trouble.value == "\"four")
  }

  @Test func `quotation marks within words are words`() throws {
    let network = try Self.read("name,size\n5\" pipe,\"The \"\"Hub\"\" (old)\"\n\"A\" team,2\n")
    #expect(
      try Self.rows(network) == [["2", "5\" pipe", "The \"Hub\" (old)"], ["3", "A team", "2"]])
  }

  @Test func `a guarding apostrophe is taken away and others stay`() throws {
    let network = try Self.read("a,b\n'=1+1,'+44 1\n''=x,'tis\n'-,O'Neill\n")
    #expect(
      try Self.rows(network) == [
        ["2", "=1+1", "+44 1"], ["3", "'=x", "'tis"], ["4", "-", "O'Neill"],
      ])
  }

  @Test(arguments: ["", "\n\n", " \r\n", "\u{FEFF}", ",,\n,,"])
  func `an empty file is told`(text: String) throws {
    let trouble = try #require(throws: ImportTrouble.self) { try Self.read(text) }
    #expect(trouble.problem == "the file is empty")
  }

  @Test func `a table without headings has the letters of its columns`() throws {
    var reader = try CSVTableReader(
      ForeignFile(path: "etr.csv", bytes: Array("QE1,Trust\nQOP,Board\n".utf8)))
    let table = try reader.read(hasHeadings: false)
    #expect(table.columns == ["Column A", "Column B"])
    #expect(table.text(1, 0) == "QOP")
    #expect(table.place(1).number == 2)
  }

  @Test func `a row of too many cells and a cell of a megabyte end well`() throws {
    let wide = "a,b\n" + String(repeating: ",", count: 100_000) + "x\n"
    let trouble = try #require(throws: ImportTrouble.self) { try Self.read(wide) }
    #expect(trouble.place == ForeignPlace("t.csv", .row, 2))
    let long = String(repeating: "x", count: 1 << 20)
    let network = try Self.read("a,b\n1,\"\(long)\"\n")
    #expect(network.tables.first?.text(0, 1)?.utf8.count == 1 << 20)
  }

  @Test func `problems beyond the limit are counted`() throws {
    let network = try Self.read("a,b\n1,2\n" + String(repeating: "1,2,3\n", count: 300))
    #expect(network.troubles.count == ImportLimits.troubles + 1)
    #expect(network.troubles.last?.problem == "there are 100 more problems like these")
  }

  @Test(arguments: [
    ("x.txt", "a,b\n1,2\n", true), ("x.csv", "only words", true), ("x", "a\tb\n1\t2\n", true),
    ("x.gexf", "<gexf a=\"1, 2\"/>", false), ("x.json", "{\"a\": [1, 2]}", false),
    ("x.txt", "", false), ("x.txt", "words\n", false), ("x.xlsx", "PK\u{3}\u{4}\0\0,,", false),
  ])
  func `tables are recognised`(name: String, text: String, isTable: Bool) {
    #expect(CSVReader.recognises(ForeignFile(path: name, bytes: Array(text.utf8))) == isTable)
  }

  @Test func `changed and cut tables are read or refused`() throws {
    let sample = "\u{FEFF}Name;Kind;\"No\"\"te\"\r\nZoë;b;\"c\r\nd\"\r\n'=1;\"x\";y\r\n"
    var random = Seeded(7)
    for _ in 0..<400 {
      var bytes = Array(sample.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[place...], at: place)
        }
        if bytes.isEmpty { break }
      }
      let file = ForeignFile(path: "t.csv", bytes: bytes)
      _ = CSVReader.recognises(file)
      do {
        let network = try CSVReader.read([file])
        #expect(network.tables.count == 1)
      } catch {
        #expect(!error.problem.isEmpty)
      }
    }
  }
}

/// Numbers that are the same on every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
