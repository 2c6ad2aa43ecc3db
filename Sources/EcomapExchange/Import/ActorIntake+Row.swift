import EcomapFormats
import EcomapModel

extension ActorIntake {
  /// Nowhere in particular: what is imported has no place in a map file yet.
  static let nowhere = SourceLocation(file: 0, line: 1, column: 1)

  /// The actor that a row describes, without its id.
  mutating func actor(
    _ table: ForeignTable, _ row: Int, _ columns: [ActorColumn], name: String, kind: ActorKind
  ) -> Actor {
    var actor = Actor(id: "", name: name, kind: kind, location: Self.nowhere)
    var contact = ContactParts()
    var internalWords: [String] = []
    for column in table.columns(of: row) {
      guard let written = table.text(row, column), let text = MapText.cleaned(written) else {
        continue
      }
      if CellValues.saysNothing(text) {
        log.emptyCell(at: table.place(row, column: column))
        continue
      }
      if text != written { tellOfCleaning(at: table.place(row, column: column)) }
      switch columns[column] {
      case .id, .name, .kind: break
      case .aliases: actor.aliases = CellValues.list(text).filter { $0 != name }
      case .area: actor.areas = CellValues.list(text).map { words.area($0) }.unique
      case .remit: actor.remits = CellValues.list(text).map { words.remit($0) }.unique
      case .sources: actor.citations = words.citations(text)
      case .sector: actor.sector = words.sector(text)
      case .note: actor.note = text
      case .uncounted: actor.uncounted = text
      case .internalTexts: internalWords = CellList.values(text)
      case .role: contact.role = text
      case .person: contact.person = text
      case .email: contact.email = text
      case .phone: contact.phone = text
      case .free(let heading):
        actor.fields.append(FreeField(name: FreeName.fitting(heading), value: text))
      default:
        if !take(text, as: columns[column], into: &actor, &contact) {
          keep(text, of: table, row, column, as: columns[column], in: &actor.fields)
        }
      }
    }
    actor.contact = contact.whole
    actor.internalTexts = InternalTexts(words: internalWords)
    actor.fields.markInternal(internalWords)
    actor.fields.makeNamesUnique()
    return actor
  }

  /// Takes a value that has to have a certain form; false when it has not.
  private mutating func take(
    _ text: String, as column: ActorColumn, into actor: inout Actor, _ contact: inout ContactParts
  ) -> Bool {
    switch column {
    case .level:
      guard let level = CellValues.level(text) else { return false }
      actor.level = level
    case .stages:
      guard let stages: [Stage] = Self.all(text) else { return false }
      actor.stages = stages
    case .drivers:
      guard let drivers: [Driver] = Self.all(text) else { return false }
      actor.drivers = drivers
    case .start:
      guard let date = CellValues.date(text), Self.isInOrder(date, actor.period.end) else {
        return false
      }
      actor.period = Period(start: date, end: actor.period.end)
    case .end:
      guard let date = CellValues.date(text), Self.isInOrder(actor.period.start, date) else {
        return false
      }
      actor.period = Period(start: actor.period.start, end: date)
    case .status:
      guard let status = CellValues.status(text) else { return false }
      actor.status = status
    case .isClass:
      guard let flag = CellValues.flag(text) else { return false }
      actor.isClass = flag
    case .url:
      guard let link = CellValues.link(text) else { return false }
      contact.url = link
    case .visibility:
      guard let visibility = CellValues.word(text, as: Visibility.self) else { return false }
      actor.visibility = visibility
    case .contactVisibility:
      guard let visibility = CellValues.word(text, as: Visibility.self) else { return false }
      contact.visibility = visibility
    case .code(let scheme):
      guard let code = Self.code(text, scheme) else { return false }
      actor.identifiers.append(code)
    default: return false
    }
    return true
  }

  /// Keeps a value that has not the form it needs under the heading of its column.
  private mutating func keep(
    _ text: String, of table: ForeignTable, _ row: Int, _ column: Int, as meaning: ActorColumn,
    in fields: inout [FreeField]
  ) {
    fields.append(FreeField(name: FreeName.fitting(table.columns[column]), value: text))
    log.trouble(
      ImportTrouble(
        meaning.trouble, at: table.place(row, column: column), value: text,
        suggestion: "it is kept as a free field of the actor"))
  }

  private mutating func tellOfCleaning(at place: ForeignPlace) {
    log.note("characters that cannot be seen were left out", at: place)
  }

  private static func isInOrder(_ start: PartialDate?, _ end: PartialDate?) -> Bool {
    guard let start, let end else { return true }
    return end.lastDay >= start.firstDay
  }

  /// The words of a cell, when all of them are known.
  private static func all<Word: RawRepresentable & CaseIterable & Hashable>(
    _ text: String
  ) -> [Word]? where Word.RawValue == String {
    var parts = CellValues.list(text)
    if parts.count == 1 { parts = text.split(separator: ",").map(CellValues.trimmed) }
    let words = parts.compactMap { CellValues.word($0, as: Word.self) }
    return words.count == parts.count ? words.unique : nil
  }

  /// A code of a register in the shape that the register has.
  private static func code(_ text: String, _ scheme: String) -> Actor.Identifier? {
    guard let word = IdentifierShape.kebabCase(scheme) else { return nil }
    guard let pattern = IdentifierShape.registers[word] else {
      return Actor.Identifier(scheme: word, value: text)
    }
    let code = text.uppercased()
    return pattern.matches(code) ? Actor.Identifier(scheme: word, value: code) : nil
  }
}

/// A contact while its columns are read.
private struct ContactParts {
  var role: String?
  var url: String?
  var person: String?
  var email: String?
  var phone: String?
  var visibility: Visibility?

  var whole: Actor.Contact? {
    guard role != nil || url != nil || person != nil || email != nil || phone != nil else {
      return nil
    }
    return Actor.Contact(
      role: role, url: url, person: person, email: email, phone: phone, visibility: visibility)
  }
}

extension ActorColumn {
  /// What is wrong with a value that cannot stand in this column.
  fileprivate var trouble: String {
    switch self {
    case .start, .end: "this is no date, or the end lies before the start"
    case .level: "this is no level: international, national, regional or local"
    case .stages: "not every one of these is a stage of the innovation pathway"
    case .drivers: "not every one of these is a driver of innovation"
    case .status: "this is no status: current, planned, proposed or ended"
    case .isClass: "this is neither yes nor no"
    case .url: "this is no https, http or mailto link"
    case .code(let scheme): "this has not the shape of a code of the register `\(scheme)`"
    default: "this is neither public nor internal"
    }
  }
}

extension [FreeField] {
  /// Marks the fields that headings such as `fields.RAG` name as internal.
  mutating func markInternal(_ words: [String]) {
    guard !words.isEmpty else { return }
    for index in indices where words.contains("fields.\(self[index].name)") {
      self[index] = FreeField(
        name: self[index].name, value: self[index].value, visibility: .internal)
    }
  }

  /// Gives fields of one name, which long headings can come to, names of their own.
  mutating func makeNamesUnique() {
    guard count > 1 else { return }
    var seen: Set<String> = []
    for index in indices where !seen.insert(self[index].name).inserted {
      var number = 2
      while seen.contains("\(self[index].name) (\(number))") { number += 1 }
      let name = "\(self[index].name) (\(number))"
      seen.insert(name)
      self[index] = FreeField(
        name: name, value: self[index].value, visibility: self[index].visibility)
    }
  }
}
