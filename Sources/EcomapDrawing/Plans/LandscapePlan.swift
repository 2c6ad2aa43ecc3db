internal import EcomapModel

/// Who is here: every actor as a tile under the heading of its group, without ties.
struct LandscapePlan: LayoutPlan {
  let scene: Scene

  func body(in room: Room) -> Body? {
    let sheet = TileSheet(
      scene, sections: sections, letters: room.letters, leastLetters: room.leastLetters)
    guard let setting = sheet.filling(room.size) else { return nil }
    let left = max((room.size.width - setting.size.width) / 2, 0)
    let frame = Rect(x: left, y: 0, width: setting.size.width, height: setting.size.height)
    var body = Body(tiles: sheet.groups(setting, in: frame))
    // The key stands where it leaves the page best filled.
    body.cost = room.size.width * room.size.height - setting.size.width * setting.size.height
    return body
  }

  private var sections: [TileSheet.Section] {
    guard scene.groups.isEmpty else {
      return scene.groups.map { group in
        TileSheet.Section(
          name: group.name,
          nodes: KindOrder.groups(group.members, of: scene).flatMap { named($0.nodes) })
      }
    }
    return KindOrder.groups(Array(scene.nodes.indices), of: scene).map { kind, nodes in
      TileSheet.Section(
        name: nodes.count > 1 ? kind.plural : kind.name, nodes: named(nodes))
    }
  }

  /// Actors of one kind by name, as a reader looks them up.
  private func named(_ nodes: [Int]) -> [Int] {
    let names = nodes.map { scene.nodes[$0].name.lowercased() }
    return nodes.indices.sorted { (names[$0], nodes[$0]) < (names[$1], nodes[$1]) }
      .map { nodes[$0] }
  }

  /// Kinds that stand as headings over their actors need no key.
  var legend: LegendContents? {
    let usual = LegendContents(scene, lines: [], hasHubs: false)
    guard scene.groups.isEmpty else { return usual }
    return LegendContents(
      sections: usual.sections.map { section in
        (
          section.title,
          section.entries.filter { if case .kind = $0 { false } else { true } }
        )
      })
  }
}
