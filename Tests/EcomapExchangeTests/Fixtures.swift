import EcomapExchange
import Foundation

/// Files of other programs.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// A file by its path among the fixtures.
  static func file(_ path: String) throws -> ForeignFile {
    let data = try Data(contentsOf: folder.appending(path: path))
    return ForeignFile(path: path, bytes: [UInt8](data))
  }

  /// A file in copies with bytes changed, cut out, repeated or cut off, the same on every run.
  static func spoiled(_ file: ForeignFile, copies: Int) -> [ForeignFile] {
    var dice = RandomNetworks.Dice(state: UInt64(file.bytes.count))
    return (0..<copies).map { _ in
      var bytes = file.bytes
      for _ in 0...dice.below(4) where !bytes.isEmpty {
        let start = dice.below(bytes.count)
        let end = min(bytes.count, start + 1 + dice.below(40))
        switch dice.below(6) {
        case 0: bytes[start] = UInt8(dice.below(256))
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: bytes[start..<end], at: dice.below(bytes.count))
        case 3: bytes.removeSubrange(start...)
        case 4: bytes.insert(dice.one(of: Array("<>&\"'/=![]?;{}:,*".utf8)), at: start)
        default: bytes.insert(contentsOf: dice.one(of: RandomNetworks.nastyTexts).utf8, at: start)
        }
      }
      return ForeignFile(path: file.path, bytes: bytes)
    }
  }
}
