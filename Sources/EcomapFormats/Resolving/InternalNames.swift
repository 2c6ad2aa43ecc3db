import EcomapModel

/// Finds public texts of a map that name something internal: what is marked in one place is easily
/// told in another.
///
/// It knows names and not meanings: the makers of a map have to read their texts themselves.
struct InternalNames {
  /// A name, as the words that it is made of.
  private struct Name {
    let written: String
    let words: [String]
    let location: SourceLocation?
  }

  /// The names by their first words.
  private var names: [String: [Name]] = [:]

  init(of map: EcosystemMap) {
    for actor in map.actors {
      if actor.visibility == .internal {
        for name in [actor.name] + actor.aliases { add(name, at: actor.location) }
      }
      guard let contact = actor.contact, contact.visibility != .public else { continue }
      for name in [contact.person, contact.email, contact.phone] {
        if let name { add(name, at: actor.location) }
      }
    }
    for source in map.sources where source.visibility == .internal {
      add(source.title, at: nil)
    }
    // A name that something public has too gives nothing away.
    for name in map.actors.lazy.filter({ $0.visibility == .public }).map(\.name) {
      let words = Self.words(of: name)
      if let first = words.first { names[first]?.removeAll { $0.words == words } }
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { names.isEmpty }

  /// Reports the first name that stands in some texts of one entry.
  ///
  /// - Parameters:
  ///   - texts: the public texts of an entry.
  ///   - entry: what the entry is, such as "the actor `nhs-devon`".
  func report(
    _ texts: [String?], of entry: @autoclosure () -> String, at location: SourceLocation,
    into diagnostics: inout DiagnosticBag
  ) {
    for text in texts.compactMap(\.self) {
      guard let name = name(in: text) else { continue }
      diagnostics.report(
        .internalNamed, at: location,
        "\(entry()) is public and names `\(name.written)`, which is internal",
        suggestion: "mark this `visibility: internal` as well, or say it without the name",
        related: name.location.map { [.init("the internal entry", at: $0)] } ?? [])
      return
    }
  }

  private func name(in text: String) -> Name? {
    let words = Self.words(of: text)
    for (offset, word) in words.enumerated() {
      let found = names[word]?.first { words[offset...].starts(with: $0.words) }
      if let found { return found }
    }
    return nil
  }

  private mutating func add(_ name: String, at location: SourceLocation?) {
    let words = Self.words(of: name)
    guard let first = words.first else { return }
    names[first, default: []].append(Name(written: name, words: words, location: location))
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension MapResolver {
  /// Reports public texts that name something internal.
  mutating func checkNames(of map: EcosystemMap, header: Entry) {
    guard map.holdsInternal else { return }
    let names = InternalNames(of: map)
    guard !names.isEmpty else { return }
    let told = map.published
    names.report(
      [told.title, told.summary], of: "the header", at: header.location, into: &diagnostics)
    for source in told.sources {
      guard let place = sources.location(of: source.id) else { continue }
      names.report(
        [source.title, source.publisher, source.url, source.note], of: "the source `\(source.id)`",
        at: place, into: &diagnostics)
    }
    for area in told.areas.areas {
      guard let place = areas.location(of: area.name) else { continue }
      names.report([area.name], of: "the area", at: place, into: &diagnostics)
    }
    for remit in told.remits {
      guard let place = remits.location(of: remit.id) else { continue }
      names.report([remit.name], of: "the remit `\(remit.id)`", at: place, into: &diagnostics)
    }
    for actor in told.actors {
      names.report(
        [actor.name] + actor.aliases + [actor.note, actor.contact?.role, actor.contact?.url]
          + actor.citations.map(\.locator) + actor.fields.flatMap { [$0.name, $0.value] },
        of: "the actor `\(actor.id)`", at: actor.location, into: &diagnostics)
    }
    for tie in told.ties {
      names.report(
        [tie.note, tie.amount, tie.frequency] + tie.citations.map(\.locator)
          + tie.fields.flatMap { [$0.name, $0.value] },
        of: "the tie", at: tie.location, into: &diagnostics)
    }
    for view in told.views {
      names.report(
        [view.title, view.id], of: "the view `\(view.id)`", at: view.location, into: &diagnostics)
    }
    let reasons =
      told.expectations.map { ($0.because, $0.location) }
      + (told.acceptances.map { ($0.because, $0.location) }
        + told.severities.map { ($0.because, $0.location) })
    for (because, location) in reasons {
      names.report([because], of: "the reason", at: location, into: &diagnostics)
    }
  }
}
