import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The most that a cell names.
  private static let mostNamed = 2
  private static let mostPairs = 1

  /// Whom the open findings of a rule are about, in few words: pairs where they are about pairs.
  func whom(of rule: Rule) -> String {
    let findings = analysis.open(rule.id).sorted { $0.severity > $1.severity }
    let pairs = pairs(of: rule, findings)
    if !pairs.isEmpty { return Self.few(pairs, separator: "; ") }
    var actors: [ActorIndex] = []
    for actor in findings.flatMap(\.actors) where !actors.contains(actor) { actors.append(actor) }
    if !actors.isEmpty { return Self.few(context.names(of: actors), separator: ", ") }
    let about = findings.map { $0.text("about") }.filter { !$0.isEmpty }
    guard about.isEmpty else { return Self.few(about, separator: "; ") }
    // Where no new ties can be proposed, those who hang on a single one are meant.
    let hanging = findings.flatMap { $0.texts("who") }.compactMap { map.index(of: $0) }
    return hanging.isEmpty
      ? "the map as a whole" : Self.few(context.names(of: hanging), separator: ", ")
  }

  /// Who is to meet, or which ties are meant; none where a rule is about actors one by one.
  private func pairs(of rule: Rule, _ findings: [Finding]) -> [String] {
    let ends: [[ActorIndex]] =
      switch rule.id {
      case "introduction", "uncoordinated-overlap", "coordinated-overlap":
        findings.map(\.actors)
      case "joining-ties":
        proposed(findings.flatMap { $0.groups("pairs") }.filter { ($0["joins"]?.integer ?? 0) > 1 })
      case "second-routes": proposed(findings.flatMap { $0.groups("pairs") })
      case "uncertain-tie", "old-source", "unsourced-tie":
        findings.flatMap(\.ties).map { [map.ties[$0].from, map.ties[$0].to] }
      case "bridge-tie": findings.flatMap { $0.actors.count == 2 ? [$0.actors] : [] }
      default: []
      }
    var told: [String] = []
    for pair in ends {
      let words = context.names(of: pair).joined(separator: " \u{2013} ")
      if !words.isEmpty, !told.contains(words) { told.append(words) }
    }
    return told
  }

  private func proposed(_ pairs: [JSONText]) -> [[ActorIndex]] {
    pairs.map { ($0["between"]?.list ?? []).compactMap { map.index(of: $0) } }
  }

  /// The first of some names, so that a row stays short; one more is not worth a "more".
  private static func few(_ words: [String], separator: String) -> String {
    let most = separator == ", " ? mostNamed : mostPairs
    let shown = words.count <= most + 1 ? words : Array(words.prefix(most))
    let more = words.count - shown.count
    return shown.joined(separator: separator) + (more > 0 ? " and \(more) more" : "")
  }
}
