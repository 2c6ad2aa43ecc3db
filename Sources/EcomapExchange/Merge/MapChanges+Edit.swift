public import EcomapFormats
public import EcomapModel

extension MapChanges {
  /// A file of the map as it would be.
  public struct EditedFile: Sendable {
    /// Its path, as the map was read.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The files that change, with everything else in them as it was.
  ///
  /// What is new goes into the map's own file; a field of an actor that another file defines is
  /// changed there.
  ///
  /// - Parameter map: the map with everything new, as the plan of the import has it.
  /// - Throws: `MapEditError` when a file cannot be edited; then none should be written.
  public func edited(_ map: EcosystemMap) throws(MapEditError) -> [EditedFile] {
    var editors: [Int: MapEditor] = [:]
    func edit(_ file: Int, _ make: (inout MapEditor) -> Void) {
      make(&editors[file, default: MapEditor(original, file: file)])
    }
    for change in changes {
      switch change.edit {
      case .setActor(let index, let value):
        let actor = original[index]
        edit(Int(actor.location.file)) { $0.set(change.field, of: actor.id, to: value) }
      case .addToActor(let index, let values):
        let actor = original[index]
        edit(Int(actor.location.file)) { $0.add(values, to: change.field, of: actor.id) }
      case .setTie(let position, let value):
        let file = Int(original.ties[position].location.file)
        edit(file) { $0.set(change.field, ofTie: position, to: value) }
      case .addToTie(let position, let values):
        let file = Int(original.ties[position].location.file)
        edit(file) { $0.add(values, to: change.field, ofTie: position) }
      }
    }
    edit(0) { addNew(of: map, to: &$0) }
    var files: [EditedFile] = []
    for (file, editor) in editors.sorted(by: { $0.key < $1.key }) {
      let bytes = try editor.edited()
      if bytes != original.files[file].bytes {
        files.append(EditedFile(path: original.files[file].path, bytes: bytes))
      }
    }
    return files
  }

  private func addNew(of map: EcosystemMap, to editor: inout MapEditor) {
    let sources = Set(original.sources.map(\.id))
    editor.append(
      map.sources.filter { !sources.contains($0.id) }
        .map { .init($0.id, MapWriter.entry(of: $0)) }, to: .sources)
    let areas = Set(original.areas.areas.map(\.name))
    editor.append(
      map.areas.areas.filter { !areas.contains($0.name) }
        .map { .init($0.name, MapWriter.entry(of: $0)) }, to: .areas)
    let remits = Set(original.remits.map(\.id))
    editor.append(
      map.remits.filter { !remits.contains($0.id) }.map { .init($0.id, .scalar($0.name)) },
      to: .remits)
    for section in [MapEditor.TableSection.sectors, .actorKinds, .relationshipKinds] {
      editor.append(
        MapWriter.entries(of: section, in: map.vocabulary, besides: original.vocabulary),
        to: section)
    }
    editor.append(newActors.map { .init(MapWriter.entry(of: $0)) }, to: .actors)
    editor.append(
      newTies.map { .init(MapWriter.entry(of: $0, from: map[$0.from].id, to: map[$0.to].id)) },
      to: .relationships)
  }
}
