import EcomapAnalysis
import EcomapModel
import EcomapReports
import TestSupport
import Testing

@Suite struct MeasureReportTests {
  private static func report(
    _ map: EcosystemMap = SampleMap.map, _ projection: Projection = Projection(),
    order: MeasureReport.Order = .map
  ) async throws -> MeasureReport {
    let table = try await MeasureTable(ProjectedMap(map, projection), extent: .full)
    return MeasureReport(
      table, figures: try await NetworkFigures(of: table, measuresPaths: true), order: order)
  }

  /// A map with a name for each trouble that CSV can have.
  private static func named(_ names: [String]) throws -> EcosystemMap {
    let place = SourceLocation(file: 0, line: 1, column: 1)
    let kind = try #require(Vocabulary.builtIn.actorKind("charity"))
    return EcosystemMap(
      title: "Names",
      actors: names.enumerated().map { offset, name in
        Actor(id: "a\(offset)", name: name, kind: kind, location: place)
      }, ties: [])
  }

  @Test func `the table reads well on a terminal`() async throws {
    let report = try await Self.report(order: .column("betweenness"))
    try expectSnapshot(report.text(), "measures.txt")
    try expectSnapshot(report.text(width: 72), "measures-narrow.txt")
    for line in report.text(width: 72).split(separator: "\n") { #expect(line.count <= 72) }
  }

  @Test func `the table is complete in CSV and in JSON`() async throws {
    try expectSnapshot(try await Self.report().csv, "measures.csv")
    try expectSnapshot(try await Self.report().json, "measures.json")
    let directed = Projection(isDirected: true, includeClasses: true)
    try expectSnapshot(
      try await Self.report(SampleMap.map, directed).csv, "measures-directed.csv")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("a=b", "a=b"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=\"a,b\"", "\"'=\"\"a,b\"\"\""), ("", ""),
    ("quote\"\u{301}", "\"quote\"\"\u{301}\""),
  ])
  func `a name cannot run in a spreadsheet nor break a row`(name: String, cell: String)
    async throws
  {
    let csv = try await Self.report(try Self.named([name])).csv
    let row = csv.drop { $0 != "\n" }.dropFirst()
    #expect(row.hasPrefix("a0,\(cell),charity,third,,national,0,0,0,0,,"))
  }

  @Test func `numbers are exact and never guarded`() async throws {
    let csv = try await Self.report().csv
    #expect(!csv.contains("nan") && !csv.contains("inf"))
    #expect(csv.contains(",-1,") && !csv.contains("'-1"))
    #expect(csv.contains("1.3888888888888886"))
  }

  @Test func `rows are sorted by a column with what is empty last`() async throws {
    let names = { (order: MeasureReport.Order) in
      try await Self.report(order: order).csv.split(separator: "\n")
        .dropFirst().filter { !$0.hasPrefix("in waiting") }
        .map { String($0.prefix { $0 != "," }) }
    }
    let byDegree = try await names(.column("degree"))
    #expect(byDegree.prefix(2) == ["devon-ccg", "ahsn"] || byDegree.first == "ahsn")
    let byName = try await names(.column("id"))
    #expect(byName == byName.sorted())
    let byConstraint = try await names(.column("constraint"))
    #expect(byConstraint.last != byConstraint.first)
  }

  @Test func `a withdrawal says who loses a route and what changes`() async throws {
    let map = SampleMap.map
    let whole = try await MeasureTable(ProjectedMap(map))
    let gone = try #require(map.index(of: "devon-ccg"))
    let rest = try await MeasureTable(
      ProjectedMap(map, Projection(without: [gone])), extent: .full)
    let report = MeasureReport(
      rest, figures: try await NetworkFigures(of: rest),
      withdrawal: (
        Withdrawal(before: whole, after: rest), try await NetworkFigures(of: whole)
      ), order: .column("betweenness"))
    try expectSnapshot(report.text(), "measures-without.txt")
    #expect(report.json.contains("\"without\": [\n      \"devon-ccg\"\n    ]"))
  }

  @Test func `a measure is explained in plain text and in Markdown`() throws {
    let measure = try #require(ActorMeasure.named("betweenness")?.measure)
    try expectSnapshot(
      PlainTextWriter().write(MeasurePage(measure).document), "measure-page.txt")
    try expectSnapshot(MarkdownWriter().write(MeasurePage(measure).document), "measure-page.md")
  }

  @Test func `the page of all measures has every one`() {
    let page = MarkdownWriter().write(MeasurePage.all)
    for measure in Measure.all { #expect(page.contains("Measure `\(measure.id)`.")) }
  }
}
