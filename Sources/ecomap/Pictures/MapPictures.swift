import EcomapAnalysis
import EcomapDrawing
import EcomapFormats
import EcomapModel
import EcomapReports

/// All pictures of one map: the whole, its views, and a small one for each important finding.
struct MapPictures {
  /// A picture with its place below the folder of the map's products.
  struct Drawn {
    /// The path without an ending, such as `map-2-around-nhs-england`.
    let path: String
    let sheet: Atlas.Sheet
  }

  /// The pictures of one view, the first one before its submaps.
  struct Set {
    let word: String
    let title: String
    let pictures: [Drawn]
  }

  let map: EcosystemMap
  let engine: DividedEngine
  let saved: LayoutFile
  let console: Console

  private(set) var sets: [Set] = []
  /// The small pictures, by the ids of their findings.
  private(set) var figures: [String: Figure] = [:]
  /// The picture of the briefing.
  private(set) var briefing: Figure?
  /// Where actors stand, by the word of the picture.
  private(set) var layouts: [String: SavedLayout] = [:]

  init(
    _ map: EcosystemMap, engine: DividedEngine, saved: LayoutFile, _ console: Console
  ) {
    self.map = map
    self.engine = engine
    self.saved = saved
    self.console = console
  }

  /// Makes ready to draw pictures of a map with the positions that are kept beside it.
  init(of map: EcosystemMap, at path: String, _ console: Console) async throws {
    let store = try LayoutStore(of: path, ignoresPositions: false, console)
    let engine = try await Self.reporting(map.title) { () throws(DrawingError) in
      try WorkerEngine.divided()
    }
    self.init(map, engine: engine, saved: store.file, console)
  }

  /// The views of a map, that of the whole among them.
  static func views(of map: EcosystemMap) -> [ViewDefinition] {
    let hasWhole = map.views.contains { $0.id == ViewDefinition.whole.id }
    return (hasWhole ? [] : [.whole]) + map.views
  }

  /// The word for a view in file names: its id, unless a page or an index has that name.
  private static func word(of view: ViewDefinition) -> String {
    let isTaken =
      MapProducts.pageNames.contains(view.id) || view.id == BriefingMap.word
      || view.id.hasSuffix(IndexPage.suffix)
    return isTaken ? "view-\(view.id)" : view.id
  }

  /// Draws everything.
  mutating func drawAll(_ analyses: MapAnalyses) async throws {
    let analysis = try await analyses.analysis(asOf: nil)
    for view in Self.views(of: map) {
      let analysis = try await analyses.analysis(asOf: view.asOf)
      try await add(
        Scene(
          analysis.context.snapshot, view: view, marks: MapMarks.marks(of: analysis),
          betweenness: analysis.betweenness), word: Self.word(of: view))
    }
    try await drawFindings(analysis)
    try await drawBriefing(analysis, beside: true)
  }

  /// Draws the picture of the briefing alone.
  ///
  /// - Parameter beside: whether the picture of the whole lies beside the briefing.
  mutating func drawBriefing(_ analysis: GapAnalysis, beside: Bool) async throws {
    let map = BriefingMap(analysis)
    let caption: Passage =
      !map.isPart
      ? Passage([])
      : beside
        ? Passage([
          .text("Everybody is on "),
          .file("the whole map", path: "\(ViewDefinition.whole.id).svg"), .text("."),
        ]) : .marked("Everybody is on the whole map, which `ecomap build` draws.")
    briefing = try await firstThatFits(map.scenes, word: BriefingMap.word, caption: caption)
    if map.isAsked, let asked = map.scenes.first, sets.last?.title != asked.title {
      console.warning(
        "“\(asked.title)” is too much for the picture of the briefing (\(asked.nodes.count) "
          + "actors on half a page), which shows the heart of the network instead; narrow the "
          + "view with `show`")
    }
  }

  /// Draws the small pictures of the findings alone.
  mutating func drawFindings(_ analysis: GapAnalysis) async throws {
    for finding in FindingMaps(analysis).all { try await add(finding) }
  }

  /// Draws the small picture of a finding, with as many neighbours as there is room for.
  private mutating func add(_ finding: FindingMaps.Small) async throws {
    let word = "findings/\(finding.picture.word)"
    // Title and counts stand in the picture.
    let figure = try await firstThatFits(finding.scenes, word: word, caption: Passage([]))
    guard let figure else { return }
    for finding in finding.picture.findings { figures[finding.id] = figure }
  }

  /// Draws the first of some scenes that fits its page; nil when none does.
  private mutating func firstThatFits(
    _ scenes: [Scene], word: String, caption: Passage? = nil
  ) async throws -> Figure? {
    let saved = saved.layouts[word]
    for scene in saved.map({ Self.keeping($0, scenes) }) ?? scenes {
      let atlas = try await Self.reporting(scene.title) { () async throws(DrawingError) in
        try await Atlas(
          of: scene, engine: engine, saved: saved.map { ["": $0] } ?? [:], makesSubmaps: false)
      }
      guard let sheet = atlas.sheets.first, !sheet.isOverview else { continue }
      keep([Drawn(path: word, sheet: sheet)], word: word, title: scene.title)
      return Figure(sheet.picture, of: sheet.scene, at: "\(word).svg", caption: caption)
    }
    return nil
  }

  /// Some scenes, that of an earlier picture first: with its places another one might fit by now,
  /// and the picture would change for no reason that anybody sees.
  private static func keeping(_ saved: SavedLayout, _ scenes: [Scene]) -> [Scene] {
    let before = scenes.filter { scene in
      // Those without ties stand aside and have no places of their own.
      let tied = Swift.Set(scene.ties.flatMap { [$0.from, $0.to] }.map { scene.nodes[$0].id })
      return (scene.page == .a4Half) == (saved.height != nil)
        && tied == Swift.Set(saved.centres.keys)
    }
    return before + scenes
  }

  /// Draws a scene and what it is divided into.
  private mutating func add(_ scene: Scene, word: String) async throws {
    let prefix = word + "-"
    var known: [String: SavedLayout] = [:]
    known[""] = saved.layouts[word]
    for (name, layout) in saved.layouts where name.hasPrefix(prefix) {
      known[String(name.dropFirst(prefix.count))] = layout
    }
    let atlas = try await Self.reporting(scene.title) { () async throws(DrawingError) in
      try await Atlas(of: scene, engine: engine, saved: known)
    }
    for note in engine.notes.take() { console.warning("“\(scene.title)”: \(note)") }
    for note in atlas.notes { console.warning(note) }
    let pictures = atlas.sheets.map { sheet in
      Drawn(path: sheet.word.isEmpty ? word : prefix + sheet.word, sheet: sheet)
    }
    keep(pictures, word: word, title: scene.title)
  }

  private mutating func keep(_ pictures: [Drawn], word: String, title: String) {
    for drawn in pictures {
      layouts[drawn.path] = drawn.sheet.picture.layout
      // The pictures of documents show whoever matters most by now; nobody expects them to stay.
      if drawn.sheet.scene.page != .a4Half, let before = saved.layouts[drawn.path] {
        tell(Drift(from: before, to: drawn.sheet.picture), of: drawn.path)
      }
    }
    sets.append(Set(word: word, title: title, pictures: pictures))
  }

  /// Tells who moved although positions are kept.
  private func tell(_ drift: Drift, of path: String) {
    guard !drift.moved.isEmpty else { return }
    let names = drift.moved.prefix(5).map { id in
      map.index(of: id).map { map[$0].name } ?? id
    }
    let rest = drift.moved.count - names.count
    console.note(
      "\(path): \(drift.moved.count.counted("actor")) moved to make room: "
        + (names + (rest > 0 ? ["\(rest) more"] : [])).listed())
  }

  /// Does something that draws, with errors of the environment said in words.
  static func reporting<Result>(
    _ title: String, _ draw: () async throws(DrawingError) -> Result
  ) async throws -> Result {
    do throws(DrawingError) {
      return try await draw()
    } catch {
      Console.error("“\(title)” could not be drawn: \(error)")
      throw Failure.environment
    }
  }
}
