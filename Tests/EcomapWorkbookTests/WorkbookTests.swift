import Foundation
import Testing

@testable import EcomapWorkbook

@Suite struct WorkbookTests {
  static func workbook(_ cells: [[SheetTable.Cell?]], columns: Int? = nil) -> Workbook {
    let count = columns ?? cells.first?.count ?? 1
    return Workbook(
      title: "A & B", subject: "Two letters",
      sheets: [
        Sheet(name: "Read me", content: .notes([.title("A & B"), .entry("As of", "2016")])),
        Sheet(
          name: "Letters",
          content: .table(
            SheetTable(
              columns: (0..<count).map { .init(heading: "Column \($0)") }, rows: cells))),
      ])
  }

  @Test func `the same workbook has the same bytes, at another time and in another time zone`()
    throws
  {
    let workbook = Self.workbook([[.text("x"), .number(0.1), .day(year: 2016, month: 6, day: 30)]])
    let first = try workbook.bytes()
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try workbook.bytes() == first)
    // A file of the kind begins with the mark of zip archives, and with their earliest time.
    #expect(first.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func `no file is left behind`() throws {
    let folder = URL.temporaryDirectory.appending(path: "ecomap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path: String
    do {
      let scratch = try ScratchFolder()
      path = scratch.path
      #expect(FileManager.default.fileExists(atPath: path))
      #expect(throws: WorkbookError.self) { _ = try scratch.contents() }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["", "A sheet whose name is too long for Excel", "a/b", "'quoted'", "Letters"])
  func `a name that Excel does not take is refused`(name: String) {
    var workbook = Self.workbook([[.text("x")]])
    workbook.sheets.append(Sheet(name: name, content: .notes([])))
    #expect {
      _ = try workbook.bytes()
    } throws: { error in
      guard case WorkbookError.sheetName(name, _) = error else { return false }
      return true
    }
  }

  @Test func `a table that Excel cannot show is refused`() {
    let rows = [[SheetTable.Cell?]](repeating: [nil], count: 1_048_576)
    #expect(throws: WorkbookError.tooManyRows(sheet: "Letters", rows: 1_048_577)) {
      _ = try Self.workbook(rows).bytes()
    }
    #expect(throws: WorkbookError.tooManyColumns(sheet: "Letters", columns: 16_385)) {
      _ = try Self.workbook([], columns: 16_385).bytes()
    }
    #expect(throws: WorkbookError.tooManyColumns(sheet: "Letters", columns: 0)) {
      _ = try Self.workbook([], columns: 0).bytes()
    }
  }

  @Test func `a table without rows and numbers that are none are fine`() throws {
    #expect(try !Self.workbook([], columns: 3).bytes().isEmpty)
    let odd: [SheetTable.Cell?] = [.number(.nan), .number(.infinity), nil, .integer(.max)]
    #expect(try !Self.workbook([odd]).bytes().isEmpty)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\r\nb\rc\n", "a\nb\nc\n"), ("bell\u{7}", "bell\u{FFFD}"),
    ("\u{0}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("_x0041_", "_x005F_x0041_"),
    ("_x00g1_ _x0041", "_x00g1_ _x0041"), ("=1+1", "=1+1"), ("é 𝄞 家", "é 𝄞 家"),
  ])
  func `text fits into a cell and stays what it is`(text: String, cell: String) {
    #expect(CellText.fitting(text) == cell)
  }

  @Test(arguments: ["x", "𝄞", "e\u{301}", "_x0041_"])
  func `text that is too long is cut between characters and says so`(letter: String) throws {
    let text = String(repeating: letter, count: 40_000)
    let cell = CellText.fitting(text)
    #expect(cell.utf16.count <= CellText.limit && cell.utf16.count > CellText.limit - 8)
    #expect(cell.hasSuffix(" … (cut here: a cell holds no more)"))
    #expect(try !Self.workbook([[.text(text)]]).bytes().isEmpty)
    let whole = String(repeating: "x", count: CellText.limit)
    #expect(CellText.fitting(whole) == whole)
  }

  @Test func `the foot of a page shows an ampersand and keeps to Excel's length`() {
    #expect(
      PageWords.foot(title: "R&D &\nmore", sheet: "Ties")
        == "&LR&&D && more: Ties&RPage &P of &N")
    let long = PageWords.foot(
      title: String(repeating: "&", count: 500), sheet: String(repeating: "x", count: 31))
    #expect(long.utf16.count <= 255)
  }

  @Test func `a warning stands at the head of each page, and above the headings of each sheet`()
    throws
  {
    #expect(PageWords.head("Keep R&D in") == "&C&BKeep R&&D in")
    var workbook = Self.workbook([[.text("x"), .integer(1)]])
    let plain = try workbook.bytes()
    workbook.warning = "Keep it in"
    let folder = URL.temporaryDirectory.appending(path: "ecomap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Self.part("xl/worksheets/sheet2.xml", of: plain, in: folder).contains("A1:B2"))
    for number in 1...2 {
      let sheet = try Self.part(
        "xl/worksheets/sheet\(number).xml", of: try workbook.bytes(), in: folder)
      #expect(sheet.contains("<oddHeader>&amp;C&amp;BKeep it in</oddHeader>"))
      if number == 2 {
        #expect(sheet.contains("<autoFilter ref=\"A2:B3\"/>"))
        #expect(sheet.contains("ySplit=\"2\""))
      }
    }
  }

  @Test func `a row is as high as its longest cell, wherever that stands`() throws {
    let long = String(repeating: "word ", count: 100)
    let cells: [SheetTable.Cell?] =
      (0..<8).map { .text("Column \($0) of some width and length") } + [.text(long)]
    let bytes = try Self.workbook([cells]).bytes()
    let folder = URL.temporaryDirectory.appending(path: "ecomap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheet = try Self.part("xl/worksheets/sheet2.xml", of: bytes, in: folder)
    let heights = sheet.split(separator: " ht=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.flatMap { Double($0) }
    }
    #expect(TextSize.lines(of: long, in: 60) > 6)
    #expect(heights.max() == Double(TextSize.lines(of: long, in: 60)) * TextSize.line + 3)
  }

  /// The text of a part of a workbook.
  private static func part(_ name: String, of bytes: [UInt8], in folder: URL) throws -> String {
    let file = folder.appending(path: "book.xlsx")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unzip")
    process.arguments = ["-p", file.path, name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `columns are as wide as what they hold, within limits`() {
    let table = SheetTable(
      columns: [
        .init(heading: "No"), .init(heading: "Name"), .init(heading: "A heading of many words"),
        .init(heading: "Incomprehensibilities"),
      ],
      rows: (1...20).map { number in
        [
          .integer(number),
          .text(number == 7 ? String(repeating: "long ", count: 50) : "Devon CCG"),
          nil, .text(String(repeating: "wide ", count: 40)),
        ]
      })
    let widths = ColumnWidths(of: table, places: [0, 0, 0, 0]).widths
    #expect(widths[0] == 8 && widths[3] == 60)
    #expect((10...16).contains(widths[1]), "one long name does not set the width of all")
    #expect((11...20).contains(widths[2]))
    #expect(ColumnWidths(of: table, places: [0, 0, 0, 0]).printable == 4)
  }

  @Test(arguments: [
    ("one", 20.0, 1), ("one\ntwo\n\nfour", 20.0, 4), ("", 20.0, 1),
    ("Commissioning for Quality and Innovation (CQUIN)", 35.0, 2),
    (String(repeating: "x", count: 100), 20.0, 6),
  ])
  func `lines are counted as they will be wrapped`(text: String, width: Double, lines: Int) {
    #expect(TextSize.lines(of: text, in: width) == lines)
  }
}
