import EcomapExchange
import Foundation

/// The files that other programs wrote.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// A file by its path among the fixtures.
  static func file(_ path: String) throws -> ForeignFile {
    let data = try Data(contentsOf: folder.appending(path: path))
    return ForeignFile(path: path, bytes: [UInt8](data))
  }

  /// A text by its path among the fixtures.
  static func text(_ path: String) throws -> String {
    String(decoding: try file(path).bytes, as: UTF8.self)
  }

  /// The rows of a table, each with its values in alphabetical order.
  static func rows(_ table: ForeignTable) -> [String] {
    (0..<table.count).map { row in
      table.columns(of: row).map { "\(table.columns[$0])=\(table.text(row, $0) ?? "")" }
        .sorted().joined(separator: " ")
    }
  }

  /// The same file with bytes changed, cut out, repeated or cut off, differently for each seed.
  static func spoiled(_ file: ForeignFile, seed: UInt64) -> ForeignFile {
    var dice = RandomNetworks.Dice(state: seed)
    var bytes = file.bytes
    for _ in 0...dice.below(4) where !bytes.isEmpty {
      let start = dice.below(bytes.count)
      let end = min(bytes.count, start + 1 + dice.below(40))
      switch dice.below(5) {
      case 0: bytes[start] = UInt8(dice.below(256))
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: dice.below(bytes.count))
      case 3: bytes.removeSubrange(start...)
      default: bytes.insert(dice.one(of: Array("<>&\"'/=![]?;".utf8)), at: start)
      }
    }
    return ForeignFile(path: file.path, bytes: bytes)
  }
}
