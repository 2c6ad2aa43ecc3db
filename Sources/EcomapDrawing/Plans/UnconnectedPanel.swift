internal import EcomapModel

/// Shares a room between the network and the panel of actors without a drawn tie.
struct UnconnectedPanel: Sendable {
  /// How a room is divided.
  struct Division: Sendable {
    /// What is left for the network.
    let network: Rect
    /// Where the panel stands.
    let frame: Rect
    let setting: TileSheet.Setting
    /// The way it is divided, to be kept with positions: `side-3` for three columns on the right.
    let word: String
  }

  private let sheet: TileSheet
  private let gap: Double
  private let letters: Double
  private let columnWidth: Double

  /// A panel for some actors; nil when there are none.
  ///
  /// - Parameter sections: How they are sorted; by kind unless told otherwise.
  init?(
    _ scene: Scene, nodes: [Int], sections: [TileSheet.Section]? = nil, in room: Room
  ) {
    guard !nodes.isEmpty else { return nil }
    // They have no lines to be followed, so their letters may be the smallest; and they stay as they
    // are when others have to become smaller.
    letters = max(room.leastLetters, (room.saved?.letters ?? room.letters) * 0.9)
    gap = 1.6 * room.letters
    let sections =
      sections
      ?? KindOrder.groups(nodes, of: scene).map {
        TileSheet.Section(
          name: scene.headcount(of: $0.nodes) > 1 ? $0.kind.plural : $0.kind.name, nodes: $0.nodes)
      }
    // The list of names has the kinds of a numbered picture as its headings.
    let all = TileSheet.Section(
      name: "",
      nodes: nodes.sorted { (scene.number(of: $0) ?? 0) < (scene.number(of: $1) ?? 0) })
    columnWidth = (scene.isNumbered ? 5.5 : TileSheet.columnWidths.usual) * letters
    sheet = TileSheet(
      scene, sections: scene.isNumbered ? [all] : sections,
      banner: [
        scene.unconnectedTitle(nodes), scene.unconnectedRemark(nodes),
      ],
      letters: letters, leastLetters: room.leastLetters)
  }

  /// The ways to divide a room, those that leave most for the network first.
  func divisions(of room: Size) -> [Division] {
    var divisions: [Division] = []
    for columns in 1...12 {
      let setting = sheet.setting(columns: columns, columnWidth: columnWidth)
      guard setting.flow.columns == columns else { continue }
      let size = setting.size
      if size.height <= room.height, size.width + gap <= room.width * 0.75 {
        divisions.append(
          Division(
            network: Rect(x: 0, y: 0, width: room.width - size.width - gap, height: room.height),
            frame: Rect(
              x: room.width - size.width, y: 0, width: size.width, height: room.height),
            setting: setting, word: "side-\(columns)"))
      }
      if size.width <= room.width, size.height + gap <= room.height * 0.7 {
        divisions.append(
          Division(
            network: Rect(x: 0, y: 0, width: room.width, height: room.height - size.height - gap),
            frame: Rect(
              x: 0, y: room.height - size.height, width: room.width, height: size.height),
            setting: setting, word: "foot-\(columns)"))
      }
    }
    func area(_ division: Division) -> Double {
      division.network.width * division.network.height
    }
    return divisions.sorted { area($0) > area($1) }
  }

  /// The panel as all there is in a room; nil when it does not fit.
  func whole(_ room: Size) -> TileSheet.Setting? { sheet.filling(room) }

  /// The panel when there is nothing else in a room; nil when it does not fit.
  func alone(in room: Room) -> Body? {
    guard let setting = whole(room.size) else { return nil }
    let frame = Rect(x: 0, y: 0, width: room.size.width, height: setting.size.height)
    return Body(tiles: groups(setting, in: frame), division: "all")
  }

  /// The marks of the panel.
  func groups(_ setting: TileSheet.Setting, in frame: Rect) -> [Picture.Group] {
    sheet.groups(setting, in: frame)
  }
}
