import EcomapModel

/// Which columns of a table with headings hold codes, and what stands beside them.
struct CodeColumns {
  /// Columns that speak of the same body or place.
  private struct Group {
    var codes: [Int] = []
    var name: Int?
    var opened: Int?
    var closed: Int?
  }

  private var groups: [Group] = []
  /// The columns of the codes before and after, and of the date.
  private var succession: (old: Int, new: Int, date: Int?)?

  /// Whether there are no codes.
  var isEmpty: Bool { groups.isEmpty && succession == nil }

  private static let codes: Set = [
    "ods", "ods code", "ods codes", "ons", "ons code", "code", "organisation code", "org code",
    "organisationcode", "gss code", "ons geography code",
  ]
  private static let names: Set = [
    "name", "organisation name", "org name", "organisation", "ods name", "ons name", "area name",
  ]
  private static let opened: Set = [
    "opened", "open date", "start date", "legal start date", "operational start date", "opendate",
  ]
  private static let closed: Set = [
    "closed", "close date", "end date", "legal end date", "operational end date", "closedate",
  ]
  private static let before: Set = [
    "old code", "predecessor", "predecessor code", "code before", "organisation code before",
  ]
  private static let after: Set = [
    "new code", "successor", "successor code", "code after", "succeeding organisation code",
  ]
  private static let dates: Set = [
    "effective date", "date", "succession date", "succession effective date", "legal start date",
  ]

  /// Looks at the headings of a table.
  init(_ headings: [String]) {
    let words = headings.map { Heading.folded($0) }
    func first(_ known: Set<String>) -> Int? { words.firstIndex { known.contains($0) } }
    if let old = first(Self.before), let new = first(Self.after) {
      succession = (old, new, first(Self.dates))
      return
    }
    let general = words.indices.filter { Self.codes.contains(words[$0]) }
    if !general.isEmpty {
      groups.append(
        Group(
          codes: general, name: first(Self.names), opened: first(Self.opened),
          closed: first(Self.closed)))
    }
    groups += Self.statistical(headings)
  }

  /// The groups of headings of the Office for National Statistics: what is coded and the year,
  /// then `CD` for its own code, `CDH` for that of the Organisation Data Service, `NM` for the name.
  private static func statistical(_ headings: [String]) -> [Group] {
    var order: [String] = []
    var groups: [String: Group] = [:]
    for (index, heading) in headings.enumerated() {
      let heading = heading.uppercased()
      guard let ending = ["CDH", "CD", "NM"].first(where: heading.hasSuffix) else { continue }
      let stem = String(heading.dropLast(ending.count))
      let year = stem.utf8.suffix(2)
      guard stem.utf8.count > 2, year.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      if groups[stem] == nil { order.append(stem) }
      if ending == "NM" {
        groups[stem, default: Group()].name = index
      } else {
        groups[stem, default: Group()].codes.append(index)
      }
    }
    return order.compactMap { groups[$0] }.filter { !$0.codes.isEmpty }
  }

  /// What a table lists; of several rows for one code, as in tables of what lies in what, the first.
  func list(of table: ForeignTable) -> CodeList {
    var entries: [CodeList.Entry] = []
    var successions: [CodeList.Succession] = []
    var seen: Set<[Actor.Identifier]> = []
    func text(_ row: Int, _ column: Int?) -> String? { column.flatMap { table.text(row, $0) } }
    for row in 0..<table.count {
      let number = table.place(row).number ?? row + 1
      for group in groups {
        let codes = group.codes.compactMap { text(row, $0).flatMap { CodeShape.code($0) } }
        guard !codes.isEmpty, seen.insert(codes).inserted else { continue }
        entries.append(
          CodeList.Entry(
            codes, name: text(row, group.name),
            opened: text(row, group.opened).flatMap { CodeDate.date($0) },
            closed: text(row, group.closed).flatMap { CodeDate.date($0) }, row: number))
      }
      if let succession, let old = text(row, succession.old).flatMap({ CodeShape.code($0) }),
        let new = text(row, succession.new).flatMap({ CodeShape.code($0) })
      {
        successions.append(
          CodeList.Succession(
            from: old, to: new, date: text(row, succession.date).flatMap { CodeDate.date($0) }))
      }
    }
    return CodeList(path: table.path, entries: entries, successions: successions)
  }
}
