import ArgumentParser
import EcomapExchange
import EcomapFormats
import EcomapModel
import EcomapReports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with maps, and write nothing.",
    discussion: """
      Exit code 0 when every map can be used, 1 when one has errors, 2 when a file cannot be read.

      --codes compares the ODS and ONS codes of the maps with public lists: files of the NHS \
      Organisation Data Service as they are (etr.csv, succ.csv and their kin), and tables with \
      headings such as those of the Office for National Statistics (ICB23CD, ICB23NM). It warns of \
      codes that are unknown, closed by the date of the map, or succeeded by others, and of names \
      that differ much. `ecomap explain unknown-code` says when a code counts as unknown. Nothing is \
      asked of the network.
      """)

  @Argument(help: "The maps to check.", completion: .file(extensions: ["yaml", "yml"]))
  var maps: [String]

  @Option(
    parsing: .upToNextOption, help: "Public lists to compare codes with.",
    completion: .file(extensions: ["csv", "tsv"]))
  var codes: [String] = []

  @Option(name: .shortAndLong, help: "How to say it.")
  var format = DiagnosticFormat.full

  @OptionGroup var common: CommonOptions

  func run() throws {
    let lists = try CodeLists.read(codes)
    var readings = CombinedReadings()
    for path in maps {
      do throws(FileError) {
        let reading = try MapLoading.reader.read(path)
        guard let map = reading.map else {
          readings.add(reading)
          continue
        }
        common.console.note(
          "\(path): \(map.actors.count.counted("actor")) and \(map.ties.count.counted("tie"))")
        guard !lists.isEmpty else {
          readings.add(reading)
          continue
        }
        let check = CodeCheck(of: map, with: lists)
        common.console.note("\(path): \(check.spoken)")
        readings.add(reading, and: check.found)
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
