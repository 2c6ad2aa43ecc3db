public import EcomapModel

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads JSON into a value.
public enum JSONReader {
  /// Why a file is not JSON that can be read.
  public struct Problem: Error, Sendable {}

  /// The value that some bytes say; the members of an object come in the order of their names.
  ///
  /// Complexity: O(number of bytes).
  public static func read(_ bytes: [UInt8]) throws(Problem) -> JSONText {
    do {
      return try JSONDecoder().decode(AnyValue.self, from: Data(bytes)).text
    } catch {
      throw Problem()
    }
  }

  /// A value of any shape.
  private struct AnyValue: Decodable {
    let text: JSONText

    struct Name: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }

      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: Name.self) {
        let names = container.allKeys.sorted { $0.stringValue < $1.stringValue }
        text = .object(
          try names.map { ($0.stringValue, try container.decode(AnyValue.self, forKey: $0).text) })
      } else if var container = try? decoder.unkeyedContainer() {
        var values: [JSONText] = []
        while !container.isAtEnd { values.append(try container.decode(AnyValue.self).text) }
        text = .array(values)
      } else {
        text = try Self.single(decoder.singleValueContainer())
      }
    }

    private static func single(_ container: any SingleValueDecodingContainer) throws -> JSONText {
      if container.decodeNil() { return .null }
      if let value = try? container.decode(Bool.self) { return .boolean(value) }
      if let value = try? container.decode(Int.self) { return .integer(value) }
      if let value = try? container.decode(Double.self) { return .number(value) }
      return .string(try container.decode(String.self))
    }
  }
}
