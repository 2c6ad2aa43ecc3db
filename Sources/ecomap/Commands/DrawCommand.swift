import ArgumentParser
import EcomapDrawing
import EcomapModel

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the system map as a picture.")

  enum Format: String, OutputFormat {
    case svg, dot

    static let standard = svg
    var endings: [String] { self == .svg ? ["svg"] : ["dot", "gv"] }
  }

  @Option(name: .shortAndLong, help: "What to write: svg, or dot for Graphviz.")
  var format: Format?

  @OptionGroup var options: SnapshotOptions

  func run() throws {
    let format = try options.format(format)
    let snapshot = try options.snapshot()
    let text = try format == .dot ? MapPicture.dot(snapshot) : MapPicture.svg(snapshot)
    try options.write(text, of: snapshot)
  }
}
