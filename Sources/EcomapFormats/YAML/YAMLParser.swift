import CYaml
import EcomapModel

/// Reads YAML text into nodes with exact places, through the events of libyaml (which Yams
/// carries).
///
/// Events rather than `Yams.compose`: they give the end of each scalar, show anchors and aliases
/// where they stand, and let nesting be limited before it can exhaust the stack (see the decision
/// records).
struct YAMLParser {
  /// How deep collections may be nested; a map needs eight levels.
  static let deepest = 32

  private let file: Int
  private var document = YAMLDocument()
  private var diagnostics = DiagnosticBag()
  /// For each open collection its node and where its links begin among those gathered.
  private var open: [(node: YAMLDocument.Node, firstLink: Int)] = []
  /// The links of all open collections, the innermost last: one list, since a map has thousands of
  /// small collections.
  private var gathered: [YAMLDocument.Node] = []
  /// The last value, when it stands in quotes and runs over several lines.
  private var longQuote: (first: SourceLocation, lastLine: Int)?

  /// Where a space and `#` stand right before a word, as they do in "Laboratory #1".
  private let hashes: Set<HashedWord>

  /// Just behind the last word of the text.
  ///
  /// libyaml begins a line that is not there at the end of a file, and a caret on an empty line
  /// shows nothing.
  private let end: SourceLocation

  private let keepsExtents: Bool

  private init(_ bytes: [UInt8], file: Int, keepsExtents: Bool) {
    self.file = file
    self.keepsExtents = keepsExtents
    hashes = HashedWord.all(in: bytes, file: file)
    // About as many nodes as maps of that length have; growing step by step copies them all.
    document.nodes.reserveCapacity(min(bytes.count / 8, 1 << 17))
    end = EncodingChecker.location(of: Self.endOfWords(in: bytes), in: bytes, file: file)
  }

  /// The document in some bytes, with what is wrong with it as YAML.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - file: the index of the file, for locations.
  ///   - keepsExtents: whether it is to be known where each node ends.
  static func parse(
    _ bytes: [UInt8], file: Int, keepsExtents: Bool = false
  ) -> (YAMLDocument, DiagnosticBag) {
    var parser = YAMLParser(bytes, file: file, keepsExtents: keepsExtents)
    parser.run(bytes)
    return (parser.document, parser.diagnostics)
  }

  private mutating func run(_ bytes: [UInt8]) {
    var state = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&state) == 1 else { return }
    defer { unsafe yaml_parser_delete(&state) }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_encoding(&state, YAML_UTF8_ENCODING)
      // With the encoding given, libyaml would count a byte-order mark as a column.
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      unsafe yaml_parser_set_input_string(
        &state, buffer.baseAddress.map { unsafe $0 + mark }, buffer.count - mark)
      var goesOn = true
      while goesOn {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&state, &event) == 1 else {
          let problem = unsafe YAMLProblem(state)
          let trouble = YAMLTrouble(
            file: file, lines: LineIndex(bytes), longQuote: longQuote, end: end)
          diagnostics.add(trouble.diagnostic(for: problem))
          document.root = nil
          return
        }
        goesOn = unsafe take(event)
        unsafe yaml_event_delete(&event)
      }
    }
  }

  /// Takes one event; false when there is nothing more to read.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT:
      if document.root != nil {
        unsafe diagnostics.report(
          .severalDocuments, at: location(event), "a second document begins here, and a map is one",
          suggestion: "take the line `---` away, or make the second part a file of its own")
        return false
      }
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      var node = unsafe YAMLNode(shape: .scalar, location: location(event))
      node.isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      node.text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      unsafe checkMarks(anchor: scalar.anchor, tag: scalar.tag, of: node)
      let index = append(node)
      let isBlock =
        unsafe scalar.style == YAML_LITERAL_SCALAR_STYLE
        || scalar.style == YAML_FOLDED_SCALAR_STYLE
      unsafe keepExtent(of: index, isBlock ? .lines : .inline, to: event.end_mark)
      if node.isPlain { unsafe checkHash(behind: event.end_mark) }
      let isQuoted =
        unsafe scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        || scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      longQuote =
        unsafe isQuoted && event.end_mark.line > event.start_mark.line
        ? (
          SourceLocation(
            file: file, line: Int(node.location.line), column: Int(node.location.column)),
          Int(event.end_mark.line) + 1
        ) : nil
    case YAML_ALIAS_EVENT:
      let name = unsafe event.data.alias.anchor.map { unsafe String(cString: $0) } ?? ""
      unsafe diagnostics.report(
        .anchor, at: location(event), "aliases such as `*\(name)` are not used in maps",
        suggestion: "write the value out")
      unsafe append(YAMLNode(shape: .unusable, location: location(event)))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      let isFlow = unsafe start.style == YAML_FLOW_SEQUENCE_STYLE
      return unsafe begin(
        .sequence, event, isFlow: isFlow, anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      let isFlow = unsafe start.style == YAML_FLOW_MAPPING_STYLE
      return unsafe begin(.mapping, event, isFlow: isFlow, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let (node, firstLink) = open.popLast() else { return false }
      document.nodes[Int(node)].firstChild = Int32(document.links.count)
      document.nodes[Int(node)].childCount = Int32(gathered.count - firstLink)
      document.links += gathered[firstLink...]
      gathered.removeLast(gathered.count - firstLink)
      if keepsExtents, document.extents[Int(node)].style == .inline {
        unsafe keepExtent(of: node, .inline, to: event.end_mark)
      }
    default: break
    }
    return true
  }

  /// Warns of a value that ends where a comment begins without a space behind its `#`.
  private mutating func checkHash(behind end: yaml_mark_t) {
    guard !hashes.isEmpty else { return }
    let place = HashedWord(line: Int(end.line) + 1, column: Int(end.column) + 2)
    guard hashes.contains(place) else { return }
    diagnostics.report(
      .hashInText, at: SourceLocation(file: file, line: place.line, column: place.column),
      "the value ends before this `#`, and what follows is taken as a comment",
      suggestion: "put the value in quotes if the `#` belongs to it")
  }

  private mutating func begin(
    _ shape: YAMLNode.Shape, _ event: yaml_event_t, isFlow: Bool,
    anchor: UnsafePointer<yaml_char_t>?, tag: UnsafePointer<yaml_char_t>?
  ) -> Bool {
    guard open.count < Self.deepest else {
      unsafe diagnostics.report(
        .tooDeep, at: location(event), "the text is nested more than \(Self.deepest) levels deep",
        suggestion: "look for brackets or hyphens that repeat by mistake")
      document.root = nil
      return false
    }
    let node = unsafe YAMLNode(shape: shape, location: location(event))
    unsafe checkMarks(anchor: anchor, tag: tag, of: node)
    let index = append(node)
    unsafe keepExtent(of: index, isFlow ? .inline : .block, to: event.end_mark)
    open.append((index, gathered.count))
    return true
  }

  @discardableResult
  private mutating func append(_ node: YAMLNode) -> YAMLDocument.Node {
    let index = YAMLDocument.Node(document.nodes.count)
    document.nodes.append(node)
    if keepsExtents { document.extents.append(YAMLExtent()) }
    if open.isEmpty {
      document.root = index
    } else {
      gathered.append(index)
    }
    return index
  }

  private mutating func keepExtent(
    of node: YAMLDocument.Node, _ style: YAMLExtent.Style, to end: yaml_mark_t
  ) {
    guard keepsExtents else { return }
    document.extents[Int(node)] = YAMLExtent(
      style: style, line: Int32(clamping: end.line + 1), column: Int32(clamping: end.column + 1))
  }

  private mutating func checkMarks(
    anchor: UnsafePointer<yaml_char_t>?, tag: UnsafePointer<yaml_char_t>?, of node: YAMLNode
  ) {
    if let anchor = unsafe anchor {
      let name = unsafe String(cString: anchor)
      unsafe diagnostics.report(
        .anchor, at: mark(at: node, length: tag == nil ? name.unicodeScalars.count + 1 : nil),
        "anchors such as `&\(name)` are not used in maps",
        suggestion: "take `&\(name)` away and write the value out where it is needed")
    } else if let tag = unsafe tag {
      let full = unsafe String(cString: tag)
      let standard = "tag:yaml.org,2002:"
      let name = full.hasPrefix(standard) ? "!!" + full.dropFirst(standard.count) : full
      diagnostics.report(
        .yamlTag, at: mark(at: node, length: name.hasPrefix("!") ? name.utf8.count : nil),
        "type tags such as `\(name)` are not used in maps",
        suggestion: "take the tag away; the type of each field is known")
    }
  }

  /// The place of an anchor or a tag, which is where its node begins.
  private func mark(at node: YAMLNode, length: Int?) -> SourceLocation {
    let place = node.location
    return SourceLocation(
      file: file, line: Int(place.line), column: Int(place.column), length: length ?? 1)
  }

  private func location(_ event: yaml_event_t) -> SourceLocation {
    let start = unsafe event.start_mark
    let stop = unsafe event.end_mark
    let length = stop.line == start.line ? Int(stop.column) - Int(start.column) : 1
    let place = SourceLocation(
      file: file, line: Int(start.line) + 1, column: Int(start.column) + 1, length: length)
    return place.line > end.line ? end : place
  }

  private static func endOfWords(in bytes: [UInt8]) -> Int {
    bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
  }
}
