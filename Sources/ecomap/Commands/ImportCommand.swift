import ArgumentParser
import EcomapExchange
import EcomapFormats
import EcomapModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a map of spreadsheets and other programs' files, or bring a map up to date.",
    discussion: """
      Reads CSV and TSV tables, Excel workbooks, Kumu, Gephi, GEXF, GraphML, node-link and Cytoscape \
      JSON, Pajek, UCINET and DOT; the format is recognised. Give both files of a pair. \
      --dry-run says what would be made of which column, and writes nothing.

      What has no place in a map is kept under `fields:`. When something needs a person to decide, \
      nothing is made, and what is to be decided is listed with its row.

      --into brings rows into a map that is there: it finds actors by code, id or name, shows every \
      difference, and writes with --yes; comments and order of the file stay as they are.
      """)

  @Argument(help: "The files to read, all for one map.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "The map to make; without it, standard output.")
  var output: String?

  @Option(help: "A map to bring up to date.", completion: .file(extensions: ["yaml", "yml"]))
  var into: String?

  @Option(name: .shortAndLong, help: "The format of the files; without it, it is recognised.")
  var format: ExchangeFormat?

  @Flag(
    help: """
      The files are lists of codes of the NHS Organisation Data Service or of the ONS, such as \
      etr.csv; each entry becomes an actor.
      """)
  var ods = false

  @OptionGroup var wishes: ImportWishes

  @Flag(help: "Say what would be made, and write nothing.")
  var dryRun = false

  @Flag(help: "With --into, write the differences that are shown.")
  var yes = false

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Flag(help: "List everything, and not the first ten of each.")
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard into == nil || output == nil else {
      throw ValidationError(
        "--into writes into the map that it names; leave --output away, or --into to make a new map"
      )
    }
    if yes, into == nil { throw ValidationError("--yes is for --into") }
  }

  func run() throws {
    try refuseToOverwrite()
    let original = try into.map { path in
      try MapLoading(console: Console(isQuiet: true), showsInternal: true).map(path)
    }
    let plan = try plan(into: original)
    let report = ImportReport(plan, showing: all ? nil : 10)
    if dryRun { try Output.print(report.text + (plan.changes.map { "\n" + $0.text() } ?? "")) }
    guard plan.decisions.isEmpty else {
      if !dryRun { Console.words((report.decisions + [""]).dropFirst().joined(separator: "\n")) }
      let count = plan.decisions.map(\.count).reduce(0, +)
      Console.error(
        "nothing was made: \(count.counted("thing")) to decide",
        hint: dryRun ? nil : "`--dry-run` shows the whole import")
      throw Failure.map
    }
    guard !dryRun else { return }
    guard !plan.map.actors.isEmpty else {
      Console.words(report.text)
      Console.error(
        "nothing was made: no row of the files names an actor",
        hint: "say which column holds the names, such as `--column \"Partner=name\"`")
      throw Failure.map
    }
    if let changes = plan.changes {
      try write(changes, of: plan)
    } else {
      if !common.quiet { Console.words(report.text) }
      try ImportedMap(plan, output).write(common.console)
    }
  }

  private func refuseToOverwrite() throws {
    guard let output, output != "-", !force, !dryRun,
      DiskFiles().canonicalPath(output) != nil
    else { return }
    Console.error(
      "there is a file `\(output)` already",
      hint: "`--into \(output)` brings it up to date; `--force` writes over it")
    throw ExitCode.validationFailure
  }

  private func plan(into map: EcosystemMap?) throws -> ImportPlan {
    let files = try files.map { path in
      do throws(FileError) {
        return ForeignFile(
          path: path, bytes: try DiskFiles().read(path, atMost: ImportLimits.file))
      } catch {
        Console.error("cannot read `\(path)`: \(error.explanation)")
        throw Failure.environment
      }
    }
    var options = wishes.options(format)
    options.areCodeLists = ods
    do throws(ImportTrouble) {
      return try Importer.plan(
        files, into: map, options: options, rules: MapLoading.rules)
    } catch {
      Console.error(error.spoken)
      throw Failure.map
    }
  }

  private func write(_ changes: MapChanges, of plan: ImportPlan) throws {
    guard !changes.isEmpty else {
      return common.console.note("the map says all of this already; nothing was written")
    }
    Console.words(changes.text(showing: all ? nil : 50))
    guard yes else {
      return Console.words("nothing is written yet: add --yes to write this\n")
    }
    let files: [OutputFile]
    do throws(MapEditError) {
      files = try changes.edited(plan.map).map { OutputFile($0.path, bytes: $0.bytes) }
    } catch {
      Console.error("cannot \(error.edit): \(error.explanation)", hint: "nothing was written")
      throw Failure.map
    }
    do throws(FileError) {
      try OutputWriter.write(files)
    } catch {
      throw Failure.writing(error)
    }
    for file in files { common.console.note("wrote \(file.path)") }
  }
}
