import EcomapModel

/// What an import would make, in words for the person who asked for it.
public struct ImportReport: Sendable {
  private let plan: ImportPlan
  /// How many entries of a list are shown.
  private let most: Int

  /// Describes a plan.
  ///
  /// - Parameter most: how many entries of each list are shown; nil for all.
  public init(_ plan: ImportPlan, showing most: Int? = 10) {
    self.plan = plan
    self.most = most ?? .max
  }

  /// The whole of it: what is read, what it becomes, what was put together, what could not be used,
  /// and what is to be decided.
  public var text: String {
    (tables + [made] + kinds + list("Put together or left aside", plan.notes)
      + list("Kept as free fields", plan.troubles, more: plan.unlistedTroubles) + decisions)
      .joined(separator: "\n") + "\n"
  }

  /// What is to be decided, alone.
  public var decisions: [String] {
    plan.decisions.flatMap { decision in
      ["", "To decide: \(decision.question) (\(decision.count))"]
        + lines(decision.items, of: decision.count) + ["  → \(decision.remedy)"]
    }
  }

  private var tables: [String] {
    plan.tables.enumerated().flatMap { index, table in
      let rows = table.rows.counted("row")
      let format = plan.formats.count == 1 ? plan.formats[0].name : nil
      let head =
        "\(table.place.spoken): \(rows)" + (index == 0 ? format.map { " (\($0))" } ?? "" : "")
      switch table.content {
      case .unknown:
        return [
          head + ", not taken in: no heading says who or what the rows are about",
          "  its headings are \(table.columns.map { "“\($0.heading)”" }.listed())",
          "  → say what one of them is, such as `--column \"\(table.columns.first?.heading ?? "Partner")=name\"`",
        ]
      case .actors: return [head + " of actors"] + columns(of: table)
      case .ties: return [head + " of ties"] + columns(of: table)
      }
    }
  }

  private func columns(of table: ImportPlan.Table) -> [String] {
    let width = table.columns.map { $0.heading.count }.max() ?? 0
    return table.columns.map { column in
      let heading =
        column.heading.count < 40 ? column.heading : String(column.heading.prefix(39)) + "…"
      let padding = String(repeating: " ", count: max(0, min(width, 40) - heading.count))
      return "  \(heading)\(padding)  → \(column.field) (\(column.filled) filled)"
    }
  }

  private var made: String {
    "\nThat makes \(plan.map.actors.count.counted("actor")) and \(plan.map.ties.count.counted("tie"))"
  }

  private var kinds: [String] {
    lines("Kinds of actor", plan.kinds) + lines("Kinds of tie", plan.relationships)
  }

  private func lines(_ title: String, _ kinds: [ImportPlan.KindCount]) -> [String] {
    guard !kinds.isEmpty else { return [] }
    let shown = kinds.prefix(max(most, 20)).map { kind in
      let names = kind.examples.map { "“\($0)”" }.joined(separator: ", ")
      let rest = kind.count > kind.examples.count ? " and others" : ""
      return "  \(kind.count) \(kind.kind): \(kind.reason)"
        + (names.isEmpty ? "" : " (\(names)\(rest))")
    }
    let rest = kinds.count - shown.count
    return ["", title] + shown + (rest > 0 ? ["  and \(rest) more kinds"] : [])
  }

  private func list(_ title: String, _ troubles: [ImportTrouble], more: Int = 0) -> [String] {
    guard !troubles.isEmpty else { return [] }
    let count = troubles.count + more
    return ["", "\(title) (\(count))"] + lines(troubles, of: count)
  }

  private func lines(_ troubles: [ImportTrouble], of count: Int) -> [String] {
    let shown = troubles.prefix(most).map { "  \($0.spoken)" }
    let rest = count - shown.count
    return shown + (rest > 0 ? ["  and \(rest) more"] : [])
  }
}

extension ImportTrouble {
  /// The trouble in a line: where, what, the value, and what to do.
  public var spoken: String {
    var words = "\(place.spoken): \(problem)"
    if let value { words += ": “\(value.count > 60 ? value.prefix(59) + "…" : value)”" }
    if let suggestion { words += "; \(suggestion)" }
    return words
  }
}

extension ImportPlan.KindCount {
  fileprivate var reason: String {
    switch sureness {
    case .sure: word.map { "the file says “\($0)”" } ?? "sure"
    case .taken: word.map { "a new kind, taken over from “\($0)”" } ?? "a new kind"
    case .likely: "guessed from the name"
    case .unknown: "the file does not say"
    }
  }
}
