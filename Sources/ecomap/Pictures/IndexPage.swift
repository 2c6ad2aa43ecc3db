import EcomapDrawing
import EcomapModel

/// The index of a map that was divided: its submaps, and on which of them each actor stands.
struct IndexPage {
  let set: MapPictures.Set

  /// What the name of its file has behind the word of the picture.
  static let suffix = "-index"

  /// The index as Markdown; nil when there is one picture only.
  var markdown: String? {
    guard set.pictures.count > 1, let first = set.pictures.first else { return nil }
    var text = "# Index of “\(set.title)”\n\n"
    if let warning = first.sheet.scene.warning { text += "**\(warning)**\n\n" }
    text +=
      "The map is too big for one page. [Its overview](\(Self.link(first.path))) shows the groups; "
      + "each has a map of its own.\n\n| Map | Shows | Actors |\n| --- | --- | ---: |\n"
    for drawn in set.pictures.dropFirst() {
      text += "| [\(drawn.sheet.number)](\(Self.link(drawn.path))) "
      text += "| \(Self.cell(drawn.sheet.name)) | \(drawn.sheet.members.count) |\n"
    }
    var places: [(name: String, drawn: MapPictures.Drawn)] = []
    for drawn in set.pictures where !drawn.sheet.isOverview {
      for member in drawn.sheet.members {
        places.append((first.sheet.scene.nodes[member].name, drawn))
      }
    }
    places.sort { ($0.name.lowercased(), $0.drawn.path) < ($1.name.lowercased(), $1.drawn.path) }
    text += "\n## Where each actor stands\n\n| Actor | Map |\n| --- | --- |\n"
    for place in places {
      text += "| \(Self.cell(place.name)) "
      text += "| [\(place.drawn.sheet.number)](\(Self.link(place.drawn.path))) |\n"
    }
    return text
  }

  /// The file of a picture as seen from the index beside it.
  private static func link(_ path: String) -> String {
    "\(path.split(separator: "/").last.map(String.init) ?? path).svg"
  }

  /// Text that does not end a cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
