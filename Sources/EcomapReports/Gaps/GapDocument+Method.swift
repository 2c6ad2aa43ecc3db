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
    ] + uncounted + [
      .heading(level: 3, "Definitions"),
      .list(analysis.rules.map { .name($0.title) + .text(": ") + .marked($0.finds) }),
      .heading(level: 3, "Sources"),
    ] + sources
  }

  /// Whom the makers of the map leave out of every measure and finding, and why.
  private var uncounted: [Block] {
    let actors = context.snapshot.present.map { map[$0] }.filter { $0.uncounted != nil }
    guard !actors.isEmpty else { return [] }
    return [
      .paragraph("Drawn but not counted, because the makers of the map say so:"),
      .list(actors.map { .name($0.name) + .text(": \($0.uncounted ?? "")") }),
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
