import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report: who is unconnected, what is missing, what is doubtful.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json
  }

  @Option(name: .shortAndLong, help: "How to write it: markdown, json.")
  var format: Format?

  @Option(help: "End with exit code 1 when a finding that is not accepted is at least this grave.")
  var failOn: Severity?

  @OptionGroup var options: SnapshotOptions

  func run() throws {
    let report = GapReport(GapAnalysis(of: try options.snapshot()))
    let format = format ?? (options.output?.hasSuffix(".json") == true ? .json : .markdown)
    try Output.write(format == .json ? report.json : report.markdown, to: options.output)
    if let failOn, !report.analysis.open(atLeast: failOn).isEmpty { throw Failure.map }
  }
}
