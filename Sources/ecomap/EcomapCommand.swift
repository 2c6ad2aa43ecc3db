import ArgumentParser

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
}
