import EcomapFormats
import EcomapModel

/// Reads the head of a map that ecomap itself put into a file: everything but actors and ties.
enum HeadReader {
  private static let name = "head.yaml"

  /// The map that the head makes with some actors, so that what is said of actors finds them; nil
  /// when there is no head, or it does not fit the actors.
  static func map(
    in networks: [ForeignNetwork], for actors: [Actor], rules: [String]
  ) -> EcosystemMap? {
    guard let head = networks.lazy.compactMap(\.head).first else { return nil }
    var text = head + (head.hasSuffix("\n") ? "" : "\n")
    if !actors.isEmpty { text += "actors:\n" }
    for actor in actors {
      text += "  - {id: \(actor.id), name: \(actor.id), kind: \(actor.kind.id)}\n"
    }
    let reader = MapReader(store: MemoryFiles([name: text]), rules: rules)
    return (try? reader.read(name))?.map
  }

  /// The map that the head makes without anybody, for the words that it declares.
  static func declarations(in networks: [ForeignNetwork]) -> EcosystemMap? {
    guard let head = networks.lazy.compactMap(\.head).first else { return nil }
    let own = head.split(separator: "\n", omittingEmptySubsequences: false)
    // What is said of actors stands after the last of these sections.
    let isDeclaring = sections(own).filter { !$0.isAboutActors }.flatMap(\.lines)
    let text = isDeclaring.joined(separator: "\n") + "\n"
    let reader = MapReader(store: MemoryFiles([name: text]), rules: [])
    return (try? reader.read(name))?.map
  }

  private struct Section {
    var isAboutActors = false
    var lines: [Substring] = []
  }

  /// The sections of a text as ``MapWriter`` writes it: each begins at the margin.
  private static func sections(_ lines: [Substring]) -> [Section] {
    var sections: [Section] = []
    for line in lines {
      if let first = line.utf8.first, first != 0x20, first != UInt8(ascii: "#") {
        let key = line.prefix { $0 != ":" }
        let isAboutActors = ["changes", "expectations", "accepted", "severities", "views"]
          .contains { $0 == key }
        sections.append(Section(isAboutActors: isAboutActors))
      }
      if sections.isEmpty { sections.append(Section()) }
      sections[sections.count - 1].lines.append(line)
    }
    return sections
  }
}
