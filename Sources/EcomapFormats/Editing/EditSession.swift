internal import EcomapModel

/// Makes edits in one text and sees to it that they came out as meant.
struct EditSession {
  typealias Node = YAMLDocument.Node

  private let editor: MapEditor
  private let text: EditableText
  private var maker: PatchMaker
  /// What the file is to say in the end.
  private var intended: YAMLValue

  init(_ editor: MapEditor, _ text: EditableText) throws(MapEditError) {
    self.editor = editor
    self.text = text
    maker = PatchMaker(text)
    guard let root = text.document.root, text.document[root].shape == .mapping,
      !text.problems.hasErrors
    else {
      let problem = text.problems.sorted.first
      throw MapEditError(
        edit: "edit `\(editor.map.files[editor.file].path)`",
        reason: .unreadable(problem?.headline ?? "it is not a map"), location: problem?.location)
    }
    intended = text.value(of: root)
  }

  /// The text with some edits made.
  mutating func edited(_ edits: [MapEditor.Edit]) throws(MapEditError) -> [UInt8] {
    guard let root = text.document.root else { return text.bytes }
    let plan = try EditPlan(edits, editor, text)
    for (node, changes) in plan.entries {
      try make(plan.name(of: node)) { maker throws(PatchMaker.Obstacle) in
        try maker.change(node, changes.changes, spec: changes.spec)
      }
    }
    for split in plan.splits {
      try make(plan.name(of: split.entry)) { maker throws(PatchMaker.Obstacle) in
        try maker.split(split)
      }
    }
    try make("add entries") { maker throws(PatchMaker.Obstacle) in
      try maker.change(root, plan.root, spec: MapFields.map)
    }
    plan.apply(to: &intended)
    let name = edits.count == 1 ? edits[0].description(in: editor.map) : "make the edits"
    guard let bytes = text.applying(maker.patches) else {
      throw MapEditError(edit: name, reason: .misread, location: nil)
    }
    try check(bytes, name)
    return bytes
  }

  private mutating func make(
    _ name: String, _ body: (inout PatchMaker) throws(PatchMaker.Obstacle) -> Void
  ) throws(MapEditError) {
    do {
      try body(&maker)
    } catch {
      throw MapEditError(
        edit: name, reason: .obstacle(error.message),
        location: text.document[error.node].location)
    }
  }

  /// Reads the new text and compares what it says with what it should.
  private func check(_ bytes: [UInt8], _ name: String) throws(MapEditError) {
    let new = EditableText(bytes, file: editor.file)
    if let problem = new.firstError {
      // A file that had errors before may keep them.
      let known = text.errors.map(\.headline)
      let first = new.errors.first { !known.contains($0.headline) }
      if let first = first ?? (new.errors.count > known.count ? problem : nil) {
        throw MapEditError(edit: name, reason: .refused(first.headline), location: nil)
      }
    }
    guard let root = new.document.root, new.value(of: root).canonical == intended.canonical else {
      throw MapEditError(edit: name, reason: .misread, location: nil)
    }
  }
}

extension EditableText {
  /// What makes the text unusable as a map file, apart from words that other files must know.
  fileprivate var errors: [Diagnostic] {
    var bag = problems
    if let root = document.root {
      var checker = FieldChecker(document)
      checker.check(root, .record(MapFields.map), at: .map)
      bag.add(contentsOf: checker.diagnostics)
    }
    return bag.sorted.filter { $0.severity == .error }
  }

  fileprivate var firstError: Diagnostic? { errors.first }
}
