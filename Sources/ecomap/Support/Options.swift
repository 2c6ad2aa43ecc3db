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

extension PartialDate: ExpressibleByArgument {
  /// Reads a date given on the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Severity: ExpressibleByArgument {}

extension DiagnosticFormat: ExpressibleByArgument {}
