import ArgumentParser
import EcomapAnalysis
import EcomapModel
import EcomapReports

struct MeasuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Measure the network: one row an actor, every measure a column.",
    discussion: """
      The table for a terminal shows the columns that say most, from the actor that most routes \
      run through; csv and json have all columns, with exact numbers, in the order of the map. \
      What counts is said with every table: on standard error for csv, so that the data stay clean.

      The columns of csv, some of which are there only with or without --directed: \
      \(ActorMeasure.all.map(\.measure.id).joined(separator: ", ")).

      `ecomap explain betweenness` says exactly what a measure is, and so for each.
      """)

  enum Format: String, OutputFormat {
    case table, csv, json

    static let standard = table
    var endings: [String] {
      switch self {
      case .table: ["txt"]
      case .csv: ["csv"]
      case .json: ["json"]
      }
    }
  }

  @Option(name: .shortAndLong, help: "How to write it: table, csv, json.")
  var format: Format?

  @Option(help: "What roles and the E-I index are told by: sector, area, kind, level.")
  var groupBy = GroupField.sector

  @Option(help: "The column to sort by; without it betweenness in a table, else the map's order.")
  var sortBy: String?

  @Option(
    name: .customLong("simulate-without"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Measure as if these actors, by id or name, were gone, and say what that changes. They come after the map.",
      valueName: "actor"))
  var withdrawn: [String] = []

  @OptionGroup var counting: ProjectionOptions

  @OptionGroup var options: SnapshotOptions

  func validate() throws {
    guard let sortBy, ActorMeasure.named(sortBy) == nil else { return }
    let near = Suggestion.nearest(to: sortBy, among: ActorMeasure.all.map(\.measure.id))
    throw ValidationError(
      "there is no column called `\(sortBy)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
  }

  func run() async throws {
    let format = try options.format(format)
    let snapshot = try options.snapshot()
    let projection = try counting.projection(of: snapshot)
    let report = try await report(of: snapshot, projection, for: format)
    switch format {
    case .table: try options.write(report.text(width: Self.width), of: snapshot)
    case .json: try options.write(report.json, of: snapshot)
    case .csv:
      options.common.console.note(report.sentence)
      try options.write(report.csv, of: snapshot)
    }
  }

  private static var width: Int { max(60, Console.outputWidth ?? 100) }

  private func report(
    of snapshot: Snapshot, _ projection: Projection, for format: Format
  ) async throws -> MeasureReport {
    let whole = ProjectedMap(snapshot, projection)
    var rest = projection
    rest.without = try removed(from: whole)
    let table = try await measured(rest.without.isEmpty ? whole : ProjectedMap(snapshot, rest))
    if let sortBy, !table.columns.contains(where: { $0.measure.id == sortBy }) {
      Console.error("this table has no column `\(sortBy)`", hint: "see `ecomap explain \(sortBy)`")
      throw ExitCode.validationFailure
    }
    let figures = try await NetworkFigures(of: table, measuresPaths: true)
    var change: (change: Withdrawal, figures: NetworkFigures)?
    if !rest.without.isEmpty {
      let before = try await MeasureTable(whole, groupedBy: groupBy)
      change = (
        Withdrawal(before: before, after: table),
        try await NetworkFigures(of: before, measuresPaths: true)
      )
    }
    let isTable = format == .table
    let standard = table.betweenness == nil ? "betweenness_estimated" : "betweenness"
    let column = sortBy ?? (isTable ? standard : nil)
    return MeasureReport(
      table, figures: figures, withdrawal: change, order: column.map { .column($0) } ?? .map)
  }

  private func measured(_ projected: ProjectedMap) async throws -> MeasureTable {
    try await MeasureTable(projected, groupedBy: groupBy, extent: .full)
  }

  /// The actors to take away; one that does not count anyway is a mistake.
  private func removed(from projected: ProjectedMap) throws -> [ActorIndex] {
    let actors = try ActorNames.actors(withdrawn, in: projected.snapshot)
    for actor in actors where projected.node(of: actor) == nil {
      Console.error(
        "`\(projected.snapshot.map[actor].name)` does not count anyway, so nothing changes without it",
        hint: "classes, planned and ended actors count with --include")
      throw ExitCode.validationFailure
    }
    return actors
  }
}
