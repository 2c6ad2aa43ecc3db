public import EcomapModel

/// The JSON Schema of the map format, made from the tables that the reader checks against.
///
/// Editors use it to complete and check maps while they are written. It holds everything that can
/// be said of one file alone; words that other files declare are left open.
public struct MapSchema {
  private let rules: [String]

  /// Creates the schema.
  ///
  /// - Parameter rules: the words of the findings that a map can accept.
  public init(rules: [String]) { self.rules = rules }

  /// The schema as JSON, draft 2020-12.
  public var json: JSONText {
    guard case .object(let members) = schema(of: .record(MapFields.map)) else { return .null }
    return .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", "ecomap map, version 1"),
        ("description", "A health innovation ecosystem: who is there and how they relate."),
      ] + members + [("$defs", definitions)])
  }

  private func schema(of type: FieldType) -> JSONText {
    switch type {
    case .text: scalar
    case .markable: ["anyOf": [scalar, ["$ref": "#/$defs/marked-text"]]]
    case .path: ["type": "string"]
    case .fieldName: fieldName
    case .identifier: ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]
    case .reference(let kind): schema(of: kind)
    case .word(let words): ["enum": .strings(words)]
    case .date: date
    case .integer(let range):
      [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .flag: ["type": "boolean"]
    case .link: ["type": "string", "pattern": "^(https?://|mailto:)"]
    case .codes: codes
    case .citation:
      [
        "oneOf": [
          ["type": "string"],
          ["type": "object", "additionalProperties": scalar, "minProperties": 1],
        ]
      ]
    case .selector: ["$ref": "#/$defs/selector"]
    case .partnerSelector: ["$ref": "#/$defs/partner-selector"]
    case .list(let element): ["type": "array", "items": schema(of: element)]
    case .oneOrMany(let element):
      ["anyOf": [schema(of: element), ["type": "array", "items": schema(of: element)]]]
    case .table(let key, let value):
      table(key: key, value: value)
    case .record(let spec): record(spec)
    case .optionalRecord(let spec): ["anyOf": [record(spec), ["type": "null"]]]
    case .either(let first, let key, let second):
      [
        "if": ["required": [.string(key)]], "then": record(first), "else": record(second),
      ]
    }
  }

  private func record(_ spec: RecordSpec) -> JSONText {
    let properties = spec.fields.map { field -> (String, JSONText) in
      guard case .object(let members) = schema(of: field.type) else { return (field.name, .null) }
      return (field.name, .object([("description", .string(field.help))] + members))
    }
    let required = spec.fields.filter { $0.requirement == .always }.map(\.name)
    let companions = spec.fields.compactMap { field in
      field.companion.map { (field.name, JSONText.strings([$0])) }
    }
    return .object(
      [
        ("type", "object"), ("additionalProperties", false),
        ("properties", .object(properties)),
      ] + (required.isEmpty ? [] : [("required", .strings(required))])
        + (companions.isEmpty ? [] : [("dependentRequired", .object(companions))]))
  }

  private func table(key: FieldType, value: FieldType) -> JSONText {
    switch key {
    case .identifier, .fieldName:
      [
        "type": "object", "propertyNames": schema(of: key),
        "additionalProperties": schema(of: value),
      ]
    default: ["type": "object", "additionalProperties": schema(of: value)]
    }
  }

  private var fieldName: JSONText {
    [
      "type": "string", "minLength": 1, "maxLength": .integer(MapFields.longestFieldName),
      "not": ["pattern": "^[Vv][Ii][Ss][Ii][Bb][Ii][Ll][Ii][Tt][Yy]$"],
    ]
  }

  /// Words that a map can declare are suggested and not demanded.
  private func schema(of kind: FieldType.Reference) -> JSONText {
    let known: [String]
    switch kind {
    case .actorKind: known = Vocabulary.builtIn.actorKinds.map(\.id)
    case .relationshipKind: known = Vocabulary.builtIn.relationshipVocabulary
    case .sector: known = Vocabulary.builtIn.sectors.map(\.rawValue)
    case .rule: return ["enum": .strings(rules)]
    case .actor, .area, .remit, .source: return ["type": "string"]
    }
    return ["anyOf": [["enum": .strings(known)], ["type": "string"]]]
  }

  /// Text may look like a number or a truth value; it is taken as it is written.
  private var scalar: JSONText { ["type": ["string", "number", "boolean"]] }

  /// A year without quotes is a number to a YAML reader, and `2016-06` is text.
  private var date: JSONText {
    [
      "anyOf": [
        ["type": "integer", "minimum": 1000, "maximum": 9999],
        ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"],
      ]
    ]
  }

  private var codes: JSONText {
    [
      "type": "object",
      "properties": [
        "ods": ["type": "string", "pattern": "^[A-Z0-9]{3,10}$"],
        "ons": ["type": "string", "pattern": "^[A-Z][0-9]{8}$"],
      ],
      "additionalProperties": scalar,
    ]
  }

  /// Selectors hold selectors, so they are defined once and referred to.
  private var definitions: JSONText {
    .object([
      ("marked-text", record(MapFields.markedText)),
      ("selector", record(FieldChecker.selector)),
      ("partner-selector", record(FieldChecker.partnerSelector)),
    ])
  }
}
