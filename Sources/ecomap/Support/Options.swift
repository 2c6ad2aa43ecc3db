public import ArgumentParser
public import EcomapAnalysis
public import EcomapModel
public import EcomapReports

/// The options that many commands share.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say only what goes wrong.")
  var quiet = false

  var console: Console { Console(isQuiet: quiet) }
}

/// What a command that makes one thing of one map is given.
struct SnapshotOptions: ParsableArguments {
  @Argument(help: "The map.", completion: .file(extensions: ["yaml", "yml"]))
  var map: String

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Option(help: "The date to look at, such as 2016-06, in place of the map's own.")
  var asOf: PartialDate?

  @OptionGroup var common: CommonOptions

  /// Reads the map and takes it at the date.
  func snapshot() throws -> Snapshot {
    Snapshot(try MapLoading(console: common.console).map(map), asOf: asOf)
  }
}

extension PartialDate: ExpressibleByArgument {
  /// Reads a date given on the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Severity: ExpressibleByArgument {}

extension DiagnosticFormat: ExpressibleByArgument {}
