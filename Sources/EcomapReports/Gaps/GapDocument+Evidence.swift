import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How many ties have no source, and which.
  func evidence(_ findings: [Finding]) -> [Block] {
    let old = Set(analysis.open("old-source").flatMap(\.ties)).count
    let rest =
      old == 0
      ? "" : "; \(old.counted("tie")) \(old == 1 ? "rests" : "rest") on sources older than 2 years"
    return [
      .paragraph(
        """
        \(unsourced)\(rest). Those without a source that are open:
        """),
      .list(items(findings)),
    ]
  }

  /// One item for each actor that such ties go out from, in the order in which they come up.
  private func items(_ findings: [Finding]) -> [Passage] {
    var order: [ActorIndex] = []
    var ties: [ActorIndex: [Snapshot.DatedTie]] = [:]
    for tie in findings.flatMap(\.ties).map({ context.snapshot.ties[$0] }) {
      if ties[tie.from] == nil { order.append(tie.from) }
      ties[tie.from, default: []].append(tie)
    }
    return order.map { actor in
      var parts: [Passage.Part] = [.name(map[actor].name), .text(":")]
      for (offset, tie) in (ties[actor] ?? []).enumerated() {
        let phrase = map.ties[tie.index].kind.phrase
        let standing = tie.standing == .current ? "" : " (\(tie.standing.rawValue))"
        parts.append(
          .text("\(offset > 0 ? ";" : "") \(phrase) \(map[tie.to].name)\(standing)"))
      }
      return Passage(parts)
    }
  }
}
