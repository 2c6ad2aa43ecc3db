import Testing

@testable import EcomapExchange

/// Tables that other programs wrote.
@Suite struct CSVFixtureTests {
  @Test(arguments: [
    "pandas.csv", "pandas-bom.tsv", "libreoffice-utf16.csv", "libreoffice-windows.csv",
  ])
  func `a table is the same from every program`(name: String) throws {
    let file = try Fixtures.bare("csv/\(name)")
    #expect(CSVReader.recognises(file))
    let told = try CSVReader.read([file]).told
    #expect(
      told.prefix(3) == ["\(name): id | label", "2: a | Café \"A\", Ltd", "3: b | Beta\nline"])
    #expect(
      told.dropFirst(3).map { $0.hasPrefix("note: \(name), line 2") }
        == (name == "libreoffice-windows.csv" ? [true] : []))
  }

  @Test func `a sheet that LibreOffice saved as text is read`() throws {
    #expect(
      try CSVReader.read([Fixtures.bare("csv/libreoffice-comma.csv")]).told == [
        "libreoffice-comma.csv: Name | Kind | Since | Contact | Share | Code | Column F",
        "5:  |  |  | Role |  |  | Email",
        "6: Zoë’s Trust | trust | 01/04/2016 | Lead | 25% | 0007 | a@example.org",
        "7: North Hub | hub | Feb-24 |  | £1,234.50 | 1234 | ",
        "8: =1+1 |  | 2016 |  | 0.3 |  | ",
        "note: libreoffice-comma.csv, row 2: the row stands above the headings and was left aside "
          + "[Stakeholders of the region]",
        "note: libreoffice-comma.csv, row 4: a column without a heading is called “Column F”",
      ])
  }
}
