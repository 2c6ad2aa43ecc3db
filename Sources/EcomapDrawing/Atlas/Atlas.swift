internal import EcomapModel

/// The pictures of one scene: itself when it fits its page, or else an overview of its groups and
/// a submap of each.
///
/// A map is never shrunk until nobody can read it: what is too big for its page is divided.
public struct Atlas: Sendable {
  /// One picture of it.
  public struct Sheet: Sendable {
    /// The number of a submap, such as `2` or `3.1`; empty for the first picture.
    public let number: String
    /// The word for it in file names; empty for the first picture.
    public let word: String
    /// What it shows: the title of the view, or the name of the group of a submap.
    public let name: String
    /// The scene it was drawn from; that of an overview is the whole.
    public let scene: Scene
    /// Positions, in the whole scene, of the actors that have their place here.
    public let members: [Int]
    /// The picture.
    public let picture: Picture
    /// Whether it shows groups and not actors.
    public let isOverview: Bool
  }

  /// The pictures, the first one before its submaps.
  public private(set) var sheets: [Sheet] = []
  /// What a person should know about how they were made, a sentence each.
  public private(set) var notes: [String] = []

  private let engine: any LayoutEngine
  private let saved: [String: SavedLayout]
  private let makesSubmaps: Bool

  /// How many submaps are drawn at most.
  public static let mostSubmaps = 60

  /// Draws a scene.
  ///
  /// - Parameters:
  ///   - scene: What to draw.
  ///   - engine: What places actors roughly and leads lines round boxes.
  ///   - saved: Where actors stood before, by the word of the picture.
  ///   - makesSubmaps: Whether submaps are drawn as well as the overview.
  /// - Throws: `DrawingError` when the engine fails or an id cannot be passed to it.
  public init(
    of scene: Scene, engine: any LayoutEngine, saved: [String: SavedLayout] = [:],
    makesSubmaps: Bool = true
  ) async throws(DrawingError) {
    self.engine = engine
    self.saved = saved
    self.makesSubmaps = makesSubmaps
    try await add(
      scene, members: Array(scene.nodes.indices), whole: scene, number: "", word: "",
      name: scene.title)
  }

  private mutating func add(
    _ scene: Scene, members: [Int], whole: Scene, number: String, word: String, name: String
  ) async throws(DrawingError) {
    if let picture = try await Picture(of: scene, engine: engine, saved: saved[word]) {
      sheets.append(
        Sheet(
          number: number, word: word, name: name, scene: scene, members: members,
          picture: picture, isOverview: false))
      return
    }
    if scene.layout == .coverage {
      try await addPages(
        of: scene, members: members, number: number, word: word, name: name)
      return
    }
    let lines = SceneLine.lines(of: scene)
    let parts = await SceneDivision(scene, lines: lines).parts()
    guard parts.count > 1 else {
      try await addInParts(
        scene, members: members, whole: whole, number: number, word: word, name: name)
      return
    }
    try await addOverview(
      parts, of: scene, lines: lines, members: members, whole: whole, number: number, word: word,
      name: name)
  }

  /// A table with more rows than a page takes goes on over the next pages.
  private mutating func addPages(
    of scene: Scene, members: [Int], number: String, word: String, name: String
  ) async throws(DrawingError) {
    let all = scene.groups.count
    var count = 2
    search: while count <= min(all, Self.mostSubmaps) {
      var pages: [Sheet] = []
      for page in 0..<count {
        var part = scene
        part.groups = Array(scene.groups[(all * page / count)..<(all * (page + 1) / count)])
        part.title += " (\(page + 1) of \(count))"
        let itsWord =
          page == 0
          ? word : [word, "page-\(page + 1)"].filter { !$0.isEmpty }.joined(separator: "-")
        guard let picture = try await Picture(of: part, engine: engine, saved: saved[itsWord])
        else {
          count += 1
          continue search
        }
        pages.append(
          Sheet(
            number: page == 0 ? number : "\(page + 1)", word: itsWord, name: part.title,
            scene: part, members: Set(part.groups.flatMap(\.members)).sorted().map { members[$0] },
            picture: picture, isOverview: false))
      }
      sheets += makesSubmaps ? pages : Array(pages.prefix(1))
      return
    }
    throw .pageTooSmall
  }

  /// A scene that cannot be divided by what relates its actors, divided in scene order.
  private mutating func addInParts(
    _ scene: Scene, members: [Int], whole: Scene, number: String, word: String, name: String
  ) async throws(DrawingError) {
    let lines = SceneLine.lines(of: scene)
    let size = scene.layout == .network ? 26 : 60
    let count = max(2, (scene.nodes.count + size - 1) / size)
    let pages = min(count, SceneDivision.mostParts)
    let all = scene.nodes.count
    guard all >= pages else {
      try await addWhole(scene, members: members, number: number, word: word, name: name)
      return
    }
    let parts = (0..<pages).map { page in
      SceneDivision.Part(
        name: "Part \(page + 1) of \(pages)",
        members: Array((all * page / pages)..<(all * (page + 1) / pages)))
    }
    try await addOverview(
      parts, of: scene, lines: lines, members: members, whole: whole, number: number, word: word,
      name: name)
  }

  /// What cannot be divided, on a page as large as it needs: a picture that is too large to print
  /// says more than none.
  private mutating func addWhole(
    _ scene: Scene, members: [Int], number: String, word: String, name: String
  ) async throws(DrawingError) {
    var whole = scene
    whole.page = .fit
    guard let picture = try await Picture(of: whole, engine: engine, saved: saved[word]) else {
      throw .pageTooSmall
    }
    sheets.append(
      Sheet(
        number: number, word: word, name: name, scene: whole, members: members,
        picture: picture, isOverview: false))
    notes.append(
      "“\(name)” has too many actors for its page and is drawn on a larger one; "
        + "an `area` or a `remit` for its actors lets it be divided")
  }

  private mutating func addOverview(
    _ parts: [SceneDivision.Part], of scene: Scene, lines: [SceneLine], members: [Int],
    whole: Scene, number: String, word: String, name: String
  ) async throws(DrawingError) {
    let numbers = parts.indices.map { number.isEmpty ? "\($0 + 1)" : "\(number).\($0 + 1)" }
    let overview = Overview(scene, lines: lines, parts: parts, numbers: numbers)
    guard let picture = try await overview.picture(with: engine) else {
      try await addWhole(scene, members: members, number: number, word: word, name: name)
      return
    }
    sheets.append(
      Sheet(
        number: number, word: word, name: name, scene: scene, members: members,
        picture: picture, isOverview: true))
    guard makesSubmaps else { return }
    for (part, itsNumber) in zip(parts, numbers) {
      guard sheets.count <= Self.mostSubmaps else {
        let note =
          "only the first \(Self.mostSubmaps) submaps of “\(whole.title)” were drawn; "
          + "narrow the view with `show` to see the others"
        if !notes.contains(note) { notes.append(note) }
        return
      }
      let submap = Submap(scene, lines: lines, parts: parts, numbers: numbers)
      let name = itsNumber.split(separator: ".").joined(separator: "-")
      let itsWord = "\(name)-\(FileWord.of(part.name))"
      let all = part.members.map { members[$0] }
      // First with the neighbours on other submaps, then without.
      let rich = submap.scene(
        of: part, number: itsNumber, hasNeighbours: scene.layout.drawsLines)
      if let picture = try await Picture(of: rich, engine: engine, saved: saved[itsWord]) {
        sheets.append(
          Sheet(
            number: itsNumber, word: itsWord, name: part.name, scene: rich, members: all,
            picture: picture, isOverview: false))
      } else {
        try await add(
          submap.scene(of: part, number: itsNumber, hasNeighbours: false), members: all,
          whole: whole, number: itsNumber, word: itsWord, name: part.name)
      }
    }
  }
}
