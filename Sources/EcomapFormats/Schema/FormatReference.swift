/// The reference page of the map format, made from the tables that the reader checks against.
public enum FormatReference {
  /// The page as Markdown.
  public static var markdown: String {
    var page = """
      # The map format

      Every key that a map can have. This page is made by `ecomap reference` from the tables that \
      the reader itself uses.

      A map is one YAML file in UTF-8. Dates are a year, a year and month, or a date. Ids are \
      small letters, digits and hyphens. A key that is not listed here is an error, so that a \
      typing slip is never lost.

      """
    for spec in records { page += section(spec) }
    return page
  }

  private static let records = [
    MapFields.map, MapFields.header, MapFields.source, MapFields.area, MapFields.actor,
    MapFields.contact, MapFields.relationship, MapFields.tieTable, MapFields.change,
    MapFields.expectation, FieldChecker.selector, MapFields.acceptance, MapFields.view,
    MapFields.focus, MapFields.vocabulary, MapFields.sector, MapFields.actorKind,
    MapFields.relationshipKind,
  ]

  private static func section(_ spec: RecordSpec) -> String {
    var text = "\n## \(spec.name.prefix(1).uppercased())\(spec.name.dropFirst())\n\n"
    text += "| key | takes | |\n|---|---|---|\n"
    for field in spec.fields {
      let required =
        switch field.requirement {
        case .always: " Required."
        case .whenDefining: " Required where the thing is defined."
        case .never: ""
        }
      text += "| `\(field.name)` | \(describe(field.type)) | \(field.help)\(required) |\n"
    }
    return text
  }

  private static func describe(_ type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .identifier: "a new id"
    case .reference(let kind): describe(kind)
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .date: "a date"
    case .integer(let range):
      range.count == 1
        ? "`\(range.lowerBound)`" : "a number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "`true` or `false`"
    case .link: "an `https`, `http` or `mailto` link"
    case .path: "a path"
    case .codes: "codes by register: `{ods: RA9}`"
    case .citation: "`source` or `source: place in it`"
    case .selector: "a selector"
    case .list(let element): "a list: \(describe(element))"
    case .oneOrMany(let element): "one or a list: \(describe(element))"
    case .table(let key, let value): "\(describe(key)), and behind it \(describe(value))"
    case .record(let spec), .optionalRecord(let spec): spec.name
    case .either(let first, _, let second): "\(second.name), or \(first.name)"
    }
  }

  private static func describe(_ kind: FieldType.Reference) -> String {
    switch kind {
    case .actor: "the id of an actor"
    case .actorKind: "a kind of actor"
    case .sector: "a sector"
    case .relationshipKind: "a kind of relationship"
    case .area: "the name of an area"
    case .remit: "the id of a remit"
    case .source: "the id of a source"
    case .rule: "the rule of a finding"
    }
  }
}
