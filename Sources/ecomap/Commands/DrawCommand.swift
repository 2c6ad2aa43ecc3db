import ArgumentParser
import EcomapDrawing
import EcomapModel

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the system map as a picture.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, dot
  }

  @Argument(help: "The map.", completion: .file(extensions: ["yaml", "yml"]))
  var map: String

  @Option(name: .shortAndLong, help: "What to write: svg, or dot for Graphviz.")
  var format: Format?

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Option(help: "The date to look at, such as 2016-06, in place of the map's own.")
  var asOf: PartialDate?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let map = try MapLoading(console: common.console).map(map)
    let snapshot = Snapshot(map, asOf: asOf)
    let format = format ?? (output?.hasSuffix(".dot") == true ? .dot : .svg)
    let text = try format == .dot ? MapPicture.dot(snapshot) : MapPicture.svg(snapshot)
    try Output.write(text, to: output)
  }
}
