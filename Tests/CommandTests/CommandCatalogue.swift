import Foundation

/// The commands of the program, from what it says of itself, so that a new command or format is
/// looked at by the tests without being named in them.
struct CommandCatalogue: Decodable {
  struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }

      let kind: String
      let valueName: String?
      let names: [Name]?
      let allValues: [String]?
      let isOptional: Bool
    }

    let commandName: String
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?

    func option(_ name: String) -> Argument? {
      arguments?.first { $0.names?.contains { $0.name == name } == true }
    }

    /// What stands without a name: maps, words, folders.
    var positionals: [String] {
      (arguments ?? []).filter { $0.kind == "positional" }.compactMap(\.valueName)
    }

    /// Whether it makes something of maps.
    var usesMaps: Bool {
      positionals.contains { ["map", "maps"].contains($0) } && commandName != "check"
    }

    /// The formats it can write.
    var formats: [String] { option("format")?.allValues ?? [] }
  }

  let command: Command

  static func commands() throws -> [Command] {
    let text = try Program.run(["--experimental-dump-help"]).output
    return try JSONDecoder().decode(CommandCatalogue.self, from: Data(text.utf8))
      .command.subcommands ?? []
  }
}
