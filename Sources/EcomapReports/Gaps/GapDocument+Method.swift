import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How the findings came about: what counts, what each section means, what it all rests on.
  var method: [Block] {
    [
      .heading(level: 2, "Method"),
      .paragraph(.text("\(context.projected.spoken).")),
      .paragraph(
        """
        That is what measures of the network rest on. The sections above ask what is recorded at \
        all, and so count ties with classes of bodies too. A tie that is planned or proposed, or \
        that ended before the date of the map, does not count as current.
        """),
    ] + acceptedNothing + [.heading(level: 3, "Sources")] + sources + definitions
  }

  private var acceptedNothing: [Block] {
    counts.all.accepted == 0
      ? [.paragraph("No findings have been accepted by the makers of the map.")] : []
  }

  /// What each rule looks for, behind everything that a reader needs.
  private var definitions: [Block] {
    [
      .heading(level: 2, "Annex: definitions"),
      .list(analysis.rules.map { .name($0.title) + .text(": ") + .marked($0.finds) }),
    ]
  }

  private var sources: [Block] {
    guard !map.sources.isEmpty else { return [.paragraph("The map names no sources.")] }
    return [.list(map.sources.map(entry))]
  }

  private func entry(of source: Source) -> Passage {
    var entry = Passage([.code(source.id), .text(": ")]) + FindingSources.title(of: source)
    let rest = [source.publisher, source.date?.spoken].compactMap { $0 }
    if !rest.isEmpty { entry = entry + .text(", " + rest.joined(separator: ", ")) }
    return entry
  }
}
