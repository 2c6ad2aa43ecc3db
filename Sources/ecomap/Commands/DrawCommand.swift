import ArgumentParser
import EcomapAnalysis
import EcomapDrawing
import EcomapModel

struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the system map as a picture.")

  enum Format: String, OutputFormat {
    case svg, dot

    static let standard = svg
    var endings: [String] { self == .svg ? ["svg"] : ["dot", "gv"] }
  }

  @Option(name: .shortAndLong, help: "What to write: svg, or dot for Graphviz.")
  var format: Format?

  @Flag(
    inversion: .prefixedNo,
    help: "Mark brokers, single points of failure and overlapping remits with signs.")
  var marks = true

  @OptionGroup var options: SnapshotOptions

  func run() async throws {
    let format = try options.format(format)
    let snapshot = try options.snapshot()
    let found = marks ? MapMarks.marks(of: try await GapAnalysis(of: snapshot)) : [:]
    let text =
      try await format == .dot
      ? MapPicture.dot(snapshot, marks: found)
      : MapPicture.svg(snapshot, marks: found, options.common.console)
    try options.write(text, of: snapshot)
  }
}
