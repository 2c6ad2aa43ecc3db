internal import EcomapModel

/// A group of actors that a plan gives a place of its own: those with a line, whose place depends
/// on others, and those without, who stand together as tiles.
struct Compartment: Sendable {
  let id: String
  let name: String
  /// Positions in the scene.
  var tied: [Int] = []
  var untied: [Int] = []

  var count: Int { tied.count + untied.count }
  /// The name with the count, as a heading.
  var heading: String { "\(name) (\(count))" }

  /// The groups of a scene, or its levels when it has none; whoever is in no group comes last.
  static func all(of scene: Scene, lines: [SceneLine]) -> [Compartment] {
    var hasLine = scene.nodes.map { _ in false }
    for line in lines {
      hasLine[line.from] = true
      hasLine[line.to] = true
    }
    var isPlaced = scene.nodes.map { _ in false }
    func compartment(_ id: String, _ name: String, _ members: [Int]) -> Compartment? {
      var compartment = Compartment(id: id, name: name)
      for node in members where !isPlaced[node] {
        isPlaced[node] = true
        if hasLine[node] {
          compartment.tied.append(node)
        } else {
          compartment.untied.append(node)
        }
      }
      return compartment.count > 0 ? compartment : nil
    }
    let groups =
      scene.groups.isEmpty
      ? Level.allCases.compactMap { level in
        compartment(
          level.rawValue, level.name,
          scene.nodes.indices.filter { scene.nodes[$0].level == level })
      } : scene.groups.compactMap { compartment($0.id, $0.name, $0.members) }
    let rest = compartment("others", "Others", Array(scene.nodes.indices))
    return groups + (rest.map { [$0] } ?? [])
  }
}

/// The tiles of a compartment's actors without a line, in some number of columns.
struct CompartmentTiles: Sendable {
  private let sheet: TileSheet
  /// The ways to set them, from one column on; empty when there are none.
  let settings: [TileSheet.Setting]
  /// What divides them from the actors with lines.
  static let gap = 1.2

  init(_ compartment: Compartment, of scene: Scene, in room: Room) {
    // They have no lines to be followed, so their letters may be the smallest.
    let letters = max(room.leastLetters, room.letters * 0.9)
    let sheet = TileSheet(
      scene,
      sections: [
        .init(name: scene.unconnectedHeading(compartment.untied), nodes: compartment.untied)
      ],
      letters: letters, leastLetters: room.leastLetters)
    let columns = min(compartment.untied.count, 12)
    settings =
      columns == 0
      ? []
      : (1...columns).compactMap { columns in
        let setting = sheet.setting(
          columns: columns, columnWidth: TileSheet.columnWidths.usual * letters)
        return setting.flow.columns == columns ? setting : nil
      }
    self.sheet = sheet
  }

  /// The marks of the tiles.
  func groups(_ setting: TileSheet.Setting, at corner: Point) -> [Picture.Group] {
    sheet.groups(
      setting,
      in: Rect(x: corner.x, y: corner.y, width: setting.size.width, height: setting.size.height))
  }
}
