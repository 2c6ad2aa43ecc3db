import EcomapModel

/// Several lists of codes as one.
struct CodeRegister {
  /// How many codes of a family a list must have to be taken to have all of them.
  static let fewestOfFamily = 5

  private var entries: [Actor.Identifier: [(entry: CodeList.Entry, list: String)]] = [:]
  private var successions: [Actor.Identifier: [(succession: CodeList.Succession, list: String)]] =
    [:]
  private var families: [String: (count: Int, lists: [String])] = [:]
  private var codes: [String: Actor.Identifier] = [:]

  /// Puts lists together.
  init(_ lists: [CodeList]) {
    for list in lists {
      let name = list.path.split(separator: "/").last.map(String.init) ?? list.path
      var counts: [String: Int] = [:]
      for entry in list.entries {
        for code in entry.identifiers {
          entries[code, default: []].append((entry, name))
          if let family = CodeShape.family(of: code) { counts[family, default: 0] += 1 }
          let key = entry.name.map { code.scheme + " " + NameLikeness.key(of: $0) }
          if let key, codes[key] == nil, entry.closed == nil { codes[key] = code }
        }
      }
      for (family, count) in counts where count >= Self.fewestOfFamily {
        families[family, default: (0, [])].count += count
        families[family, default: (0, [])].lists.append(name)
      }
      for succession in list.successions {
        successions[succession.old, default: []].append((succession, name))
      }
    }
  }

  /// What the lists say of a code.
  struct Record {
    /// The name, as the first list that has one writes it.
    let name: String?
    /// When it was closed, if every list that has its dates says so.
    let closed: PartialDate?
    /// Whether the lists give its dates, and none on which it was closed.
    let isOpen: Bool
    /// Which lists have it.
    let lists: [String]
  }

  /// What the lists say of a code; nil when none has it.
  func record(of code: Actor.Identifier) -> Record? {
    guard let found = entries[code] else { return nil }
    let dated = found.map(\.entry).filter { $0.opened != nil || $0.closed != nil }
    let closed = dated.compactMap(\.closed).max { $0.lastDay < $1.lastDay }
    let isClosed = dated.allSatisfy { $0.closed != nil }
    return Record(
      name: found.lazy.compactMap(\.entry.name).first,
      closed: isClosed ? closed : nil, isOpen: !isClosed,
      lists: Self.unique(found.map(\.list)))
  }

  /// What came after a code, the first first.
  func successors(
    of code: Actor.Identifier
  ) -> [(code: Actor.Identifier, date: PartialDate?, list: String)] {
    (successions[code] ?? []).map { ($0.succession.new, $0.succession.date, $0.list) }
  }

  /// The lists that have the family of a code, and how many of it; nil when none does.
  func coverage(of code: Actor.Identifier) -> (count: Int, lists: [String])? {
    CodeShape.family(of: code).flatMap { families[$0] }.map { ($0.count, Self.unique($0.lists)) }
  }

  /// The code of the register that a list has under a name.
  func code(named names: [String], in scheme: String) -> Actor.Identifier? {
    names.lazy.compactMap { codes[scheme + " " + NameLikeness.key(of: $0)] }.first
  }

  private static func unique(_ words: [String]) -> [String] {
    words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
