import ArgumentParser
import EcomapFormats

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a folder with a map to start from.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(name: .shortAndLong, help: "The title of the map.")
  var title = "My health innovation ecosystem"

  @OptionGroup var common: CommonOptions

  func run() throws {
    let map = FilePath.joined(folder, "map.yaml")
    if DiskFiles().canonicalPath(map) != nil {
      Console.error(
        "there is already a map at `\(map)`", hint: "choose another folder, or edit that map")
      throw Failure.environment
    }
    do throws(FileError) {
      try OutputWriter.write([
        OutputFile(map, StarterMap.text(title: title)),
        OutputFile(FilePath.joined(folder, StarterMap.schemaPath), SchemaCommand.text),
      ])
    } catch {
      throw Failure.writing(error)
    }
    common.console.note(
      """
      made `\(map)`, a map that builds as it is
      next: `ecomap build \(map)`, look at the picture, then put your own actors in
      """)
  }
}
