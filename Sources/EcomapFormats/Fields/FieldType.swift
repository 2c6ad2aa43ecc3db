import EcomapModel

/// What can stand behind a key of a map.
///
/// The same tables drive the reader's checks and the published JSON Schema, so that the two cannot
/// drift apart.
indirect enum FieldType: Sendable {
  /// Words that name something declared elsewhere; looked up when the whole map is read.
  enum Reference: Sendable {
    case actor, actorKind, sector, relationshipKind, area, remit, source, rule
  }

  /// Any text.
  case text
  /// Any text, alone or as `{text: …, visibility: internal}`.
  case markable
  /// A name that a map chooses for something the format has no key for.
  case fieldName
  /// A new id in kebab case.
  case identifier
  /// A word that names something.
  case reference(Reference)
  /// One of some words.
  case word([String])
  /// A year, a year and month, or a date.
  case date
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// An `https`, `http` or `mailto` link.
  case link
  /// The path of a file, from the folder of the map.
  case path
  /// Codes in public registers, by the name of the register.
  case codes
  /// A source, alone or with a place in it: `rand-2017` or `rand-2017: Table 10`.
  case citation
  /// A question about actors.
  case selector
  /// A question about the actor at the other end of a tie.
  case partnerSelector
  /// A list.
  case list(FieldType)
  /// One value or a list of them.
  case oneOrMany(FieldType)
  /// Fields under names that the map chooses.
  case table(key: FieldType, value: FieldType)
  /// Fields under names that the format gives.
  case record(RecordSpec)
  /// A record in which nothing need be said.
  case optionalRecord(RecordSpec)
  /// One of two records, told apart by a key that only the first has.
  case either(RecordSpec, ifKey: String, otherwise: RecordSpec)

  /// What it is, as the end of "… takes".
  var expectation: String {
    switch self {
    case .text, .markable, .fieldName, .reference, .word: "a text"
    case .identifier: "an id"
    case .date: "a date"
    case .integer: "a whole number"
    case .flag: "`true` or `false`"
    case .link: "a link"
    case .path: "the path of a file"
    case .codes: "codes such as `ods: RA9`"
    case .citation: "a source such as `rand-2017: Table 10`"
    case .selector, .partnerSelector: "a selector such as `kind: icb`"
    case .list: "a list"
    case .oneOrMany(let element): "\(element.expectation) or a list"
    case .table, .record, .optionalRecord, .either: "a group of fields (`key: value`)"
    }
  }
}

/// One key of a record.
struct FieldSpec: Sendable {
  enum Requirement: Sendable {
    case always
    /// In the file that defines the thing; a file that adds to it may leave it out.
    case whenDefining
    case never
  }

  let name: String
  let type: FieldType
  let requirement: Requirement
  /// The key without which this one says nothing.
  let companion: String?
  let help: String

  init(
    _ name: String, _ type: FieldType, _ help: String, required requirement: Requirement = .never,
    with companion: String? = nil
  ) {
    self.name = name
    self.type = type
    self.requirement = requirement
    self.companion = companion
    self.help = help
  }
}

/// The keys that one sort of entry can have.
struct RecordSpec: Sendable {
  /// What the entry is, as in "a relationship has no key `form`".
  let name: String
  let fields: [FieldSpec]
  /// The lengths of the fields' names.
  private let lengths: [Int]

  init(_ name: String, _ fields: [FieldSpec]) {
    self.name = name
    self.fields = fields
    lengths = fields.map(\.name.utf8.count)
  }

  /// The position of the field with a name.
  ///
  /// Lengths are compared first: a large map asks this a hundred thousand times.
  func index(of key: String) -> Int? {
    let length = key.utf8.count
    return lengths.indices.first { lengths[$0] == length && fields[$0].name == key }
  }

  /// The field that a misspelled key was probably meant for.
  func nearest(to key: String) -> Int? {
    Suggestion.nearest(to: key, among: fields.map(\.name)).flatMap { index(of: $0) }
  }
}
