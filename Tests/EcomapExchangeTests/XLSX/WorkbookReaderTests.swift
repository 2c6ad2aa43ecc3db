import Testing

@testable import EcomapExchange

/// Workbooks of other programs.
@Suite struct WorkbookReaderTests {
  static func read(_ name: String) throws -> ForeignNetwork {
    let file = try Fixtures.bare("xlsx/\(name)")
    #expect(WorkbookReader.recognises(file))
    return try WorkbookReader.read([file])
  }

  @Test func `everything that people do to workbooks is read or told`() throws {
    let told = try Self.read("traps-openpyxl.xlsx").told
    #expect(
      told == [
        "Actors: Name | Kind | Since | Contact Role | Contact Email | Share | Code",
        "6: Zoë’s Trust | trust | 2016-04-01 | Lead | a@example.org | 0.25 | 0007",
        "7: North Hub | hub | 2024-02 |  |  | 1234.5 | 1234",
        "8: =1+1 |  | 2016 |  |  | 0.3 | ",
        "Links: From | To | Type | From date | Sure | Sum | Bad | Column H",
        "2: Zoë’s Trust | North Hub | funds | 2020-05-06T09:30 | true |  |  | stray",
        "4: North Hub | Zoë’s Trust | two\nlines | 14:05 | false |  |  | ",
        "note: traps-openpyxl.xlsx, sheet “Actors”, row 2: the row stands above the headings "
          + "and was left aside [Stakeholders of the region]",
        "note: traps-openpyxl.xlsx, sheet “Actors”, row 4: the merged heading “Contact” "
          + "holds for the columns E to F",
        "note: traps-openpyxl.xlsx, sheet “Actors”, row 7: a hidden row was read like the others",
        "note: traps-openpyxl.xlsx, sheet “Actors”: hidden columns were read like the others: Code",
        "note: traps-openpyxl.xlsx, sheet “Actors”, row 7, column “Kind”: cells are merged "
          + "here; what stands in them was taken for the first cell alone",
        "note: traps-openpyxl.xlsx, sheet “Links”, row 1: a column without a heading is "
          + "called “Column H”",
        "note: traps-openpyxl.xlsx, sheet “Old”: the sheet is hidden and was left aside",
        "note: traps-openpyxl.xlsx, sheet “Empty”: the sheet is empty",
        "note: traps-openpyxl.xlsx, sheet “Read me”: the sheet holds words and no table, and "
          + "was left aside",
        "note: traps-openpyxl.xlsx, sheet “Chart”: the sheet is a chart and was left aside",
        "trouble: traps-openpyxl.xlsx, sheet “Links”, row 2, column “Sum”: the cell has a "
          + "formula without a saved result [=1+1]",
        "trouble: traps-openpyxl.xlsx, sheet “Links”, row 2, column “Bad”: the cell shows an "
          + "error, and was taken as empty [#N/A]",
      ])
  }

  @Test func `what LibreOffice makes of it says the same`() throws {
    let told = try Self.read("traps-libreoffice.xlsx").told
    #expect(
      told == [
        "Actors: Name | Kind | Since | Contact Role | Contact Email | Share | Code",
        "6: Zoë’s Trust | trust | 2016-04-01 | Lead | a@example.org | 0.25 | 0007",
        "7: North Hub | hub | 2024-02 |  |  | 1234.5 | 1234",
        "8: =1+1 |  | 2016 |  |  | 0.3 | ",
        "Links: From | To | Type | From date | Sure | Sum | Bad | Column H",
        "2: Zoë’s Trust | North Hub | funds | 2020-05-06T09:30 | true | 2 |  | stray",
        "4: North Hub | Zoë’s Trust | two\nlines | 14:05 | false |  |  | ",
        "note: traps-libreoffice.xlsx, sheet “Actors”, row 2: the row stands above the "
          + "headings and was left aside [Stakeholders of the region]",
        "note: traps-libreoffice.xlsx, sheet “Actors”, row 4: the merged heading “Contact” "
          + "holds for the columns E to F",
        "note: traps-libreoffice.xlsx, sheet “Actors”, row 7: a hidden row was read like the others",
        "note: traps-libreoffice.xlsx, sheet “Actors”: hidden columns were read like the "
          + "others: Code",
        "note: traps-libreoffice.xlsx, sheet “Actors”, row 7, column “Kind”: cells are "
          + "merged here; what stands in them was taken for the first cell alone",
        "note: traps-libreoffice.xlsx, sheet “Links”, row 1: a column without a heading is "
          + "called “Column H”",
        "note: traps-libreoffice.xlsx, sheet “Old”: the sheet is hidden and was left aside",
        "note: traps-libreoffice.xlsx, sheet “Empty”: the sheet is empty",
        "note: traps-libreoffice.xlsx, sheet “Read me”: the sheet holds words and no table, "
          + "and was left aside",
        "note: traps-libreoffice.xlsx, sheet “Chart”: the sheet is empty",
        "trouble: traps-libreoffice.xlsx, sheet “Links”, row 2, column “Bad”: the cell shows "
          + "an error, and was taken as empty [#N/A]",
      ])
  }

  @Test(arguments: ["mac-1904-openpyxl.xlsx", "mac-1904-libreoffice.xlsx"])
  func `days are counted from 1904 where the workbook says so`(name: String) throws {
    #expect(try Self.read(name).told == ["Actors: Name | Start", "2: Trust | 2016-04-01"])
  }

  @Test func `frames of pandas are read`() throws {
    #expect(
      try Self.read("pandas.xlsx").told == [
        "nodes: id | label | since", "2: a | Alpha | 2016", "3: b | 007 | ",
        "edges: source | target | weight | start | Column A", "2: a | b | 2.5 | 2020-01-31 | 0",
        "note: pandas.xlsx, sheet “edges”, row 1: a column without a heading is called “Column A”",
      ])
  }

  @Test func `the strict form and everything it allows is read`() throws {
    #expect(
      try Self.read("strict-handmade.xlsx").told == [
        "Stücke & Teile: Name | Date | Value",
        "3: Rich text | 2016-04-01 | 100000",
        "4: 東京 | 2016-04-01 | 2.5",
        "5: a\nb_x0041_ | 2016-04-01T09:30 | 36:00",
        "6:  | 60 | ",
        "7: Years | 2016 | 0.333333333333333",
        "8: First | 1900-01-01 | 12345678901234567890",
        "trouble: strict-handmade.xlsx, sheet “Stücke & Teile”, row 6, column “Name”: the "
          + "cell names a text that the workbook does not hold [9]",
        "trouble: strict-handmade.xlsx, sheet “Stücke & Teile”, row 6, column “Date”: the "
          + "cell is shown as a date, and its number is that of none [60]",
        "trouble: strict-handmade.xlsx, sheet “Stücke & Teile”, row 6, column “Value”: the "
          + "cell has a formula without a saved result [=SUM(A1)]",
      ])
  }

  @Test(arguments: [
    ("not-read.ods", "this is an OpenDocument spreadsheet (.ods), which is not read"),
    ("not-read.xls", "this is a workbook of Excel 2003 or older (.xls), which is not read"),
    ("not-read-password.xlsx", "the archive is protected with a password"),
    ("no-workbook.zip", "this is a zip archive that holds no workbook"),
    ("hostile-bomb.xlsx", "“sheets/one.xml” in this archive grows far beyond"),
    ("hostile-overlap.xlsx", "the files in this archive lie on top of each other"),
    ("hostile-entities.xlsx", "the file defines entities"),
    ("hostile-depth.xlsx", "elements lie in each other more than 200 deep"),
    ("hostile-place.xlsx", "a cell stands where no sheet has one"),
  ])
  func `what cannot be read is told with the reason`(name: String, words: String) throws {
    let trouble = try #require(throws: ImportTrouble.self) { try Self.read(name) }
    #expect(trouble.problem.hasPrefix(words), "\(trouble.problem)")
    #expect(trouble.place.path.hasPrefix(name))
    #expect(trouble.suggestion != nil)
  }

  @Test func `a workbook that was cut off is told`() throws {
    let whole = try Fixtures.bare("xlsx/traps-openpyxl.xlsx")
    for share in [1, 3, 7, 9] {
      let bytes = Array(whole.bytes[..<(whole.bytes.count * share / 10)])
      let trouble = try #require(throws: ImportTrouble.self) {
        try WorkbookReader.read([ForeignFile(path: "cut.xlsx", bytes: bytes)])
      }
      #expect(trouble.problem.contains("cannot be opened"), "\(trouble.problem)")
    }
    for bytes in [[], Array("Name,Kind\n".utf8)] {
      #expect(throws: ImportTrouble.self) {
        try WorkbookReader.read([ForeignFile(path: "none.xlsx", bytes: bytes)])
      }
    }
  }

  @Test(arguments: ["strict-handmade.xlsx", "pandas.xlsx", "traps-libreoffice.xlsx"])
  func `changed workbooks are read or refused`(name: String) throws {
    let whole = try Fixtures.bare("xlsx/\(name)")
    var random = Seeded(11)
    for _ in 0..<150 {
      var bytes = whole.bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 1: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      do {
        _ = try WorkbookReader.read([ForeignFile(path: "t.xlsx", bytes: bytes)])
      } catch {
        #expect(!error.problem.isEmpty)
      }
    }
  }
}
