/// Writes a picture as SVG that Word and PowerPoint draw as browsers do.
///
/// Only presentation attributes and real text: no style sheet, script, marker, foreign object,
/// reference to anything outside, or transparency.
///
/// Screen readers get a document with named parts, not one image: within `role="img"` nothing
/// else can be reached, links least of all. Browsers that do not know the roles of the graphics
/// module (WAI-ARIA Graphics 1.0) take the second word of each.
struct SVGWriter {
  private var text = ""
  /// What goes before every id, so that two pictures can stand in one web page.
  private let prefix: String
  private let titleID: String
  private let descriptionID: String

  /// The SVG document.
  static func document(_ picture: Picture, id: String?) -> String {
    var writer = SVGWriter(id: id)
    writer.write(picture)
    return writer.text
  }

  private init(id: String?) {
    let name = id.map { XMLText.identifier("", $0) }
    prefix = name.map { $0 + "-" } ?? ""
    titleID = (name ?? "picture") + "-title"
    descriptionID = (name ?? "picture") + "-desc"
  }

  private mutating func write(_ picture: Picture) {
    let width = number(picture.width)
    let height = number(picture.height)
    text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\""
    text += " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
    text += " width=\"\(width)pt\" height=\"\(height)pt\" viewBox=\"0 0 \(width) \(height)\""
    text += " role=\"graphics-document document\" xml:lang=\"en-GB\""
    text += " aria-labelledby=\"\(titleID)\" aria-describedby=\"\(descriptionID)\""
    // Letters as wide as measured, and not as wide as the screen's pixels make them.
    text += " text-rendering=\"geometricPrecision\""
    text += " font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\">\n"
    text += "<title id=\"\(titleID)\">\(XMLText.escaped(picture.title))</title>\n"
    text += "<desc id=\"\(descriptionID)\">\(XMLText.escaped(picture.summary))</desc>\n"
    text += "<rect x=\"0\" y=\"0\" width=\"\(width)\" height=\"\(height)\""
    text += " fill=\"#ffffff\" aria-hidden=\"true\"/>\n"
    for group in picture.groups { write(group) }
    text += "</svg>\n"
  }

  private mutating func write(_ group: Picture.Group) {
    // The link goes round the group: what is inside an image cannot be reached.
    let link = group.link.flatMap(XMLText.link)
    if let link { text += "<a xlink:href=\"\(XMLText.escaped(link))\">\n" }
    text += "<g"
    if let id = group.id { text += " id=\"\(prefix)\(id)\"" }
    text += " class=\"\(([group.role] + group.classes).joined(separator: " "))\""
    // What has a tooltip but no label of its own, such as a cell, is called by its tooltip.
    if let label = group.label ?? group.title {
      let spoken = XMLText.escaped(label).replacing("\n", with: " ")
      text += " role=\"graphics-symbol img\" aria-label=\"\(spoken)\""
    } else if group.hasNoWords {
      text += " aria-hidden=\"true\""
    }
    text += ">\n"
    if let title = group.title { text += "<title>\(XMLText.escaped(title))</title>\n" }
    for shape in group.shapes { write(shape) }
    text += "</g>\n"
    if link != nil { text += "</a>\n" }
  }

  private mutating func write(_ shape: Shape) {
    switch shape {
    case .rect(let rect, let radius, let paint):
      text += "<rect x=\"\(number(rect.x))\" y=\"\(number(rect.y))\""
      text += " width=\"\(number(rect.width))\" height=\"\(number(rect.height))\""
      if radius > 0 { text += " rx=\"\(number(radius))\" ry=\"\(number(radius))\"" }
      write(paint)
      text += "/>\n"
    case .path(let steps, let paint):
      guard !steps.isEmpty else { return }
      text += "<path d=\"\(steps.map(command).joined())\""
      write(paint)
      text += "/>\n"
    case .text(let run):
      guard !run.text.isEmpty else { return }
      text += "<text x=\"\(number(run.origin.x))\" y=\"\(number(run.origin.y))\""
      text += " font-size=\"\(number(run.size))\" fill=\"\(run.colour.hex)\""
      if run.weight == .bold { text += " font-weight=\"bold\"" }
      if run.anchor == .middle { text += " text-anchor=\"middle\"" }
      text += ">\(XMLText.escaped(run.text))</text>\n"
    }
  }

  private mutating func write(_ paint: Paint) {
    text += " fill=\"\(paint.fill?.hex ?? "none")\""
    guard let stroke = paint.stroke else { return }
    text += " stroke=\"\(stroke.colour.hex)\" stroke-width=\"\(number(stroke.width))\""
    if !stroke.dashes.isEmpty {
      text += " stroke-dasharray=\"\(stroke.dashes.map(number).joined(separator: " "))\""
    }
  }

  private func command(_ step: PathStep) -> String {
    switch step {
    case .move(let point): "M\(pair(point))"
    case .line(let point): "L\(pair(point))"
    case .curve(let first, let second, let end):
      "C\(pair(first)) \(pair(second)) \(pair(end))"
    case .close: "Z"
    }
  }

  private func pair(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  private func number(_ value: Double) -> String { ShortDecimal.text(value, places: 2) }
}

extension Picture {
  /// The picture as an SVG document; the same picture gives the same bytes.
  public var svg: String { svg(id: nil) }

  /// The picture as an SVG document whose ids all begin with a word.
  ///
  /// - Parameter id: A word of the picture's own, such as that of its view, for pictures that stand
  ///   together in one web page.
  public func svg(id: String?) -> String { SVGWriter.document(self, id: id) }
}

extension Picture.Group {
  /// Whether it is decoration: nothing to read, nothing to say.
  fileprivate var hasNoWords: Bool {
    title == nil
      && shapes.allSatisfy { shape in
        if case .text = shape { false } else { true }
      }
  }
}
