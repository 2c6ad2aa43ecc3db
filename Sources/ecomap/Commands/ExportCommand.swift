import ArgumentParser
import EcomapDrawing
import EcomapExchange
import EcomapFormats
import EcomapModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a map for Kumu, Gephi, Cytoscape, UCINET, Pajek, Neo4j, R, Python or Excel.",
    discussion: """
      The format is asked for with --format or by the ending of the name. What a format cannot hold \
      is listed on standard error. Formats of several files name them after --output: `--format csv \
      -o partners` makes partners-actors.csv and partners-ties.csv.
      """)

  @Argument(help: "The map.", completion: .file(extensions: ["yaml", "yml"]))
  var map: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format: \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", "))."))
  var format: ExchangeFormat?

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Flag(
    help: """
      Give every tie in GraphML and GEXF a direction when some have one, and say of each whether it \
      has; networkx refuses files that mix both.
      """)
  var oneDirection = false

  @OptionGroup var disclosure: DisclosureOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let format = try chosenFormat
    if oneDirection, format != .graphml, format != .gexf {
      throw ValidationError("--one-direction is for graphml and gexf")
    }
  }

  func run() throws {
    let format = try chosenFormat
    let console = common.console
    let loading = MapLoading(console: console, showsInternal: disclosure.showsInternal)
    let map = try loading.map(map)
    let network = ExportNetwork(
      map, positions: try positions(console), colours: KindColours.colours(of: map))
    let export: Export
    do throws(ExportError) {
      export = try Exporter.write(network, as: format, inOneDirection: oneDirection)
    } catch {
      Console.error(error.explanation)
      throw Failure.environment
    }
    try write(export, as: format, sparing: map.files.map(\.path))
    for loss in export.losses { console.warning("\(format.name) cannot hold everything: \(loss)") }
  }

  private func write(_ export: Export, as format: ExchangeFormat, sparing inputs: [String]) throws {
    guard let output, output != "-" else {
      guard export.files.count == 1, let file = export.files.first else {
        Console.error(
          "\(format.name) are \(export.files.count) files",
          hint: "name them, such as `--output \(FilePath.stem(of: map))`")
        throw ExitCode.validationFailure
      }
      if format == .xlsx, Console.outputIsTerminal {
        Console.error(
          "a workbook is not for a terminal",
          hint: "name a file, such as `--output \(FilePath.stem(of: map)).xlsx`")
        throw ExitCode.validationFailure
      }
      return try Output.print(file.bytes)
    }
    let stem = FilePath.joined(FilePath.folder(of: output), FilePath.stem(of: output))
    let files = export.files.map {
      OutputFile($0.suffix.isEmpty ? output : stem + $0.suffix, bytes: $0.bytes)
    }
    do throws(FileError) {
      try OutputWriter.write(files, sparing: inputs)
    } catch {
      throw Failure.writing(error)
    }
    for file in files { common.console.note("wrote \(file.path)") }
  }

  /// Where actors stand in the picture of the whole, if it was drawn.
  private func positions(_ console: Console) throws -> [String: ExportNetwork.Position] {
    let store = try LayoutStore(of: map, ignoresPositions: false, console)
    let whole = store.file.layouts[ViewDefinition.whole.id]
    return (whole?.centres ?? [:]).mapValues { .init(x: $0.x, y: $0.y) }
  }

  /// The format that was asked for, or that the name of the output asks for.
  private var chosenFormat: ExchangeFormat {
    get throws {
      if let format { return format }
      let name = output.map { FilePath.name(of: $0).lowercased() } ?? ""
      if let format = ExchangeFormat.allCases.first(where: { format in
        format.endings.contains { name.hasSuffix(".\($0)") }
      }) {
        return format
      }
      throw ValidationError(
        "name a format with --format: \(ExchangeFormat.allCases.map(\.rawValue).listed("or"))")
    }
  }
}
