import ArgumentParser
import EcomapModel

@main
struct Ecomap: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecomap",
    abstract: "Maps who is in a health innovation ecosystem and how they relate.",
    discussion: """
      A map is a YAML file that names actors and their relationships. ecomap checks it, draws it \
      and reports who is unconnected.

      Start with `ecomap new my-region`, then `ecomap build my-region/map.yaml`.
      """,
    version: "0.1.0",
    subcommands: [
      NewCommand.self, CheckCommand.self, BuildCommand.self, DrawCommand.self,
      ReportCommand.self, BriefingCommand.self, FindCommand.self, SignpostCommand.self,
      CompareCommand.self, TablesCommand.self, MeasuresCommand.self, ImportCommand.self,
      ExportCommand.self, ExplainCommand.self,
      SchemaCommand.self, ReferenceCommand.self, LayoutWorkerCommand.self,
    ])

  /// Runs the command that is named; a name that there is not is told with the nearest one, where
  /// the parser of arguments would only count what it did not expect.
  static func main() async {
    if let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), word != "help" {
      let commands = configuration.subcommands.map { $0.configuration }
      if !commands.contains(where: { $0.commandName == word }) {
        let words = commands.filter { $0.shouldDisplay }.compactMap { $0.commandName }
        let near = Suggestion.nearest(to: word, among: words)
        Console.error(
          "there is no command `\(word)`",
          hint: near.map { "did you mean `ecomap \($0)`?" } ?? "`ecomap --help` lists them")
        exit(withError: ExitCode.validationFailure)
      }
    }
    await main(nil)
  }
}
