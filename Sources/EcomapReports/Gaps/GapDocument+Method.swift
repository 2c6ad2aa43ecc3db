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
        That is what measures of the network and all counts of groups rest on: current actors that \
        stand for themselves, and the ties between them. A tie that is planned or proposed, that \
        ended before the date of the map, or whose other end has ended, does not count as current. \
        An actor is called unconnected only when it has no tie with a class of bodies either.
        """),
      .paragraph(.text(tested)),
    ] + uncounted + acceptedNothing + [.heading(level: 3, "Sources")] + sources + definitions
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

  /// Against what every "only" and "no route" was tested.
  private var tested: String {
    let classes = context.possible.classCount
    let with =
      classes == 0
      ? "No class of bodies on this map has a tie, so there was nothing to test that with."
      : "On this map \(classes.counted("class has", "classes have")) ties."
    return """
      What is said to be the only route, to have none, to stand apart or to hang on one tie is said \
      only where it also holds in a generous view of the map: one in which classes of bodies count \
      as actors, and in which each actor may have the ties of a class that it may belong to, being \
      of the same kind and, where both say one, in the same area. \(with) And what is an actor's own \
      (its parts, what is based at it, what it runs, manages, provides, developed or uses) counts \
      as one with it.
      """
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
