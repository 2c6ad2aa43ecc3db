import ArgumentParser
import EcomapFormats
import EcomapModel

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Draw maps and write their gap reports.",
    discussion: """
      Each map gets a folder of its own in the output folder, named like the map's file, or like \
      the folder of a file that is called map.yaml. Nothing is written when one of the maps has an \
      error.
      """)

  @Argument(help: "The maps.", completion: .file(extensions: ["yaml", "yml"]))
  var maps: [String]

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output = "Output"

  @Flag(help: "Write nothing; end with exit code 1 when what is there is not what would be made.")
  var check = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    var folders: [String: String] = [:]
    for path in maps {
      let folder = MapProducts.folder(of: path, in: output)
      guard let other = folders.updateValue(path, forKey: folder) else { continue }
      throw ValidationError(
        "`\(other)` and `\(path)` would both be written to `\(folder)`; "
          + "build them with different --output folders")
    }
  }

  func run() async throws {
    let console = common.console
    let loaded = try MapLoading(console: console).maps(maps)
    var products: [OutputFile] = []
    for (number, item) in loaded.enumerated() {
      if !item.map.views.isEmpty {
        let views = item.map.views.count.counted("view")
        console.note(
          "\(item.path): \(views) checked; this version draws the whole map and no views yet")
      }
      console.progress("drawing \(item.path) (\(number + 1) of \(loaded.count))")
      do {
        products += try await MapProducts.make(
          item.map, in: MapProducts.folder(of: item.path, in: output), console)
      } catch {
        console.endProgress()
        throw error
      }
    }
    console.endProgress()
    if check {
      try compare(products, console)
    } else {
      try write(products, sparing: loaded.flatMap { $0.map.files.map(\.path) }, console)
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

  private func compare(_ products: [OutputFile], _ console: Console) throws {
    let command = "ecomap build \(maps.joined(separator: " ")) --output \(output)"
    try StaleFiles(products).demandNone(remedy: "run `\(command)` and look at what changed")
    console.note("all \(products.count) files are up to date")
  }
}
