internal import EcomapModel

/// Who is here: every actor as a tile under the heading of its group, without ties.
struct LandscapePlan: LayoutPlan {
  let scene: Scene

  var headed: Set<Int> { scene.groups.isEmpty ? Set(scene.nodes.indices) : [] }

  func body(in room: Room) -> Body? {
    let sections =
      scene.groups.isEmpty
      ? KindOrder.groups(Array(scene.nodes.indices), of: scene).map {
        TileSheet.Section(
          name: $0.nodes.count > 1 ? $0.kind.plural : $0.kind.name, nodes: $0.nodes)
      } : scene.groups.map { TileSheet.Section(name: $0.name, nodes: $0.members) }
    let sheet = TileSheet(
      scene, sections: sections, letters: room.letters, leastLetters: room.leastLetters)
    guard let setting = sheet.filling(room.size) else { return nil }
    let left = max((room.size.width - setting.size.width) / 2, 0)
    let frame = Rect(x: left, y: 0, width: setting.size.width, height: setting.size.height)
    // A key beside the tiles costs columns, one beneath costs rows: fewer empty points are better.
    let unused = room.size.width * room.size.height - setting.size.width * setting.size.height
    return Body(tiles: sheet.groups(setting, in: frame), cost: unused)
  }
}
