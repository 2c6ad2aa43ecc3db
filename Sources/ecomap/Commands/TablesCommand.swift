import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

struct TablesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Write actors, ties, findings and measures as an Excel workbook or as CSV.",
    discussion: """
      A name that ends in .xlsx makes one workbook with a sheet for each table, and one before \
      them that says what each column means. Any other name is that of a folder, which gets \
      actors.csv, ties.csv, findings.csv and measures.csv, for other programs.

      Actors and ties are all there, however they stand; --directed, --kinds and --include say \
      what counts in the findings and the measures.
      """)

  enum Format: String, OutputFormat {
    case xlsx, csv

    static let standard = xlsx
    var endings: [String] { self == .xlsx ? ["xlsx"] : [] }
  }

  @Option(
    name: .shortAndLong, help: "What to write: xlsx for one workbook, csv for a folder of tables.")
  var format: Format?

  @OptionGroup var counting: ProjectionOptions

  @OptionGroup var options: SnapshotOptions

  func validate() throws { _ = try chosenFormat }

  func run() async throws {
    let format = try chosenFormat
    if format == .xlsx { try options.demandFile(for: "a workbook", ending: "xlsx") }
    let snapshot = try options.snapshot()
    let projection = try counting.projection(of: snapshot)
    let tables = try await MapTables(of: GapAnalysis(of: snapshot, projection: projection))
    switch format {
    case .xlsx: try options.write(try TableFiles.workbook(of: tables), of: snapshot)
    case .csv: try writeFolder(tables, of: snapshot)
    }
  }

  private func writeFolder(_ tables: MapTables, of snapshot: Snapshot) throws {
    let console = options.common.console
    let files = TableFiles.csv(of: tables, in: options.output ?? ".")
    do throws(FileError) {
      try OutputWriter.write(files, sparing: snapshot.map.files.map(\.path))
    } catch {
      throw Failure.writing(error)
    }
    console.note(tables.sentence)
    for file in files { console.note("wrote \(file.path)") }
  }

  /// The format that was asked for, or that the name of the output asks for.
  private var chosenFormat: Format {
    get throws {
      let output = options.output ?? "-"
      let name = FilePath.name(of: output).lowercased()
      let isFolder = output != "-" && !name.dropFirst().contains(".")
      let isCSV = format == .csv || format == nil && (isFolder || name.hasSuffix(".csv"))
      guard isCSV else { return try options.format(format) }
      guard output != "-", !name.hasSuffix(".csv") else {
        throw ValidationError(
          "csv is four tables, which go into a folder: name one, such as `--output tables`")
      }
      return .csv
    }
  }
}
