import ArgumentParser
import EcomapDrawing
import EcomapModel

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the system map as a picture.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, dot
  }

  @Option(name: .shortAndLong, help: "What to write: svg, or dot for Graphviz.")
  var format: Format?

  @OptionGroup var options: SnapshotOptions

  func run() throws {
    let snapshot = try options.snapshot()
    let format = format ?? (options.output?.hasSuffix(".dot") == true ? .dot : .svg)
    let text = try format == .dot ? MapPicture.dot(snapshot) : MapPicture.svg(snapshot)
    try Output.write(text, to: options.output)
  }
}
