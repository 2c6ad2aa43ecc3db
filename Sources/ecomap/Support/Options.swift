public import ArgumentParser
import EcomapFormats
public import EcomapModel
public import EcomapReports

/// The options that many commands share.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say only what goes wrong.")
  var quiet = false

  var console: Console { Console(isQuiet: quiet) }
}

/// Whether what is marked internal may be told, for every command that makes something of maps.
struct DisclosureOptions: ParsableArguments {
  @Flag(
    name: .customLong("internal"),
    help: "Take in what is marked internal, with a warning on every page.")
  var showsInternal = false
}

/// A format that a command can write, known by the endings of file names.
protocol OutputFormat: RawRepresentable, CaseIterable, ExpressibleByArgument
where RawValue == String {
  /// The format when nothing asks for another.
  static var standard: Self { get }
  /// The endings of names, without the dot.
  var endings: [String] { get }
}

extension OutputFormat {
  /// The format that was asked for, or that the name of the output asks for, or the first.
  ///
  /// - Throws: `ValidationError` when the name asks for a format that there is not.
  static func asked(_ asked: Self?, orNamedBy output: String?) throws -> Self {
    if let asked { return asked }
    let name = output.map { FilePath.name(of: $0) } ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return standard }
    let ending = name[name.index(after: dot)...].lowercased()
    if let format = allCases.first(where: { $0.endings.contains(ending) }) { return format }
    let formats = allCases.map { format in
      let usual = format.endings.first ?? format.rawValue
      return "`\(format.rawValue)`" + (usual == format.rawValue ? "" : " (.\(usual))")
    }
    let pages = allCases.first { $0.endings.contains("html") }
    let way =
      ending == "pdf" && pages != nil
      ? "; for a PDF write `\(FilePath.stem(of: name)).html`, open it in a browser and print it" : ""
    throw ValidationError(
      "`\(name)`: there is no format `\(ending)` here; it is one of "
        + formats.joined(separator: ", ") + way)
  }
}

/// What a command that makes one thing of one map is given.
struct SnapshotOptions: ParsableArguments {
  @Argument(help: "The map.", completion: .file(extensions: ["yaml", "yml"]))
  var map: String

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Option(help: "The date to look at, such as 2016-06, in place of the map's own.")
  var asOf: PartialDate?

  @OptionGroup var disclosure: DisclosureOptions

  @OptionGroup var common: CommonOptions

  /// Reads the map and takes it at the date.
  func snapshot() throws -> Snapshot {
    let loading = MapLoading(console: common.console, showsInternal: disclosure.showsInternal)
    return Snapshot(try loading.map(map), asOf: asOf)
  }

  /// The format that was asked for, or that the name of the output asks for, or the first.
  ///
  /// - Throws: `ValidationError` when the name asks for a format that there is not.
  func format<Format: OutputFormat>(_ asked: Format?) throws -> Format {
    try Format.asked(asked, orNamedBy: output)
  }

  /// Refuses to pour what is no text into a terminal.
  ///
  /// - Parameters:
  ///   - thing: what it is, such as "a workbook".
  ///   - ending: the ending of a file that could hold it.
  func demandFile(for thing: String, ending: String) throws {
    guard output == nil, Console.outputIsTerminal else { return }
    Console.error(
      "\(thing) is not for a terminal",
      hint: "name a file, such as `--output \(FilePath.stem(of: map)).\(ending)`")
    throw ExitCode.validationFailure
  }

  /// Writes a file of bytes, and never over a file that the map was read from.
  func write(_ bytes: [UInt8], of snapshot: Snapshot) throws {
    try Output.write(
      bytes, to: output, sparing: snapshot.map.files.map(\.path), common.console)
  }

  /// Writes what was made, and never over a file that the map was read from.
  func write(_ text: String, of snapshot: Snapshot) throws {
    try Output.write(
      text, to: output, sparing: snapshot.map.files.map(\.path), common.console)
  }
}

extension PartialDate: ExpressibleByArgument {
  /// Reads a date given on the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Severity: ExpressibleByArgument {}

extension DiagnosticFormat: ExpressibleByArgument {}
