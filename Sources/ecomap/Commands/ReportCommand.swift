import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report: who is unconnected, what is missing, what is doubtful.")

  enum Format: String, OutputFormat {
    case markdown, html, docx, json, csv

    static let standard = markdown
    var endings: [String] {
      switch self {
      case .markdown: ["md", "markdown"]
      case .html: ["html", "htm"]
      case .docx: ["docx"]
      case .json: ["json"]
      case .csv: ["csv"]
      }
    }
  }

  @Option(
    name: .shortAndLong,
    help: "How to write it: markdown, html, docx (Word), json, or csv, one row a finding.")
  var format: Format?

  @Option(help: "End with exit code 1 when a finding that is not accepted is at least this grave.")
  var failOn: Severity?

  @Option(
    help: """
      A gap report of this map that was written earlier as JSON; what is new since then, resolved \
      and still open is told.
      """, completion: .file(extensions: ["json"]))
  var since: String?

  @OptionGroup var counting: ProjectionOptions

  @OptionGroup var options: SnapshotOptions

  func run() async throws {
    let format = try options.format(format)
    if since != nil, format == .csv {
      throw ValidationError(
        "a table has no place for what changed; leave --since away, or write html, docx, markdown "
          + "or json")
    }
    if format == .docx { try options.demandFile(for: "a Word document", ending: "docx") }
    let snapshot = try options.snapshot()
    let projection = try counting.projection(of: snapshot)
    let earlier = try since.map { try EarlierReports.read($0, of: snapshot.map) }
    let analysis = try await GapAnalysis(of: snapshot, projection: projection)
    var figures: [String: Figure] = [:]
    if format == .html || format == .docx {
      var pictures = try await MapPictures(
        of: snapshot.map, at: options.map, options.common.console)
      try await pictures.drawFindings(analysis)
      figures = pictures.figures
    }
    let report = GapReport(analysis, figures: figures, since: earlier)
    if let since, report.change?.isSameReport == true {
      options.common.console.warning(
        """
        `\(since)` is of the same date and says the same, word for word; if a later build wrote over \
        it, keep a copy before you build again
        """)
    }
    switch format {
    case .markdown: try options.write(report.markdown, of: snapshot)
    case .html: try options.write(report.html, of: snapshot)
    case .docx:
      try options.write(try await WordDocument.bytes(of: report.document), of: snapshot)
    case .json: try options.write(report.json, of: snapshot)
    case .csv: try options.write(MapTables.findings(of: report.analysis).csv, of: snapshot)
    }
    if let failOn { try demandNothing(atLeast: failOn, in: report) }
  }

  private func demandNothing(atLeast severity: Severity, in report: GapReport) throws {
    let findings = report.analysis.open(atLeast: severity)
    let count = findings.count
    guard count > 0 else { return }
    for finding in findings.prefix(5) {
      Console.words("\(finding.id): \(finding.sentence.plain)\n")
    }
    if count > 5 { Console.words("and \(count - 5) more\n") }
    Console.error("\(count.counted("open finding")) at or above `\(severity.rawValue)`")
    throw Failure.map
  }
}
