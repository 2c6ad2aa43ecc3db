import EcomapModel
import Foundation
import Testing

@testable import EcomapFormats

@Suite struct `The JSON Schema` {
  private let schema = MapSchema(rules: Fixtures.rules).json

  @Test func `published beside the maps is the one that is made from the tables of fields`() throws
  {
    let file = Fixtures.package.appending(path: "Maps/Schema/map.schema.json")
    if ProcessInfo.processInfo.environment["ECOMAP_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(schema.pretty.utf8).write(to: file)
    }
    let published = try? String(contentsOf: file, encoding: .utf8)
    #expect(published == schema.pretty, "run the tests with ECOMAP_RECORD=1, or `ecomap schema`")
  }

  @Test func `is JSON`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(schema.compact.utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((members["required"] as? [String]) == ["ecomap"])
  }

  @Test func `holds every field of the format with its help`() {
    var seen: Set<String> = []
    for spec in Self.records(in: .record(MapFields.map), seen: &seen) {
      for field in spec.fields {
        #expect(!field.help.isEmpty)
        #expect(
          Self.contains(schema, field: field.name, help: field.help),
          "\(spec.name): \(field.name)")
      }
    }
    #expect(seen.isSuperset(of: ["a map", "an actor", "a relationship", "a view", "a selector"]))
  }

  @Test func `allows no field that the format does not have`() {
    let text = schema.compact
    let records = text.components(separatedBy: "\"properties\":").count - 1
    let closed = text.components(separatedBy: "\"additionalProperties\":false").count - 1
    // Codes in public registers are the one place where any name will do.
    let codes = text.components(separatedBy: "\"ods\":").count - 1
    #expect(records >= 20)
    #expect(closed == records - codes)
    #expect(!Self.contains(schema, field: "colour", help: ""))
  }

  /// Every record that a type holds, each once.
  private static func records(in type: FieldType, seen: inout Set<String>) -> [RecordSpec] {
    switch type {
    case .list(let element), .oneOrMany(let element): return records(in: element, seen: &seen)
    case .table(_, let value): return records(in: value, seen: &seen)
    case .either(let first, _, let second):
      return records(in: .record(first), seen: &seen) + records(in: .record(second), seen: &seen)
    case .markable: return records(in: .record(MapFields.markedText), seen: &seen)
    case .selector: return records(in: .record(FieldChecker.selector), seen: &seen)
    case .record(let spec), .optionalRecord(let spec):
      guard seen.insert(spec.name).inserted else { return [] }
      var found = [spec]
      for field in spec.fields { found += records(in: field.type, seen: &seen) }
      return found
    default: return []
    }
  }

  private static func contains(_ json: JSONText, field: String, help: String) -> Bool {
    switch json {
    case .array(let values): values.contains { contains($0, field: field, help: help) }
    case .object(let members):
      members.contains { name, value in
        if name == "properties", case .object(let fields) = value,
          fields.contains(where: { isField($0, field, help) })
        {
          return true
        }
        return contains(value, field: field, help: help)
      }
    default: false
    }
  }

  private static func isField(_ member: (String, JSONText), _ name: String, _ help: String) -> Bool
  {
    guard member.0 == name, case .object(let members) = member.1 else { return false }
    return members.contains { $0.0 == "description" && $0.1 == .string(help) }
  }

  @Test func `the example of the reference page reads without a remark`() throws {
    let reading = try Fixtures.read(FormatReference.example)
    #expect(reading.diagnostics.map(\.headline) == [])
    let map = try #require(reading.map)
    #expect(map.actors.count == 6)
    #expect(map.ties.count == 3)
    for field in ["changes", "expectations", "accepted", "severities", "views", "vocabulary"] {
      #expect(FormatReference.markdown.contains("\n\(field):"))
    }
  }
}
