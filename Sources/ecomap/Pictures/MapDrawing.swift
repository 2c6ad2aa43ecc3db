import ArgumentParser
import EcomapAnalysis
import EcomapDrawing
import EcomapFormats
import EcomapModel

/// One picture of a map, as `ecomap draw` makes it.
struct MapDrawing {
  let snapshot: Snapshot
  let scene: Scene
  private let path: String
  private let word: String

  /// Makes the scene of the whole map or of a view.
  ///
  /// - Parameters:
  ///   - layout: how to place actors, when not as the view says.
  ///   - page: the page, when not that of the view.
  ///   - hasOtherDate: whether the snapshot's date was asked for, and so goes before the view's.
  /// - Throws: the exit code of wrong usage when there is no such view, after saying so.
  init(
    _ whole: Snapshot, at path: String, view id: String?, layout: ViewDefinition.Layout?,
    page: ViewDefinition.Page?, hasOtherDate: Bool, hasMarks: Bool
  ) async throws {
    let map = whole.map
    let views = MapPictures.views(of: map)
    guard let found = views.first(where: { $0.id == id ?? ViewDefinition.whole.id }) else {
      let (id, words) = (id ?? "", map.views.map(\.id))
      let near = Suggestion.nearest(to: id, among: words)
      Console.error(
        "the map has no view `\(id)`",
        hint: near.map { "did you mean `\($0)`?" }
          ?? (words.isEmpty
            ? "views are written under `views:` in the map"
            : "it has \(words.map { "`\($0)`" }.listed())"))
      throw ExitCode.validationFailure
    }
    let view = found.with(layout: layout, page: page)
    let snapshot = hasOtherDate ? whole : Snapshot(map, asOf: view.asOf)
    let sizesByAnalysis = view.sizeBy == .betweenness
    let analysis = hasMarks || sizesByAnalysis ? try await GapAnalysis(of: snapshot) : nil
    self.snapshot = snapshot
    self.path = path
    word = view.id
    scene = Scene(
      snapshot, view: view, marks: hasMarks ? analysis.map(MapMarks.marks) ?? [:] : [:],
      betweenness: sizesByAnalysis ? analysis?.betweenness ?? [:] : [:])
  }

  /// The picture of a scene, or one of the submaps that it is divided into.
  func sheet(
    _ scene: Scene, submap: String?, ignoresPositions: Bool, _ console: Console
  ) async throws -> Atlas.Sheet {
    let store = try LayoutStore(of: path, ignoresPositions: ignoresPositions, console)
    var saved: [String: SavedLayout] = [:]
    saved[""] = store.file.layouts[word]
    for (name, layout) in store.file.layouts where name.hasPrefix(word + "-") {
      saved[String(name.dropFirst(word.count + 1))] = layout
    }
    let (atlas, notes) = try await MapPictures.reporting(scene.title) {
      () async throws(DrawingError) in
      let engine = try WorkerEngine.divided()
      let atlas = try await Atlas(
        of: scene, engine: engine, saved: saved, makesSubmaps: submap != nil)
      return (atlas, engine.notes.take())
    }
    for note in notes + atlas.notes { console.warning(note) }
    guard let submap else {
      guard let first = atlas.sheets.first else { throw Failure.environment }
      if first.isOverview {
        console.note(
          "the map is too big for its page, so this is an overview of its groups; draw one of them "
            + "with --submap 1, all of them with `ecomap build`, or everything on one large sheet "
            + "with --page fit")
      }
      return first
    }
    guard let sheet = atlas.sheets.first(where: { $0.number == submap }) else {
      let numbers = atlas.sheets.map(\.number).filter { !$0.isEmpty }
      Console.error(
        "there is no submap `\(submap)`",
        hint: numbers.isEmpty
          ? "the whole map fits its page" : "there are \(numbers.listed())")
      throw ExitCode.validationFailure
    }
    return sheet
  }
}
