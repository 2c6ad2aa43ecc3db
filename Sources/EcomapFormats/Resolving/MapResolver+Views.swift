import EcomapModel

extension MapResolver {
  /// Which pictures the map asks for.
  mutating func views(in root: Entry) -> [ViewDefinition] {
    var places: [String: SourceLocation] = [:]
    return root.entries("views", MapFields.view).compactMap { entry in
      guard let id = entry.text("id") else { return nil }
      if let first = places.updateValue(id.location, forKey: id.value) {
        diagnostics.report(
          .duplicateID, at: id.location, "two views have the id `\(id.value)`",
          suggestion: "give one another id",
          related: [.init("the first one", at: first)])
        return nil
      }
      if let layout = entry.text("layout"), layout.value == ViewDefinition.Layout.focus.rawValue,
        !entry.has("focus")
      {
        diagnostics.report(
          .missingKey, at: layout.location, "the layout `focus` needs `focus` with an actor",
          suggestion: "add `focus: {actor: …}`")
      }
      checkAcross(of: entry)
      let focus = entry.entry("focus", MapFields.focus).flatMap { focus in
        focus.text("actor").flatMap { actors.index(of: $0.value) }.map {
          ViewDefinition.Focus(actor: $0, steps: focus.integer("steps") ?? 1)
        }
      }
      return ViewDefinition(
        id: id.value, title: entry.text("title")?.value,
        show: entry.selector("show") ?? .everything, groupBy: entry.word("group-by"),
        colourBy: entry.word("colour-by") ?? .kind, sizeBy: entry.word("size-by") ?? .uniform,
        layout: entry.word("layout") ?? .network, across: entry.word("across") ?? .stages,
        focus: focus, page: entry.word("page") ?? .fit, asOf: entry.date("as-of"),
        visibility: entry.visibility, location: entry.location)
    }
  }

  /// Reports columns that the layout does not have.
  private mutating func checkAcross(of entry: Entry) {
    guard let across = entry.text("across") else { return }
    // A layout that is misspelled is reported as such.
    let layout: ViewDefinition.Layout? = entry.has("layout") ? entry.word("layout") : .network
    guard let layout, layout != .coverage else { return }
    diagnostics.report(
      .unusedKey, at: across.location,
      "the layout `\(layout.rawValue)` has no columns, so `across` does nothing",
      suggestion: "take `across` away, or write `layout: coverage`")
  }

  /// Reports views that would be empty; it takes the finished map to know.
  mutating func checkViews(of map: EcosystemMap, in root: Entry) {
    var snapshots: [PartialDate?: Snapshot] = [:]
    // No view was dropped, since the map is whole.
    for (view, entry) in zip(map.views, root.entries("views", MapFields.view))
    where (entry.has("show") || view.focus != nil) && !map.actors.isEmpty {
      let snapshot = snapshots[view.asOf] ?? Snapshot(map, asOf: view.asOf)
      snapshots[view.asOf] = snapshot
      ViewReview(view, entry, in: snapshot).report(into: &diagnostics)
    }
  }
}
