public import ArgumentParser
import EcomapAnalysis
import EcomapDrawing
public import EcomapModel

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

  @Option(help: "The view to draw, by its id; without it, the whole map.")
  var view: String?

  @Option(help: "The page: slide, half-slide, a4-landscape, a4-portrait or fit.")
  var page: ViewDefinition.Page?

  @Option(help: "How to place actors, in place of what the view says.")
  var layout: ViewDefinition.Layout?

  @Option(help: "The number of a submap, such as 2, when the map is too big for its page.")
  var submap: String?

  @Flag(help: "Write numbers into the boxes, and a list of the names beneath.")
  var numbered = false

  @Flag(help: "Place all actors afresh; without it, they stay where they stood.")
  var relayout = false

  @OptionGroup var options: SnapshotOptions

  func run() async throws {
    let format = try options.format(format)
    let drawing = try await MapDrawing(
      options.snapshot(), at: options.map, view: view, hasOtherDate: options.asOf != nil,
      hasMarks: marks)
    var scene = drawing.scene
    if let page { scene.page = page }
    if let layout { scene.layout = layout }
    scene.isNumbered = numbered
    if format == .dot {
      let text = try await MapPictures.reporting(scene.title) { () throws(DrawingError) in
        try scene.dot()
      }
      return try options.write(text, of: drawing.snapshot)
    }
    let sheet = try await drawing.sheet(
      scene, submap: submap, ignoresPositions: relayout || page != nil || layout != nil || numbered,
      options.common.console)
    try options.write(sheet.picture.svg, of: drawing.snapshot)
  }
}

extension ViewDefinition.Page: ExpressibleByArgument {}
extension ViewDefinition.Layout: ExpressibleByArgument {}
