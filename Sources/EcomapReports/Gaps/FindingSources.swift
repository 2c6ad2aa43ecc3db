import EcomapAnalysis
import EcomapModel

/// Where a finding is known from: the sources of its ties, and of its actors where it has none.
struct FindingSources {
  let context: AnalysisContext

  /// The most places in one source that are named.
  private static let mostPlaces = 6

  /// One passage for each source, with the places in it, in the order of the map's sources.
  func passages(of findings: [Finding]) -> [Passage] {
    let map = context.map
    let ties = findings.flatMap(\.ties).flatMap { map.ties[$0].citations }
    return passages(
      ties.isEmpty ? findings.flatMap(\.actors).flatMap { map[$0].citations } : ties)
  }

  /// One passage for each source of some citations.
  func passages(_ citations: [Citation]) -> [Passage] {
    var places: [String: [String]] = [:]
    for citation in citations {
      // A locator can name several places, and the same ones as another.
      let named = (citation.locator ?? "").split(separator: ";").map {
        MarkdownText.trimmed(String($0))
      }
      let known = places[citation.source, default: []]
      places[citation.source] = known + named.filter { !known.contains($0) }
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
    return title + .text(" (\(named)\(more > 0 ? "; and \(more) more places" : ""))")
  }
}
