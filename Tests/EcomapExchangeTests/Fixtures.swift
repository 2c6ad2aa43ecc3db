import Foundation

@testable import EcomapExchange

/// Files of other programs.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// A file of a folder, under its bare name.
  static func file(_ path: String) throws -> ForeignFile {
    let data = try Data(contentsOf: folder.appending(path: path))
    return ForeignFile(path: String(path.split(separator: "/").last ?? ""), bytes: Array(data))
  }
}

extension ForeignNetwork {
  /// Everything in its tables and what is said of them, a line each.
  var told: [String] {
    tables.flatMap(\.told)
      + (notes.map { ("note", $0) } + troubles.map { ("trouble", $0) }).map { what, trouble in
        "\(what): \(trouble.place.spoken): \(trouble.problem)"
          + (trouble.value.map { " [\($0)]" } ?? "")
      }
  }
}

extension ForeignTable {
  /// Its headings and rows, a line each, with the numbers of the rows.
  fileprivate var told: [String] {
    ["\(part ?? path): \(columns.joined(separator: " | "))"]
      + (0..<count).map { row in
        "\(place(row).number ?? 0): "
          + columns.indices.map { text(row, $0) ?? "" }.joined(separator: " | ")
      }
  }
}
