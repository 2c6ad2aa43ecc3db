import EcomapAnalysis
import EcomapModel

/// Where a finding is known from: the sources of its ties, and of its actors where it has none.
struct FindingSources {
  let context: AnalysisContext

  /// The most places in one source that are named.
  private static let mostPlaces = 6

  /// One passage for each source, with the places in it, in the order of the map's sources; where
  /// some of the ties have none, that is said too.
  func passages(of findings: [Finding]) -> [Passage] {
    let map = context.map
    var ties: [Int] = []
    for tie in findings.flatMap(\.ties) where !ties.contains(tie) { ties.append(tie) }
    guard !ties.isEmpty else {
      return passages(findings.flatMap(\.actors).flatMap { map[$0].citations })
    }
    let known = passages(ties.flatMap { map.ties[$0].citations })
    let without = ties.count { map.ties[$0].citations.isEmpty }
    guard without > 0 else { return known }
    let which = without == ties.count ? "Its ties" : "\(without) of its \(ties.count) ties"
    let verb = without == 1 && without < ties.count ? "has" : "have"
    return known + [.text("\(which) \(verb) no source on the map")]
  }

  /// One passage for each source of some citations.
  func passages(_ citations: [Citation]) -> [Passage] {
    var places: [String: [String]] = [:]
    for citation in citations {
      // A locator can name several places, and the same ones as another.
      let named = (citation.locator ?? "").split(separator: ";").map {
        MarkdownText.trimmed(String($0))
      }
      for place in named where !places[citation.source, default: []].contains(place) {
        places[citation.source, default: []].append(place)
      }
      places[citation.source] = places[citation.source] ?? []
    }
    return context.map.sources.compactMap { source in
      places[source.id].map { passage(of: source, places: $0) }
    }
  }

  /// The title of a source, leading to it where it can be read.
  static func title(of source: Source) -> Passage {
    source.url.map { Passage([.link(source.title, address: $0)]) } ?? .text(source.title)
  }

  private func passage(of source: Source, places: [String]) -> Passage {
    let title = Self.title(of: source)
    guard !places.isEmpty else { return title }
    let more = places.count - Self.mostPlaces
    let named = places.prefix(Self.mostPlaces).joined(separator: "; ")
    return title + .text(" (\(named)\(more > 0 ? "; and \(more.counted("more place"))" : ""))")
  }
}
