import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// How actors and ties were matched, what counts, and what it all rests on.
  var method: [Block] {
    var items: [Passage] = [matching]
    items += [
      """
      An actor that is on one map only is not said to have begun or ended, unless a map says so by a \
      date or a change. A change is told when it came after the first date and not after the second.
      """,
      """
      A tie is the same when its kind and both its ends are, or those that follow its ends.
      """,
      .text("First: \(comparison.before.context.projected.spoken)."),
      .text("Second: \(comparison.after.context.projected.spoken)."),
    ]
    return [.heading(level: 2, "Method"), .list(items), .heading(level: 3, "Sources")] + sources
  }

  private var matching: Passage {
    guard pair.relation != .oneMap else {
      return """
        Both states are of one map: an actor is itself, under each name that the map's changes give \
        it.
        """
    }
    let matches = pair.actors.compactMap(\.match)
    let ids = matches.count { $0 == .id }
    let codes = matches.count { if case .identifier = $0 { true } else { false } }
    let names = matches.count { if case .name = $0 { true } else { false } }
    return """
      Actors of the two maps were matched by id, also by an earlier or later one (\(ids)), then by a \
      code in a public register (\(codes)), then by name or alias (\(names)).
      """
  }

  private var sources: [Block] {
    var seen: Set<String> = []
    let all = pair.before.map.sources + (pair.relation == .oneMap ? [] : pair.after.map.sources)
    let items = all.filter { seen.insert($0.title).inserted }.map { source -> Passage in
      let title: Passage =
        source.url.map { Passage([.link(source.title, address: $0)]) } ?? .text(source.title)
      let rest = [source.publisher, source.date?.spoken].compactMap { $0 }
      return rest.isEmpty ? title : title + .text(", " + rest.joined(separator: ", "))
    }
    return items.isEmpty ? [.paragraph("The maps name no sources.")] : [.list(items)]
  }
}
