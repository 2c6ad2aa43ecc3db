import ArgumentParser
import EcomapFormats
import EcomapModel
import EcomapReports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with maps, and write nothing.",
    discussion: """
      Exit code 0 when every map can be used, 1 when one has errors, 2 when a file cannot be read.
      """)

  @Argument(help: "The maps to check.", completion: .file(extensions: ["yaml", "yml"]))
  var maps: [String]

  @Option(name: .shortAndLong, help: "How to say it.")
  var format = DiagnosticFormat.full

  @OptionGroup var common: CommonOptions

  func run() throws {
    var readings = CombinedReadings()
    for path in maps {
      do throws(FileError) {
        let reading = try MapLoading.reader.read(path)
        readings.add(reading)
        if let map = reading.map {
          common.console.note(
            "\(path): \(map.actors.count.counted("actor")) and \(map.ties.count.counted("tie"))")
        }
      } catch {
        readings.add(error)
      }
    }
    try Output.print(
      format.write(
        readings.diagnostics, files: readings.files, unlisted: readings.unlisted,
        inColour: Console.outputHasColours))
    common.console.note(
      DiagnosticSummary(readings.diagnostics, dropped: readings.unlisted).spoken)
    if readings.isIncomplete { throw Failure.environment }
    if readings.hasErrors { throw Failure.map }
  }
}
