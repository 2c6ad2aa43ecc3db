import EcomapModel

/// An actor as it is written, in one file or added to by several, before its words are looked up.
struct ActorDraft {
  /// Fields that can hold one value, so that two files can disagree about them.
  static let singleFields = [
    "name", "kind", "sector", "level", "start", "end", "status", "class", "uncounted",
    "note", "visibility",
  ]
  /// Fields that one of the files must give.
  static let neededFields = ["name", "kind"]
  /// Fields of the contact, likewise.
  static let contactFields = ["role", "url", "person", "email", "phone"]
  /// Marks of a field, likewise; a mark that one file sets holds for what another says there.
  static let marks = ["note visibility", "contact visibility"]
  /// Fields that hold lists, which files can add to.
  static let listFields = ["aliases", "area", "remit", "stages", "drivers"]

  let id: Located<String>
  private(set) var single: [String: Located<String>] = [:]
  private(set) var lists: [String: [String]] = [:]
  private(set) var codes: [Located<Actor.Identifier>] = []
  /// The fields that must be there somewhere and are written, even if they cannot be used.
  private(set) var written: Set<String>
  /// The files that speak of it.
  private(set) var places: [SourceLocation]
  private(set) var fields: [Entry.WrittenField] = []
  private(set) var citations: [Citation] = []

  /// Reads an entry; nil when it has no id.
  init?(_ entry: Entry) {
    guard let id = entry.text("id") else { return nil }
    self.id = id
    places = [id.location]
    written = Set(Self.neededFields.filter { entry.has($0) })
    for field in Self.singleFields { single[field] = entry.text(field) }
    if let note = entry.marked("note") {
      single["note"] = note.text("text")
      single["note visibility"] = note.text("visibility")
    }
    if let contact = entry.entry("contact", MapFields.contact) {
      for field in Self.contactFields { single[field] = contact.text(field) }
      single["contact visibility"] = contact.text("visibility")
    }
    for field in Self.listFields {
      let values = entry.texts(field).map(\.value)
      if !values.isEmpty { lists[field] = values }
    }
    codes = entry.codes("identifiers")
    fields = entry.writtenFields
    citations = entry.citations("sources")
  }

  /// Adds what another file says of the same actor and reports where the two disagree.
  mutating func add(_ other: ActorDraft, into diagnostics: inout DiagnosticBag) {
    written.formUnion(other.written)
    places += other.places
    for field in Self.singleFields + Self.contactFields + Self.marks {
      guard let new = other.single[field] else { continue }
      if let old = single[field], old.value != new.value {
        reportConflict(of: "`\(field)`", old, new, into: &diagnostics)
      } else {
        single[field] = new
      }
    }
    for field in other.fields { add(field, into: &diagnostics) }
    for field in Self.listFields {
      for value in other.lists[field] ?? [] where !(lists[field] ?? []).contains(value) {
        lists[field, default: []].append(value)
      }
    }
    for code in other.codes {
      guard let old = codes.first(where: { $0.value.scheme == code.value.scheme }) else {
        codes.append(code)
        continue
      }
      guard old.value != code.value else { continue }
      reportConflict(
        of: "`\(code.value.scheme)` code", Located(old.value.value, at: old.location),
        Located(code.value.value, at: code.location), into: &diagnostics)
    }
    for citation in other.citations where !citations.contains(citation) {
      citations.append(citation)
    }
  }

  /// Adds a free field; a mark that one file sets holds for what another says.
  private mutating func add(_ new: Entry.WrittenField, into diagnostics: inout DiagnosticBag) {
    guard let index = fields.firstIndex(where: { $0.name == new.name }) else {
      fields.append(new)
      return
    }
    let old = fields[index]
    if old.value.value != new.value.value {
      reportConflict(of: "`\(new.name)`", old.value, new.value, into: &diagnostics)
    } else if let earlier = old.visibility, let later = new.visibility,
      earlier.value != later.value
    {
      reportConflict(of: "`\(new.name)` visibility", earlier, later, into: &diagnostics)
    }
    fields[index] = Entry.WrittenField(
      name: old.name, value: old.value, visibility: old.visibility ?? new.visibility)
  }

  private func reportConflict(
    of field: String, _ old: Located<String>, _ new: Located<String>,
    into diagnostics: inout DiagnosticBag
  ) {
    diagnostics.report(
      .conflictingField, at: new.location, "another file gives `\(id.value)` another \(field)",
      suggestion: "a map can add to an actor of another file, not replace what it says",
      related: [.init("here it is `\(old.value)`", at: old.location)])
  }

  /// A single value.
  subscript(field: String) -> String? { single[field]?.value }

  /// Where a single value stands.
  func location(of field: String) -> SourceLocation? { single[field]?.location }
}
