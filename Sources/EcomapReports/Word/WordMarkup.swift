internal import EcomapModel

/// A report as the HTML that pandoc makes a Word document of.
///
/// It is no page for browsers: what a paragraph looks like is the name of a style, which the
/// reference document beside `WordDocument` holds. It keeps to what pandoc 2.17 and 3 read alike:
/// no `figure`, which only the later ones know, and alignment at every cell.
///
/// Complexity: O(size of the document).
public struct WordMarkup: Sendable {
  /// A picture that the markup names.
  public struct Picture: Sendable, Equatable {
    /// The name of its file, which is a PNG.
    public let name: String
    /// What it is made from.
    public let svg: String
    /// How much smaller than its own size it stands on the page, from 0 to 1.
    public let scale: Double
  }

  /// The markup, with a newline at the end.
  public private(set) var html = ""
  /// The pictures, which have to lie beside the markup.
  public private(set) var pictures: [Picture] = []

  private var anchors: Set<String> = []

  /// The class of what is in Word's own format already.
  private static let asItIs = "openxml"

  /// What pandoc has to be told besides: a filter in Lua that takes over what is in Word's own
  /// format already.
  public static let filter = """
    function CodeBlock(block)
      if block.classes[1] == "\(asItIs)" then return pandoc.RawBlock("openxml", block.text) end
    end

    """

  /// Writes a document.
  public init(_ document: ReportDocument) {
    html = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>\(HTMLText.escaped(document.title.plain))</title>
      </head>
      <body>

      """
    writeContents(of: document)
    var isUnderHeading = false
    for (number, block) in document.blocks.enumerated() {
      switch block {
      case .heading:
        isUnderHeading = true
        write(block)
      case .paragraph(let words) where isUnderHeading && Self.leads(document.blocks, at: number):
        styled("Lead In", Self.inline(words))
      case .paragraph(let words) where number > 0 && document.blocks[number - 1].isTable:
        styled("After Table", Self.inline(words))
      default:
        isUnderHeading = false
        write(block)
      }
    }
    html += "</body>\n</html>\n"
  }

  /// Whether a paragraph, or the one behind it, stands before a finding or a table, from which the
  /// heading should not be parted.
  private static func leads(_ blocks: [ReportDocument.Block], at number: Int) -> Bool {
    switch blocks[(number + 1)...].prefix(2).first(where: { !$0.isParagraph }) {
    case .finding, .table, .figure: true
    default: false
    }
  }

  private mutating func writeContents(of document: ReportDocument) {
    let titles = document.blocks.compactMap { block in
      if case .heading(2, let title) = block { title } else { nil }
    }
    guard document.layout == .report, titles.count > 2 else { return }
    styled("Contents", "<strong>Contents</strong>")
    for (number, title) in titles.enumerated() {
      styled(
        number < titles.count - 1 ? "Contents" : "Contents End",
        Self.link(HTMLText.escaped(title.plain), to: "#" + title.plain))
    }
  }

  private mutating func write(_ block: ReportDocument.Block) {
    switch block {
    case .heading(let level, let title):
      // The title of the whole has a style of its own, so that sections are on the first level.
      let tag = "h\(min(max(level - 1, 1), 5))"
      let anchor = PagePath.anchor(title.plain)
      let mark = anchors.insert(anchor).inserted ? " id=\"\(HTMLText.escaped(anchor))\"" : ""
      html += "<\(tag)\(mark)>\(Self.inline(title))</\(tag)>\n"
    case .paragraph(let passage): html += "<p>\(Self.inline(passage))</p>\n"
    case .list(let items): list("ul", items)
    case .numbered(let items): list("ol", items)
    case .example(let lines): html += "<pre><code>\(HTMLText.escaped(lines))</code></pre>\n"
    case .note(let note):
      styled(note.tone == .warning ? "Warning" : "Note", Self.inline(note.words))
    case .figure(let figure): write(figure)
    case .finding(let card): write(card)
    case .table(let table): write(table)
    }
  }

  private mutating func list(_ tag: String, _ items: [Passage]) {
    html += "<\(tag)>\n" + items.map { "<li>\(Self.inline($0))</li>\n" }.joined() + "</\(tag)>\n"
  }

  private mutating func write(_ card: FindingCard) {
    let rank = card.rank.map { "\($0). " } ?? ""
    styled(
      "Finding \(card.severity.rawValue.capitalisedFirst)",
      "<strong>\(rank)\(HTMLText.escaped(card.label)):</strong> \(Self.inline(card.sentence))")
    if let figure = card.figure { write(figure) }
    for detail in card.details {
      let name = "<strong>\(HTMLText.escaped(detail.name)):</strong>"
      let words = detail.words.map(Self.inline)
      styled("Finding Detail", "\(name) \(words.joined(separator: FindingCard.separator))")
    }
  }

  private mutating func write(_ figure: Figure) {
    let name = "picture-\(pictures.count + 1).png"
    let size = PictureSize(of: figure.svg)
    pictures.append(Picture(name: name, svg: figure.svg, scale: size.scale))
    let caption = Self.inline(figure.caption)
    styled(
      caption.isEmpty ? "Picture" : "Captioned Picture",
      "<img src=\"\(name)\" alt=\"\(HTMLText.escaped(figure.alternative))\" width=\"\(size.width)\">"
    )
    if !caption.isEmpty { styled("Picture Caption", caption) }
  }

  private mutating func write(_ table: ReportDocument.Table) {
    if let caption = table.caption { styled("Table Caption", Self.inline(caption)) }
    let markup = HTMLText.escaped(WordTable(table).markup)
    html += "<pre class=\"\(Self.asItIs)\">\(markup)</pre>\n"
  }

  private mutating func styled(_ style: String, _ words: String) {
    html += "<div data-custom-style=\"\(style)\"><p>\(words)</p></div>\n"
  }

  /// A passage as it stands within a line.
  ///
  /// Words that lead to a file beside the report lead nowhere, since the document travels alone.
  static func inline(_ passage: Passage) -> String {
    passage.parts.map { part in
      guard case .file(let words, let path) = part else {
        return HTMLText.inline(Passage([part]))
      }
      let escaped = HTMLText.escaped(words)
      return path.hasPrefix("#") ? link(escaped, to: path) : escaped
    }.joined()
  }

  private static func link(_ words: String, to path: String) -> String {
    "<a href=\"\(HTMLText.escaped(PagePath.target(path)))\">\(words)</a>"
  }
}

extension ReportDocument.Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}

extension String {
  /// With a capital letter in front.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
