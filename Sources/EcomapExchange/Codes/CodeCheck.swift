public import EcomapModel

/// What public lists say of the codes in a map.
///
/// A code that was closed after the date of the map, or that the map itself says has ended, is in
/// order: a map of 2016 rightly holds the codes of 2016.
public struct CodeCheck: Sendable {
  /// What deserves a look, in the order of the map; all of it warnings.
  public private(set) var found = DiagnosticBag()
  /// How many codes of the map the lists have.
  public private(set) var known = 0
  /// How many they lack and are not taken to have: those of other sorts, and of what has ended.
  public private(set) var notCovered = 0
  /// How many were closed after the date of the map.
  public private(set) var closedLater = 0

  private let map: EcosystemMap
  private let snapshot: Snapshot
  private let register: CodeRegister
  private let owners: [Actor.Identifier: Int]

  /// Compares a map with lists.
  ///
  /// Complexity: O(codes of the map and the lists).
  public init(of map: EcosystemMap, with lists: [CodeList]) {
    self.map = map
    snapshot = Snapshot(map)
    register = CodeRegister(lists)
    var owners: [Actor.Identifier: Int] = [:]
    for (index, actor) in map.actors.enumerated() {
      for code in actor.identifiers where owners[code] == nil { owners[code] = index }
    }
    self.owners = owners
    for area in map.areas.areas {
      for code in area.identifiers {
        guard let place = code.location else { continue }
        check(code, of: .init(word: area.name, names: [area.name], isOver: false), at: place)
      }
    }
    for (index, actor) in map.actors.enumerated() {
      let place = ActorIndex(index)
      // A body that has another name by now has ended under this one.
      let isOver =
        snapshot.standing(of: place) == .ended || snapshot.name(of: place) != place
      let bearer = Bearer(word: actor.id, names: [actor.name] + actor.aliases, isOver: isOver)
      for code in actor.identifiers {
        check(code, of: bearer, at: code.location ?? actor.location)
      }
    }
  }

  /// Who has a code in the map.
  private struct Bearer {
    let word: String
    let names: [String]
    /// Whether the map says that it has ended.
    let isOver: Bool
  }

  private mutating func check(
    _ code: Actor.Identifier, of bearer: Bearer, at place: SourceLocation
  ) {
    guard let record = register.record(of: code) else {
      if !tellOfSuccessors(of: code, bearer, at: place) {
        checkCoverage(of: code, bearer, at: place)
      }
      return
    }
    known += 1
    if let closed = record.closed {
      tellOfClosing(closed, of: code, record, bearer, at: place)
    } else if !record.isOpen {
      // One that goes on may have handed over a part of its work.
      _ = tellOfSuccessors(of: code, bearer, at: place)
    }
    if let name = record.name, NameLikeness.differsMuch(name, from: bearer.names) {
      found.report(
        .codeName, at: place,
        "`\(code.value)` is “\(name)” in \(record.lists.listed()), and `\(bearer.word)` is “\(bearer.names[0])” here",
        suggestion: register.code(named: bearer.names, in: code.scheme).map {
          "the code of that name is `\($0.value)`"
        }
          ?? "if it is the same body under a later or earlier name, add that as an alias; else one of the two is wrong"
      )
    }
  }

  private mutating func tellOfClosing(
    _ closed: PartialDate, of code: Actor.Identifier, _ record: CodeRegister.Record,
    _ bearer: Bearer, at place: SourceLocation
  ) {
    guard !bearer.isOver else { return }
    guard hasCome(closed) else {
      closedLater += 1
      return
    }
    found.report(
      .closedCode, at: place,
      "`\(code.value)`, the code of `\(bearer.word)`, was closed on \(closed.spoken), says \(record.lists.listed())",
      suggestion: remedy(for: code, namingIt: true)
        ?? "give `\(bearer.word)` an `end`, or the code of what it is now")
  }

  /// Tells of what came after a code by the date of the map; false when nothing did.
  private mutating func tellOfSuccessors(
    of code: Actor.Identifier, _ bearer: Bearer, at place: SourceLocation
  ) -> Bool {
    let successors = register.successors(of: code)
    guard !successors.isEmpty else { return false }
    guard !bearer.isOver else { return true }
    let come = successors.filter { $0.date.map(hasCome) ?? true }
    guard let first = come.first else {
      closedLater += 1
      return true
    }
    let since = first.date.map { " on \($0.spoken)" } ?? ""
    found.report(
      .succeededCode, at: place,
      "`\(code.value)`, the code of `\(bearer.word)`, was succeeded by \(spoken(come.map(\.code)))\(since), says \(first.list)",
      suggestion: remedy(for: code, namingIt: false))
    return true
  }

  private mutating func checkCoverage(
    of code: Actor.Identifier, _ bearer: Bearer, at place: SourceLocation
  ) {
    // Lists often leave out what was closed long ago.
    guard !bearer.isOver, let coverage = register.coverage(of: code) else {
      notCovered += 1
      return
    }
    let other = register.code(named: bearer.names, in: code.scheme)
    found.report(
      .unknownCode, at: place,
      "`\(code.value)`, the code of `\(bearer.word)`, is not among the \(coverage.count) codes like it in \(coverage.lists.listed())",
      suggestion: other.map { "the code of that name is `\($0.value)`" }
        ?? "look it up; an archived code needs a list with those that are closed")
  }

  /// What to do where something came after a code.
  private func remedy(for code: Actor.Identifier, namingIt: Bool) -> String? {
    let successors = register.successors(of: code).filter { $0.date.map(hasCome) ?? true }
    guard !successors.isEmpty else { return nil }
    let known = successors.compactMap { owners[$0.code] }.map { "`\(map.actors[$0].id)`" }
    let words = namingIt ? "after it came \(spoken(successors.map(\.code))): " : ""
    return words
      + (known.isEmpty
        ? "the map does not have it yet; add it, with a change from one to the other"
        : "it is on the map as \(known.listed()); add a change from one to the other")
  }

  private func spoken(_ codes: [Actor.Identifier]) -> String {
    codes.map { code in
      let name =
        register.record(of: code)?.name
        ?? owners[code].map { map.actors[$0].name }
      return "`\(code.value)`" + (name.map { " (\($0))" } ?? "")
    }.listed()
  }

  /// Whether a day lies before the end of the date of the map.
  private func hasCome(_ day: PartialDate) -> Bool {
    snapshot.date.map { day.firstDay <= $0.lastDay } ?? true
  }
}

extension CodeCheck {
  /// What was compared, in a sentence without a full stop.
  public var spoken: String {
    var parts = ["\(known.counted("code")) found in the lists"]
    if notCovered > 0 {
      parts.append("\(notCovered) of sorts that no list has, or of what has ended")
    }
    if closedLater > 0 {
      let date = snapshot.date?.spoken ?? "the date of the map"
      parts.append("\(closedLater) closed or succeeded after \(date), the date of the map")
    }
    return parts.listed()
  }
}
