import EcomapExchange
import EcomapFormats
import EcomapModel
import Testing

/// What public lists say of the codes in a map.
@Suite struct CodeCheckTests {
  /// Trusts with R, of which `RA1` has gone on and the others have not all.
  private static let trusts = [
    ("RA1", "FIRST TRUST", "", "19910401"), ("RA2", "SECOND TRUST", "20150930", "19910401"),
    ("RA3", "THIRD TRUST", "20200331", "19910401"), ("RA4", "FOURTH TRUST", "", "19910401"),
    ("RA5", "FIFTH NHS FOUNDATION TRUST", "", "19910401"), ("RA6", "SIXTH TRUST", "", "20151001"),
  ].map { CodeListReaderTests.row($0.0, $0.1, $0.3, $0.2) }.joined()
  private static let successions = """
    RA2,RA6,R,20151001,
    RA4,RA6,R,20151001,
    00C,16C,R,20150401,
    00D,16C,R,20200401,
    """

  private static func check(
    _ actors: String, more: String = "", asOf: String = "2016-06",
    lists: [(String, String)]? = nil
  ) throws -> (check: CodeCheck, words: [String]) {
    let text = "ecomap: 1\nmap: {title: T, as-of: \(asOf)}\nactors:\n\(actors)\n\(more)\n"
    let reading = try MapReader(store: MemoryFiles(["map.yaml": text]), rules: []).read("map.yaml")
    #expect(reading.diagnostics.map(\.headline) == [])
    let lists = lists ?? [("lists/etr.csv", trusts), ("succ.csv", successions)]
    let check = CodeCheck(
      of: try #require(reading.map), with: try lists.map { try CodeListReaderTests.read($1, $0) })
    return (
      check,
      check.found.sorted.map { found in
        "\(found.location.line):\(found.location.column) \(found.code.rawValue) \(found.headline)"
          + (found.suggestion.map { "; \($0)" } ?? "")
      }
    )
  }

  private static func actor(_ id: String, _ name: String, _ code: String, _ more: String = "")
    -> String
  {
    "  - {id: \(id), name: \(name), kind: nhs-trust, identifiers: {ods: \(code)}\(more)}\n"
  }

  @Test func `codes that are in order are not spoken of`() throws {
    let found = try Self.check(
      Self.actor("a", "First Trust", "RA1") + Self.actor("e", "Fifth NHS FT", "RA5"))
    #expect(found.words == [])
    #expect(found.check.spoken == "2 codes found in the lists")
  }

  @Test func `a closed code is told of with its date and what came after it`() throws {
    let found = try Self.check(
      Self.actor("b", "Second Trust", "RA2") + Self.actor("f", "Sixth Trust", "RA6"))
    #expect(
      found.words == [
        "4:69 closed-code `RA2`, the code of `b`, was closed on 30 September 2015, says etr.csv; "
          + "after it came `RA6` (SIXTH TRUST): it is on the map as `f`; add a change from one to the other"
      ])
    #expect(
      try Self.check(Self.actor("b", "Second Trust", "RA2")).words.first?.hasSuffix(
        "the map does not have it yet; add it, with a change from one to the other") == true)
  }

  @Test func `what the map has ended, or was closed after its date, is in order`() throws {
    let ended = try Self.check(
      Self.actor("b", "Second Trust", "RA2", ", end: 2015-09-30")
        + Self.actor("c", "Third Trust", "RA3"))
    #expect(ended.words == [])
    #expect(ended.check.closedLater == 1)
    #expect(
      ended.check.spoken
        == "2 codes found in the lists and 1 closed or succeeded after June 2016, the date of the map"
    )
    let later = try Self.check(Self.actor("c", "Third Trust", "RA3"), asOf: "2020")
    #expect(later.words.map { $0.contains("closed-code") } == [true])
    for change in [
      "{kind: merge, date: 2015, from: [b, e], to: f}",
      "{kind: rename, date: 2015, from: b, to: f}",
    ] {
      let changed = try Self.check(
        Self.actor("b", "Second Trust", "RA2") + Self.actor("e", "Fifth", "RA5")
          + Self.actor("f", "Sixth Trust", "RA6"), more: "changes: [\(change)]")
      #expect(changed.words == [], "\(change)")
    }
  }

  @Test func `a succession is told where no list says that the code goes on`() throws {
    let found = try Self.check(
      Self.actor("g", "Darlington CCG", "00C") + Self.actor("h", "Durham CCG", "00D")
        + Self.actor("d", "Fourth Trust", "RA4"))
    #expect(
      found.words == [
        "4:71 succeeded-code `00C`, the code of `g`, was succeeded by `16C` on 1 April 2015, says "
          + "succ.csv; the map does not have it yet; add it, with a change from one to the other"
      ])
    #expect(found.check.closedLater == 1, "00D was succeeded in 2020")
  }

  @Test func `a code is unknown where a list has others of its sort`() throws {
    let found = try Self.check(
      Self.actor("a", "First Trust", "RA7") + Self.actor("b", "Somebody Else", "RZZ")
        + Self.actor("c", "A Board", "QE1") + Self.actor("d", "New", "R9A9Z")
        + Self.actor("e", "Newest", "G6V2S") + Self.actor("o", "Old", "RB9", ", end: 2012"))
    #expect(
      found.words == [
        "4:68 unknown-code `RA7`, the code of `a`, is not among the 6 codes like it in etr.csv; "
          + "the code of that name is `RA1`",
        "5:70 unknown-code `RZZ`, the code of `b`, is not among the 6 codes like it in etr.csv; "
          + "look it up; an archived code needs a list with those that are closed",
      ])
    #expect(found.check.notCovered == 4)
  }

  @Test func `few codes of a sort are no list of all of them`() throws {
    let found = try Self.check(
      Self.actor("a", "First Trust", "RA7"),
      lists: [("few.csv", "code,name\nRA1,A\nRA2,B\nRA3,C\nRA4,D\n")])
    #expect(found.words == [] && found.check.notCovered == 1)
  }

  @Test func `a name that differs much is told of, and one that is written otherwise is not`()
    throws
  {
    let found = try Self.check(
      Self.actor("a", "The First NHS Trust", "RA1")
        + Self.actor("d", "Elsewhere Hospital", "RA4")
        + Self.actor("e", "Another Name", "RA5", ", aliases: [FIFTH]"))
    #expect(
      found.words == [
        "5:75 code-name `RA4` is “FOURTH TRUST” in etr.csv, and `d` is “Elsewhere Hospital” here; if "
          + "it is the same body under a later or earlier name, add that as an alias; else one of "
          + "the two is wrong"
      ])
  }

  @Test func `areas have codes, too`() throws {
    let rows = (1...6).map { "E1200000\($0),Region \($0)" }.joined(separator: "\n")
    let found = try Self.check(
      Self.actor("a", "First Trust", "RA1"),
      more: """
        areas:
          Region 1: {within: England, identifiers: {ons: E12000001}}
          South West: {within: England, identifiers: {ons: E12000009}}
        """, lists: [("RGN.csv", "RGN22CD,RGN22NM\n\(rows)\n")])
    #expect(found.check.known == 1)
    #expect(
      found.words == [
        "8:52 unknown-code `E12000009`, the code of `South West`, is not among the 6 codes like it "
          + "in RGN.csv; look it up; an archived code needs a list with those that are closed"
      ])
  }

  @Test func `a map without a date is compared with all that the lists know`() throws {
    let text = "ecomap: 1\nmap: {title: T}\nactors:\n" + Self.actor("c", "Third Trust", "RA3")
    let reading = try MapReader(store: MemoryFiles(["map.yaml": text]), rules: []).read("map.yaml")
    let check = CodeCheck(
      of: try #require(reading.map), with: [try CodeListReaderTests.read(Self.trusts)])
    #expect(check.found.sorted.map(\.code) == [.closedCode])
    #expect(check.found.sorted.allSatisfy { $0.severity == .warning })
  }
}
