import EcomapModel
import Testing

@testable import EcomapExchange

/// Public lists of codes, recognised by what they hold.
@Suite struct CodeListReaderTests {
  /// A row of a file of the Organisation Data Service: 27 cells, the dates in the 11th and 12th.
  static func row(_ code: String, _ name: String, _ opened: String, _ closed: String = "") -> String
  {
    let cells = [code, name, "Y58", "QJK", "", "", "", "TOWN", "", "EX1 1AA", opened, closed]
    let all = cells + [String](repeating: "", count: 27 - cells.count)
    return all.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
  }

  static func read(_ text: String, _ path: String = "list.csv") throws -> CodeList {
    try CodeListReader.read(ForeignFile(path: path, bytes: Array(text.utf8)))
  }

  private static func ods(_ code: String) -> Actor.Identifier { .init(scheme: "ods", value: code) }

  private static func ons(_ code: String) -> Actor.Identifier { .init(scheme: "ons", value: code) }

  @Test func `a file of the Organisation Data Service has no headings`() throws {
    let list = try Self.read(
      Self.row("RA9", "TORBAY AND SOUTH DEVON NHS FOUNDATION TRUST", "19910401")
        + Self.row("RC3", "EALING HOSPITAL NHS TRUST", "19910401", "20140930"), "etr.csv")
    #expect(list.path == "etr.csv" && list.successions == [])
    #expect(
      list.entries == [
        .init(
          [Self.ods("RA9")], name: "TORBAY AND SOUTH DEVON NHS FOUNDATION TRUST",
          opened: PartialDate("1991-04-01"), row: 1),
        .init(
          [Self.ods("RC3")], name: "EALING HOSPITAL NHS TRUST", opened: PartialDate("1991-04-01"),
          closed: PartialDate("2014-09-30"), row: 2),
      ])
  }

  @Test func `a file of successions tells what came after what`() throws {
    let list = try Self.read("00C,16C,R,20200401,\n00D,84H,R,20200401,\n", "succ.csv")
    #expect(list.entries == [])
    #expect(
      list.successions == [
        .init(from: Self.ods("00C"), to: Self.ods("16C"), date: PartialDate("2020-04-01")),
        .init(from: Self.ods("00D"), to: Self.ods("84H"), date: PartialDate("2020-04-01")),
      ])
  }

  @Test func `headings of the Office for National Statistics tell codes and names apart`() throws {
    let list = try Self.read(
      "\u{FEFF}LAD23CD,LAD23NM,ICB23CD,ICB23CDH,ICB23NM,ObjectId\n"
        + "E06000001,Hartlepool,E54000050,QHM,NHS North East and North Cumbria,1\n"
        + "E06000002,Middlesbrough,E54000050,QHM,NHS North East and North Cumbria,2\n")
    #expect(
      list.entries == [
        .init([Self.ons("E06000001")], name: "Hartlepool", row: 2),
        .init(
          [Self.ons("E54000050"), Self.ods("QHM")], name: "NHS North East and North Cumbria",
          row: 2),
        .init([Self.ons("E06000002")], name: "Middlesbrough", row: 3),
      ])
  }

  @Test(
    arguments: [
      "ODS code\tName\tOpened\tClosed\nRA9\tTorbay\t2015-10-01\t2020-03-31\n",
      "Organisation Code;Organisation Name;Open Date;Close Date\nRA9;Torbay;20151001;20200331\n",
      "code,name,start date,end date\nRA9,Torbay,01/10/2015,31/03/2020\n",
    ])
  func `any table with such headings will do`(text: String) throws {
    #expect(
      try Self.read(text).entries == [
        .init(
          [Self.ods("RA9")], name: "Torbay", opened: PartialDate("2015-10-01"),
          closed: PartialDate("2020-03-31"), row: 2)
      ])
    let edges = try Self.read("old_code,new_code,effective_date\n00C,16C,2020-04-01\n")
    #expect(edges.successions.map(\.new.value) == ["16C"])
  }

  @Test(
    arguments: [
      "From,To\na,b\n", "Name,Town\nTorbay,Torquay\n", "just words\n", "{\"a\": 1}\n",
      "a,b,c,20200401\nd,e,f,20200401\n",
    ])
  func `what is no list of codes is told of with what to take`(text: String) throws {
    let trouble = #expect(throws: ImportTrouble.self) { try Self.read(text, "other.csv") }
    #expect(trouble?.place.path == "other.csv")
    #expect(trouble?.problem == "this is no list of codes that ecomap knows")
    #expect(trouble?.suggestion?.contains("ODS code, Name and Closed") == true)
  }

  @Test func `an empty file is no list either`() {
    #expect(throws: ImportTrouble.self) { try Self.read("") }
  }

  @Test(
    arguments: [
      ("RA9", "ods R3"), ("R1AB", "ods R4"), ("11M", "ods 99A"), ("QE1", "ods Q3"),
      ("A81001", "ods A6"), ("G6V2S", nil), ("E54000048", "ons E54"),
    ])
  func `codes of one sort are one family`(code: String, family: String?) throws {
    let code = try #require(CodeShape.code(code))
    #expect(CodeShape.family(of: code) == family)
  }

  @Test(arguments: ["ra9", "R9", "RA 9", "RA9-01", "ABCDEFGHIJK", "é99", ""])
  func `what is no code is none`(text: String) { #expect(CodeShape.code(text) == nil) }

  @Test(
    arguments: [
      ("20161231", "2016-12-31"), ("2016-12-31", "2016-12-31"), ("31/12/2016", "2016-12-31"),
      ("20161331", nil), ("31/13/2016", nil), ("2016", nil), ("1/2/2016", nil), ("é/12/2016", nil),
    ])
  func `dates are read as lists write them`(text: String, date: String?) {
    #expect(CodeDate.date(text) == date.flatMap { PartialDate($0) })
  }
}
