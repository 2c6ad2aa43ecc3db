import EcomapAnalysis
import EcomapModel

extension DirectoryDocument {
  /// The areas with those who work there, each area before those that lie in it: the map's own
  /// region first, then the country, and what is elsewhere last and together.
  var byArea: [Block] {
    var blocks: [Block] = [.heading(level: 2, "By area")]
    if !listed.isEmpty {
      blocks.append(
        .paragraph("Who works in a wider area may serve the places in it as well: look there too."))
    }
    let all = AreaOrder(map.areas).areas
    let own = home.area.map { home in all.filter { map.areas.contains(home, $0) } } ?? []
    let order = home.area == nil ? all : own + all.filter { !own.contains($0) && isAround($0) }
    var shown: Set<String> = []
    for area in order {
      let actors = listed.filter { entry.areas(of: $0).contains(area) }
      guard !actors.isEmpty else { continue }
      // Headings step down by one, whatever areas without anybody lie between.
      let depth = map.areas.enclosing(area).dropFirst().count(where: shown.contains)
      shown.insert(area)
      blocks.append(.heading(level: min(3 + depth, 6), .text(area)))
      blocks.append(byKind(actors, caption: "\(actors.count.counted("actor"))"))
      if depth == 0, !isCountry(area), let placeless { blocks.append(.paragraph(placeless)) }
    }
    blocks += elsewhere(than: shown) + nowhere
    if blocks.count == 1 { blocks.append(.paragraph("Nobody is listed.")) }
    return blocks
  }

  private func isCountry(_ area: String) -> Bool { Area.builtIn.contains { $0.name == area } }

  /// Those who work only in areas that have no heading, being far from the map's own region.
  private func elsewhere(than shown: Set<String>) -> [Block] {
    let actors = listed.filter { actor in
      let areas = entry.areas(of: actor)
      return !areas.isEmpty && !areas.contains(where: shown.contains)
    }
    guard !actors.isEmpty else { return [] }
    return [
      .heading(level: 3, "Elsewhere"),
      table(
        ["Who", "What it is", "Works in"],
        actors.map { [name(of: $0), .text(entry.kind(of: $0)), areas(of: $0)] }),
    ]
  }

  private static let nowhereTitle = "Area not recorded"

  /// Which kinds of bodies stand under no area at all, so that nobody takes them for missing.
  private var placeless: Passage? {
    let kinds = snapshot.placelessKinds.map(\.plural)
    guard !kinds.isEmpty else { return nil }
    return .text("\(kinds.listed("and")): see ")
      + .file(Self.nowhereTitle, path: "#\(Self.nowhereTitle)") + "."
  }

  private var nowhere: [Block] {
    let actors = listed.filter { entry.areas(of: $0).isEmpty }
    guard !actors.isEmpty else { return [] }
    return [
      .heading(level: 3, .text(Self.nowhereTitle)),
      byKind(actors, caption: "\(actors.count.counted("actor"))"),
    ]
  }
}
