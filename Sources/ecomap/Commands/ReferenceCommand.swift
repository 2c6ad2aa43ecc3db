import ArgumentParser
import EcomapFormats

struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Write the reference pages and the schema from what the program knows of itself.",
    shouldDisplay: false)

  @Argument(help: "The folder of the pages.")
  var folder: String

  @Option(help: "The folder of the shipped maps, which gets the schema.")
  var maps: String

  @Flag(help: "Write nothing; end with exit code 1 when a page is not what would be written.")
  var check = false

  func run() throws {
    let files =
      ReferencePages.files.map { OutputFile(FilePath.joined(folder, $0.path), $0.text) }
      + [OutputFile(FilePath.joined(maps, StarterMap.schemaPath), SchemaCommand.text)]
    if check {
      try StaleFiles(files).demandNone(remedy: "run `make reference`")
      return
    }
    do throws(FileError) {
      try OutputWriter.write(files)
    } catch {
      throw Failure.writing(error)
    }
  }
}
