import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the map format, for editors.")

  func run() throws { try Output.print(Self.text) }

  /// The schema as it is published beside the maps.
  static var text: String { MapSchema(rules: AnalysisRegistry.rules.map(\.id)).json.pretty }
}
