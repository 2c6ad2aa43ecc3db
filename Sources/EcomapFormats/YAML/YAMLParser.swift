import CYaml
import EcomapModel

/// Reads YAML text into nodes with exact places, through the events of libyaml (which Yams
/// carries).
///
/// Events rather than `Yams.compose`: they give the end of each scalar, show anchors and aliases
/// where they stand, let nesting be limited before it can exhaust the stack, and cost about a
/// tenth of the time and memory on large maps (see the decision records).
struct YAMLParser {
  /// How deep collections may be nested; a map needs eight levels.
  static let deepest = 32

  private let file: Int
  private var document = YAMLDocument()
  private var diagnostics = DiagnosticBag()
  /// For each open collection its node and the links gathered so far.
  private var open: [(node: YAMLDocument.Node, links: [YAMLDocument.Node])] = []

  private init(file: Int) { self.file = file }

  /// The document in some bytes, with what is wrong with it as YAML.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - file: the index of the file, for locations.
  static func parse(_ bytes: [UInt8], file: Int) -> (YAMLDocument, DiagnosticBag) {
    var parser = YAMLParser(file: file)
    parser.run(bytes)
    return (parser.document, parser.diagnostics)
  }

  private mutating func run(_ bytes: [UInt8]) {
    var state = yaml_parser_t()
    guard yaml_parser_initialize(&state) == 1 else { return }
    defer { yaml_parser_delete(&state) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&state, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&state, buffer.baseAddress, buffer.count)
      var goesOn = true
      while goesOn {
        var event = yaml_event_t()
        guard yaml_parser_parse(&state, &event) == 1 else {
          report(YAMLProblem(state), in: bytes)
          document.root = nil
          return
        }
        goesOn = take(event)
        yaml_event_delete(&event)
      }
    }
  }

  /// Takes one event; false when there is nothing more to read.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT:
      if document.root != nil {
        diagnostics.report(
          .severalDocuments, at: location(event), "a map is one document, and here another begins",
          suggestion: "take the line `---` away, or make the second part a file of its own")
        return false
      }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      var node = YAMLNode(shape: .scalar, location: location(event))
      node.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      node.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      checkMarks(anchor: scalar.anchor, tag: scalar.tag, of: &node)
      append(node)
    case YAML_ALIAS_EVENT:
      let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
      diagnostics.report(
        .anchor, at: location(event), "aliases such as `*\(name)` are not used in maps",
        suggestion: "write the value out")
      append(YAMLNode(shape: .unusable, location: location(event)))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return begin(.sequence, event, anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return begin(.mapping, event, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let (node, links) = open.popLast() else { return false }
      document.nodes[Int(node)].firstChild = Int32(document.links.count)
      document.nodes[Int(node)].childCount = Int32(links.count)
      document.links += links
    default: break
    }
    return true
  }

  private mutating func begin(
    _ shape: YAMLNode.Shape, _ event: yaml_event_t, anchor: UnsafePointer<yaml_char_t>?,
    tag: UnsafePointer<yaml_char_t>?
  ) -> Bool {
    guard open.count < Self.deepest else {
      diagnostics.report(
        .tooDeep, at: location(event), "the text is nested more than \(Self.deepest) levels deep")
      document.root = nil
      return false
    }
    var node = YAMLNode(shape: shape, location: location(event))
    checkMarks(anchor: anchor, tag: tag, of: &node)
    open.append((append(node), []))
    return true
  }

  @discardableResult
  private mutating func append(_ node: YAMLNode) -> YAMLDocument.Node {
    let index = YAMLDocument.Node(document.nodes.count)
    document.nodes.append(node)
    if open.isEmpty {
      document.root = index
    } else {
      open[open.count - 1].links.append(index)
    }
    return index
  }

  private mutating func checkMarks(
    anchor: UnsafePointer<yaml_char_t>?, tag: UnsafePointer<yaml_char_t>?, of node: inout YAMLNode
  ) {
    if let anchor {
      let name = String(cString: anchor)
      diagnostics.report(
        .anchor, at: node.location, "anchors such as `&\(name)` are not used in maps",
        suggestion: "take `&\(name)` away and write the value out where it is needed")
    } else if let tag {
      let name = String(cString: tag)
      diagnostics.report(
        .yamlTag, at: node.location, "type tags such as `\(name)` are not used in maps",
        suggestion: "take the tag away; the type of each field is known")
    }
  }

  private func location(_ event: yaml_event_t) -> SourceLocation {
    let start = event.start_mark
    let end = event.end_mark
    let length = end.line == start.line ? Int(end.column) - Int(start.column) : 1
    return SourceLocation(
      file: file, line: Int(start.line) + 1, column: Int(start.column) + 1, length: length)
  }

  private mutating func report(_ problem: YAMLProblem, in bytes: [UInt8]) {
    let line = SourceFile(path: "", bytes: bytes).line(problem.line)
    if let tab = Self.indentingTab(in: line) {
      diagnostics.report(
        .tabIndentation,
        at: SourceLocation(file: file, line: problem.line, column: tab + 1),
        "a tab is used for indentation", suggestion: "use two spaces for each level")
      return
    }
    diagnostics.report(
      .yamlSyntax,
      at: SourceLocation(file: file, line: problem.line, column: problem.column),
      problem.headline, suggestion: problem.suggestion(on: line))
  }

  /// The offset of a tab before the first word of a line.
  private static func indentingTab(in line: String) -> Int? {
    for (offset, scalar) in line.unicodeScalars.enumerated() {
      if scalar == "\t" { return offset }
      if scalar != " ", scalar != "-" { return nil }
    }
    return nil
  }
}
