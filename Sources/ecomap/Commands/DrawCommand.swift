public import ArgumentParser
import EcomapAnalysis
public import EcomapDrawing
public import EcomapModel

struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the system map as a picture.")

  enum Format: String, OutputFormat {
    case svg, png, pdf, dot

    static let standard = svg
    var endings: [String] { self == .dot ? ["dot", "gv"] : [rawValue] }
  }

  @Option(
    name: .shortAndLong, help: "What to write: svg, png or pdf for print, or dot for Graphviz.")
  var format: Format?

  @Flag(
    inversion: .prefixedNo,
    help: "Mark brokers, single points of failure and overlapping remits with signs.")
  var marks = true

  @Option(help: "The dots per inch of a PNG.")
  var resolution = 300

  @Option(help: "The theme: nhs or neutral (greys, for print in one ink).")
  var theme = PictureTheme.nhs

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

  func validate() throws {
    guard (10...2400).contains(resolution) else {
      throw ValidationError("a resolution is from 10 to 2400 dots per inch")
    }
  }

  func run() async throws {
    let format = try options.format(format)
    if format == .png || format == .pdf {
      try options.demandFile(for: "a picture", ending: format.rawValue)
    }
    let drawing = try await MapDrawing(
      options.snapshot(), at: options.map, view: view, layout: layout, page: page,
      hasOtherDate: options.asOf != nil,
      hasMarks: marks)
    var scene = drawing.scene
    scene.isNumbered = numbered
    scene.theme = theme
    if format == .dot {
      let text = try await MapPictures.reporting(scene.title) { () throws(DrawingError) in
        try scene.dot()
      }
      return try options.write(text, of: drawing.snapshot)
    }
    let sheet = try await drawing.sheet(
      scene, submap: submap, ignoresPositions: relayout || page != nil || layout != nil || numbered,
      options.common.console)
    let svg = sheet.picture.svg
    switch format {
    case .png:
      let target = Rasteriser.Target.png(dotsPerInch: resolution)
      try options.write(try await Rasteriser.converted(svg, to: target), of: drawing.snapshot)
    case .pdf:
      try options.write(try await Rasteriser.converted(svg, to: .pdf), of: drawing.snapshot)
    case .svg, .dot: try options.write(svg, of: drawing.snapshot)
    }
  }
}

extension PictureTheme: ExpressibleByArgument {
  /// Reads the name of a theme given on the command line.
  public init?(argument: String) {
    guard let theme = PictureTheme.named(argument) else { return nil }
    self = theme
  }

  /// The names there are.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// The name of the theme.
  public var defaultValueDescription: String { name }
}

extension ViewDefinition.Page: ExpressibleByArgument {}
extension ViewDefinition.Layout: ExpressibleByArgument {}
