import EcomapAnalysis
import EcomapModel

extension MeasureReport {
  /// The table for a terminal: figures rounded, the columns that say most and as many as fit.
  ///
  /// Actors without a tie are counted under the table and not listed, because everything about
  /// them is zero or does not apply.
  ///
  /// - Parameter width: how many columns a line may have.
  public func text(width: Int = 100) -> String {
    let title = "Measures: \(harmless(table.projected.snapshot.map.title))"
    var blocks = ["\(title)\n\(String(repeating: "=", count: TextTable.columns(of: title)))"]
    if let warning = table.projected.snapshot.map.warning { blocks.append(wrap(width)(warning)) }
    blocks.append(TextTable.wrapped(sentence, width: width))
    blocks.append(TextTable.wrapped(network, width: width))
    if let withdrawal = withdrawalWords { blocks.append(contentsOf: withdrawal.map(wrap(width))) }
    let listed = rows.filter { table.hasTie($0) }
    if !listed.isEmpty { blocks.append(TextTable(cells(of: listed), width: width).text) }
    let rest = table.count - listed.count
    if rest > 0 {
      let verb = rest == 1 ? "has" : "have"
      blocks.append(wrap(width)("\(rest.counted("actor")) \(verb) no tie that counts."))
    }
    if !listed.isEmpty { blocks.append(legend(width)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func wrap(_ width: Int) -> (String) -> String {
    { TextTable.wrapped($0, width: width) }
  }

  /// The figures of the whole network on a few lines.
  private var network: String {
    let said = NetworkMeasure.all.compactMap { measure -> String? in
      guard let value = measure.value(of: figures) else { return nil }
      return "\(measure.measure.name.lowercasedFirst) \(value.spoken)"
    }
    let pairs = "\(figures.links.counted("pair")) of them tied"
    let rest = said.isEmpty ? "" : ": " + said.joined(separator: "; ")
    return "The network has \(figures.actors.counted("actor")), \(pairs)\(rest)."
  }

  /// Who loses a route when the withdrawn actors go, and the figures that change.
  private var withdrawalWords: [String]? {
    guard let withdrawal, let before = figuresBefore else { return nil }
    let names = { (actors: [ActorIndex]) in
      let names = actors.map { harmless(self.table.projected.snapshot.map[$0].name) }
      let sentence: Sentence = "\(names: names, atMost: 30)"
      return sentence.plain
    }
    let stranded = withdrawal.stranded
    var words = "Without \(names(withdrawal.withdrawn)), "
    if stranded.isEmpty {
      words += "everybody else keeps the routes they have."
    } else {
      let loses = stranded.count == 1 ? "loses its" : "lose their"
      words +=
        "\(stranded.count.counted("other actor")) \(loses) route to the rest: \(names(stranded))."
    }
    if !withdrawal.isolated.isEmpty {
      words += " Left without any tie: \(names(withdrawal.isolated))."
    }
    let changes = NetworkMeasure.all.compactMap { measure -> String? in
      let (old, new) = (measure.value(of: before), measure.value(of: figures))
      guard old != new else { return nil }
      let said = [old, new].map { $0?.spoken ?? "n/a" }
      return "\(measure.measure.name.lowercasedFirst) \(said[0]) before, \(said[1]) after"
    }
    return changes.isEmpty ? [words] : [words, "What changes: \(changes.joined(separator: "; "))."]
  }

  private static let shown = [
    "degree", "betweenness", "betweenness_estimated", "activity", "exclusivity", "separated",
    "constraint", "harmonic", "reach_2", "core_number",
  ]

  private func cells(of listed: [Int]) -> [TextTable.Column] {
    var cells = [
      TextTable.Column("Name", listed.map { harmless(table.actor(of: $0).name) }, isText: true)
    ]
    for id in Self.shown {
      guard let column = columns.first(where: { $0.measure.id == id }) else { continue }
      let values = listed.map { column.value(of: $0, in: table) }
      if values.allSatisfy({ $0 == nil }) { continue }
      cells.append(
        TextTable.Column(Self.heading(column.measure), values.map { $0?.spoken ?? "" }))
      if id == "separated" {
        cells.append(TextTable.Column("Bridges mostly as", listed.map(role), isText: true))
      }
    }
    return cells
  }

  private static func heading(_ measure: Measure) -> String {
    switch measure.id {
    case "degree": "Ties"
    case "betweenness_estimated": "Betweenness (est.)"
    case "activity": "Pairs"
    case "exclusivity": "Only link"
    case "separated": "Cut off"
    case "harmonic": "Harmonic"
    case "reach_2": "Reach 2"
    case "core_number": "Core"
    default: measure.name
    }
  }

  private func role(_ row: Int) -> String {
    table.mainRole(of: row).map { "\($0.name) (\($0.count))" } ?? ""
  }

  private func legend(_ width: Int) -> String {
    TextTable.wrapped(
      """
      Ties: how many others it has a tie with. Betweenness: for how many pairs of others the \
      shortest route runs through it. Pairs: for how many of its own contacts without a tie to \
      each other it goes between. Only link: for how many of these nobody else does. Cut off: how \
      many would lose their route if it stepped back. `ecomap explain betweenness` says more, and \
      so for each of the \(columns.count) columns of --format csv.
      """, width: width)
  }
}

extension String {
  /// With a small letter in front, unless the word is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

extension Measure.Value {
  /// The value for people.
  var spoken: String {
    switch self {
    case .integer(let value): String(value)
    case .number(let value): value.rounded(to: value.magnitude < 1 ? 3 : value < 10 ? 2 : 1)
    case .text(let value): harmless(value)
    case .flag(let value): value ? "yes" : "no"
    }
  }
}
