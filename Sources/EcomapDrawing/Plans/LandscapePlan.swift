internal import EcomapModel

/// Who is here: every actor as a tile under the heading of its group, without ties.
struct LandscapePlan: LayoutPlan {
  private var scene: Scene

  /// Leaves out what only ties explain, and numbers: names are what the page is for.
  init(_ scene: Scene) {
    self.scene = scene
    self.scene.isNumbered = false
    for node in scene.nodes.indices { self.scene.nodes[node].marks = [] }
  }

  var headed: Set<Int> { scene.groups.isEmpty ? Set(scene.nodes.indices) : [] }

  func body(in room: Room) -> Body? {
    let sheet = TileSheet(
      scene, sections: sections, letters: room.letters, leastLetters: room.leastLetters,
      mostLines: 4)
    guard let setting = sheet.filling(room.size) else { return nil }
    let left = max((room.size.width - setting.size.width) / 2, 0)
    let frame = Rect(x: left, y: 0, width: setting.size.width, height: setting.size.height)
    // A key beside the tiles costs columns, one beneath costs rows: fewer empty points are better.
    let unused = room.size.width * room.size.height - setting.size.width * setting.size.height
    return Body(tiles: sheet.groups(setting, in: frame), cost: unused)
  }

  private var sections: [TileSheet.Section] {
    guard scene.groups.isEmpty else {
      return scene.groups.map { group in
        TileSheet.Section(
          name: group.name,
          nodes: KindOrder.groups(group.members, of: scene).flatMap {
            KindOrder.byName($0.nodes, of: scene)
          })
      }
    }
    return KindOrder.groups(Array(scene.nodes.indices), of: scene).map { kind, nodes in
      TileSheet.Section(
        name: nodes.count > 1 ? kind.plural : kind.name, nodes: KindOrder.byName(nodes, of: scene),
        kind: kind)
    }
  }

  var legend: LegendContents? { LegendContents(scene, lines: [], explained: headed) }
}
