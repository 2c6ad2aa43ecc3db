import ArgumentParser
import EcomapFormats
import EcomapModel

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Draw maps and write their reports, briefings, directories and tables.",
    discussion: """
      Every map becomes a picture of the whole, one for each of its views and a small one for each \
      finding; a gap report, a briefing for a board and one for those who act on it, a directory \
      of who supports what, and tables as CSV and as an Excel workbook. What is too big for its \
      page becomes an overview with submaps and an index. Where actors stand is kept in a file \
      beside the map, such as devon.layout.tsv, so that pictures stay as they are when the map \
      grows.

      Each map gets a folder of its own in the output folder, named like the map's file, or like \
      the folder of a file that is called map.yaml. Nothing is written when one of the maps has an \
      error.

      What is marked internal is left out. With --internal it is taken in: then everything goes to \
      a folder of its own, every page warns, and positions are not kept.
      """)

  @Argument(help: "The maps.", completion: .file(extensions: ["yaml", "yml"]))
  var maps: [String]

  @Option(
    name: .shortAndLong,
    help: "The folder to write to. (default: Output, and Output-internal with --internal)",
    completion: .directory)
  var output: String?

  @Flag(help: "Write nothing; end with exit code 1 when what is there is not what would be made.")
  var check = false

  @Flag(help: "Place all actors afresh; without it, they stay where they stood.")
  var relayout = false

  @Flag(
    name: .customLong("docx"),
    help: "Write the pages for people as Word documents, too; needs pandoc and rsvg-convert.")
  var asWord = false

  @Flag(help: "Say how long the pictures and the reports of each map took.")
  var times = false

  @OptionGroup var disclosure: DisclosureOptions

  @OptionGroup var common: CommonOptions

  /// Where products go: never by default to where those go that anybody may see.
  private var folder: String {
    output ?? (disclosure.showsInternal ? "Output-internal" : "Output")
  }

  func validate() throws {
    var folders: [String: String] = [:]
    for path in maps {
      let folder = MapProducts.folder(of: path, in: folder)
      guard let other = folders.updateValue(path, forKey: folder) else { continue }
      throw ValidationError(
        "`\(other)` and `\(path)` would both be written to `\(folder)`; "
          + "build them with different --output folders")
    }
  }

  func run() async throws {
    let console = common.console
    let loaded = try MapLoading(console: console, showsInternal: disclosure.showsInternal)
      .maps(maps)
    var products: [OutputFile] = []
    var layouts: [OutputFile] = []
    for (number, item) in loaded.enumerated() {
      console.progress("drawing \(item.path) (\(number + 1) of \(loaded.count))")
      do {
        let made = try await MapProducts(
          item.map, at: item.path, in: MapProducts.folder(of: item.path, in: folder),
          placesAfresh: relayout, asWord: asWord, tellsTimes: times,
          console)
        products += made.files
        if let layout = made.layout { layouts.append(layout) }
      } catch {
        console.endProgress()
        throw error
      }
    }
    console.endProgress()
    if check {
      try compare(products + layouts, console)
    } else {
      try write(products, sparing: loaded.flatMap { $0.map.files.map(\.path) }, console)
      keep(layouts, console)
      if let first = products.first(where: { $0.path.hasSuffix("/briefing.html") }) {
        let others = loaded.count > 1 ? "; each map has its own" : ""
        console.note("open \(first.path) first: the map and its messages on two pages\(others)")
      }
    }
  }

  private func write(
    _ products: [OutputFile], sparing inputs: [String], _ console: Console
  ) throws {
    do throws(FileError) {
      try OutputWriter.write(products, sparing: inputs)
    } catch {
      throw Failure.writing(error)
    }
    for product in products { console.note("wrote \(product.path)") }
  }

  /// Keeps the positions beside the maps; pictures are there even where that cannot be done.
  private func keep(_ layouts: [OutputFile], _ console: Console) {
    for layout in layouts where StaleFiles([layout]).lines.isEmpty == false {
      do throws(FileError) {
        try OutputWriter.write([layout])
        console.note("wrote \(layout.path)")
      } catch {
        console.warning(
          "positions cannot be kept in `\(layout.path)`: \(error.explanation); "
            + "the next pictures may look different")
      }
    }
  }

  private func compare(_ products: [OutputFile], _ console: Console) throws {
    let flag = disclosure.showsInternal ? " --internal" : ""
    let command = "ecomap build \(maps.joined(separator: " ")) --output \(folder)\(flag)"
    try StaleFiles(products).demandNone(remedy: "run `\(command)` and look at what changed")
    console.note("all \(products.count) files are up to date")
  }
}
