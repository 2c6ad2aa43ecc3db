import EcomapModel
import EcomapReports
import TestSupport
import Testing

@Suite struct DiagnosticFormatTests {
  private static let text = """
    ecomap: 1
    actors:
      - id: exeter
        kind: univeristy
    \t- id: tabbed
      - {name: "健康 e\u{301} 🏥", kind: hospitl}
      - {note: "\(String(repeating: "long words ", count: 20))", knid: ahsn, tail: "\(String(repeating: "more ", count: 30))"}
      - id: exeter
      - name: \u{1B}[31mred
        end
    """

  private static let files = [
    SourceFile(path: "Maps/a.yaml", bytes: Array(text.utf8)),
    SourceFile(path: "Maps/odd, 100%: b.yaml", bytes: Array("\u{FEFF}ecomap: 2\r\n".utf8)),
    SourceFile(path: "Maps/missing.yaml", bytes: []),
  ]

  private static let diagnostics: [Diagnostic] = [
    Diagnostic(
      .unknownKind, at: SourceLocation(file: 0, line: 4, column: 11, length: 10),
      "`univeristy` is not a kind of actor", suggestion: "did you mean `university`?"),
    Diagnostic(
      .tabIndentation, at: SourceLocation(file: 0, line: 5, column: 1, length: 1),
      "a tab is used for indentation", suggestion: "use two spaces"),
    Diagnostic(
      .unknownKind, at: SourceLocation(file: 0, line: 6, column: 30 - 2, length: 7),
      "`hospitl` is not a kind of actor"),
    Diagnostic(
      .unknownKey, at: SourceLocation(file: 0, line: 7, column: 5 + 229 + 4, length: 4),
      "`knid` is not a key of an actor", suggestion: "did you mean `kind`?"),
    Diagnostic(
      .duplicateID, at: SourceLocation(file: 0, line: 8, column: 9, length: 6),
      "two actors have the id `exeter`",
      related: [
        .init("first used here", at: SourceLocation(file: 0, line: 3, column: 9, length: 6))
      ]),
    Diagnostic(
      .controlCharacter, at: SourceLocation(file: 0, line: 9, column: 11, length: 1),
      "an invisible character\u{1B}[2J"),
    Diagnostic(
      .missingKey, at: SourceLocation(file: 0, line: 10, column: 40, length: 3),
      "a value is missing"),
    Diagnostic(
      .formatVersion, at: SourceLocation(file: 1, line: 1, column: 9, length: 1),
      "this is version 2\nof the format, 100% new"),
    Diagnostic(.duplicateTie, at: SourceLocation(file: 1, line: 9, column: 1), "written twice"),
    Diagnostic(
      .unreadableFile, at: SourceLocation(file: 2, line: 1, column: 1), "the file is not there"),
    Diagnostic(.unreadableFile, at: SourceLocation(file: 7, line: 1, column: 1), "no such file"),
  ]

  @Test(arguments: [
    (DiagnosticFormat.full, "diagnostics-full.txt"),
    (.concise, "diagnostics-concise.txt"),
    (.json, "diagnostics.json"),
    (.github, "diagnostics-github.txt"),
  ])
  func `each format is as approved`(format: DiagnosticFormat, snapshot: String) throws {
    try expectSnapshot(format.write(Self.diagnostics, files: Self.files), snapshot)
  }

  @Test func `colours are as approved and leave the words alone`() throws {
    let plain = DiagnosticFormat.full.write(Self.diagnostics, files: Self.files)
    let colour = DiagnosticFormat.full.write(Self.diagnostics, files: Self.files, inColour: true)
    try expectSnapshot(colour, "diagnostics-colour.txt")
    var stripped = ""
    var rest = Substring(colour)
    while let character = rest.popFirst() {
      guard character == "\u{1B}" else {
        stripped.append(character)
        continue
      }
      rest = rest.drop { $0 != "m" }.dropFirst()
    }
    #expect(stripped == plain)
  }

  @Test func `a line is shown whatever ends the lines`() {
    let file = SourceFile(path: "old-mac.yaml", bytes: Array("ecomap: 1\rkind: x\r".utf8))
    let text = DiagnosticFormat.full.write(
      [Diagnostic(.unknownKind, at: SourceLocation(file: 0, line: 2, column: 7), "unknown")],
      files: [file])
    #expect(text.contains("2 | kind: x\n  |       ^\n"))
  }

  @Test func `no line of an excerpt is much wider than a terminal`() {
    let text = DiagnosticFormat.full.write(Self.diagnostics, files: Self.files)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 106 })
  }

  @Test func `nothing to say is nothing except in JSON`() {
    #expect(DiagnosticFormat.full.write([], files: []) == "")
    #expect(DiagnosticFormat.concise.write([], files: []) == "")
    #expect(DiagnosticFormat.github.write([], files: []) == "")
    #expect(DiagnosticFormat.json.write([], files: []).contains("\"errors\": 0"))
    #expect(DiagnosticFormat.json.write([], files: [], unlisted: 7).contains("\"unlisted\": 7"))
  }

  @Test func `the summary counts`() {
    #expect(DiagnosticSummary(Self.diagnostics).spoken == "10 errors and 1 warning")
    #expect(DiagnosticSummary([]).spoken == "no errors")
    #expect(
      DiagnosticSummary(Array(Self.diagnostics.prefix(1)), dropped: 3).spoken
        == "1 error, and 3 more that are not shown")
  }
}
