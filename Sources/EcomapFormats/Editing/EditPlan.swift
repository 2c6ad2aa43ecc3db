internal import EcomapModel

/// Edits, put together by the entries that they are about.
struct EditPlan {
  typealias Node = YAMLDocument.Node

  /// Changes of one entry.
  struct EntryChanges {
    let spec: RecordSpec
    /// The section it stands in, and its place there.
    let section: MapEditor.ListSection
    let position: Int
    let name: String
    var changes: FieldChanges
  }

  /// Ties that leave the entry they share with others.
  struct Split {
    let list: Node
    let entry: Node
    /// The place of the entry in its list.
    let position: Int
    let name: String
    /// The targets that leave, and the entries that they get.
    let leaving: Set<String>
    let entries: [YAMLValue]
  }

  private(set) var entries: [(node: Node, changes: EntryChanges)] = []
  private(set) var splits: [Split] = []
  private(set) var root = FieldChanges()

  private let editor: MapEditor
  private let text: EditableText
  private var places: [Node: Int] = [:]

  init(
    _ edits: [MapEditor.Edit], _ editor: MapEditor, _ text: EditableText
  ) throws(MapEditError) {
    self.editor = editor
    self.text = text
    let actors = EntryIndex(.actors, text)
    let ties = EntryIndex(.relationships, text)
    var tieChanges = TieChanges()
    var items: [MapEditor.ListSection: [YAMLValue.Item]] = [:]
    var fields: [MapEditor.TableSection: [YAMLValue.Field]] = [:]
    for edit in edits {
      switch edit {
      case .actor(let id, let path, let change):
        guard let (node, position) = actors.actor(id) else {
          throw missing(edit, in: editor.map.index(of: id).map { editor.map[$0].location })
        }
        add(
          EntryChanges(
            spec: MapFields.actor, section: .actors, position: position,
            name: edit.description(in: editor.map), changes: FieldChanges(path, change)),
          to: node)
      case .tie(let tie, let path, let change):
        let place = editor.map.ties[tie].location
        guard Int(place.file) == editor.file, let (node, position) = ties.entry(at: place),
          let target = target(of: tie, in: node)
        else { throw missing(edit, in: place) }
        tieChanges.add(
          FieldChanges(path, change), of: target, in: node, at: position,
          name: edit.description(in: editor.map))
      case .appendToList(let section, let new): items[section, default: []] += new
      case .appendToTable(let section, let new):
        guard new.allSatisfy({ isNew($0, in: section) }) else {
          throw MapEditError(
            edit: edit.description(in: editor.map), reason: .alreadyThere, location: nil)
        }
        fields[section, default: []] += new
      }
    }
    for entry in tieChanges.entries { plan(entry, in: ties) }
    for section in MapEditor.TableSection.allCases {
      guard let new = fields[section] else { continue }
      let changes = new.map { FieldChanges.Named(key: $0.key, change: .set($0.value)) }
      root = root.followed(
        by: FieldChanges(
          section.path, .merge(FieldChanges(changes, layout: .block)), layout: .block))
    }
    for section in MapEditor.ListSection.allCases {
      guard let new = items[section] else { continue }
      root = root.followed(by: FieldChanges([section.rawValue], .append(new)))
    }
  }

  /// What was to be done with an entry, for messages.
  func name(of node: Node) -> String {
    places[node].map { entries[$0].changes.name } ?? splits.first { $0.entry == node }?.name ?? ""
  }

  /// Makes the edits in what the file says.
  func apply(to map: inout YAMLValue) {
    guard case .mapping(var fields, let layout) = map else { return }
    func change(_ section: MapEditor.ListSection, _ body: (inout [YAMLValue.Item]) -> Void) {
      guard let index = fields.firstIndex(where: { $0.key == section.rawValue }),
        case .list(var items, let layout) = fields[index].value
      else { return }
      body(&items)
      fields[index].value = .list(items, layout: layout)
    }
    for section in [MapEditor.ListSection.actors, .relationships] {
      change(section) { items in
        for (_, entry) in entries where entry.section == section {
          items[entry.position].value = entry.changes.applied(to: items[entry.position].value)
        }
      }
    }
    change(.relationships) { items in
      for split in splits.sorted(by: { $0.position > $1.position }) {
        items[split.position].value = items[split.position].value.without(split.leaving)
        items.insert(
          contentsOf: split.entries.map { .init($0) }, at: split.position + 1)
      }
    }
    map = root.applied(to: .mapping(fields, layout: layout))
  }

  private mutating func add(_ changes: EntryChanges, to node: Node) {
    if let place = places[node] {
      entries[place].changes.changes =
        entries[place].changes.changes.followed(by: changes.changes)
    } else {
      places[node] = entries.count
      entries.append((node, changes))
    }
  }

  /// Finds out whether all ties of an entry change together, or some of them leave it.
  private mutating func plan(_ entry: TieChanges.Entry, in index: EntryIndex) {
    let value = text.value(of: entry.node)
    let targets = value.targets
    var groups: [(targets: [String], changes: FieldChanges?)] = []
    for target in targets {
      var changes = entry.changes[target]
      if let some = changes, some.applied(to: value).canonical == value.canonical { changes = nil }
      if let place = groups.firstIndex(where: { $0.changes == changes }) {
        groups[place].targets.append(target)
      } else {
        groups.append(([target], changes))
      }
    }
    // Those that do not change stay where they are, else the first.
    let stays = groups.firstIndex { $0.changes == nil } ?? 0
    if let changes = groups[stays].changes {
      add(
        EntryChanges(
          spec: MapFields.relationship, section: .relationships, position: entry.position,
          name: entry.name, changes: changes),
        to: entry.node)
    }
    groups.remove(at: stays)
    guard !groups.isEmpty, let list = index.list else { return }
    splits.append(
      Split(
        list: list, entry: entry.node, position: entry.position, name: entry.name,
        leaving: Set(groups.flatMap(\.targets)),
        entries: groups.map { group in
          (group.changes ?? FieldChanges()).applied(to: value.with(targets: group.targets))
            .ordered(as: MapFields.relationship)
        }))
  }

  /// The word in `to` that stands for a tie of an entry.
  private func target(of tie: Int, in entry: Node) -> String? {
    let ends = [editor.map.ties[tie].from, editor.map.ties[tie].to].map { editor.map[$0].id }
    let value = text.value(of: entry)
    guard case .scalar(let from) = value["from"] else { return nil }
    return ends.first { $0 != from && value.targets.contains($0) }
  }

  private func isNew(_ field: YAMLValue.Field, in section: MapEditor.TableSection) -> Bool {
    var value = text.document.root
    for key in section.path + [field.key] {
      value = value.flatMap { text.pair(key, of: $0)?.value }
    }
    return value == nil
  }

  private func missing(_ edit: MapEditor.Edit, in place: SourceLocation?) -> MapEditError {
    let name = edit.description(in: editor.map)
    guard let place, Int(place.file) != editor.file,
      editor.map.files.indices.contains(Int(place.file))
    else { return MapEditError(edit: name, reason: .unknownEntry, location: place) }
    return MapEditError(
      edit: name, reason: .inAnotherFile(editor.map.files[Int(place.file)].path), location: place)
  }
}
