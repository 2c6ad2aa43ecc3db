package import Foundation

#if canImport(FoundationXML)
  package import FoundationXML
#endif

/// Reads an SVG document and notes everything that Word or PowerPoint would drop or misplace, that
/// stands outside the page, or that a screen reader would stumble over.
package final class OfficeSafeProfile: NSObject, XMLParserDelegate {
  package private(set) var complaints: [String] = []
  /// Every line of text and every title, as a reader sees them.
  package private(set) var texts: [String] = []
  package private(set) var titles: [String] = []
  /// What a screen reader says for groups.
  package private(set) var labels: [String] = []
  package private(set) var links: [String] = []
  package private(set) var ids: Set<String> = []
  package private(set) var longDescription = ""

  private var current = ""
  private var path: [String] = []
  private var references: [String] = []
  private var page = (width: 0.0, height: 0.0)

  private static let elements: [String: Set<String>] = [
    "svg": [
      "xmlns", "xmlns:xlink", "xml:lang", "version", "width", "height", "viewBox", "role",
      "aria-labelledby", "aria-describedby", "font-family", "text-rendering",
    ],
    "title": ["id"],
    "desc": ["id"],
    "g": ["id", "class", "role", "aria-label", "aria-hidden"],
    "a": ["xlink:href"],
    "rect": ["x", "y", "width", "height", "rx", "ry", "aria-hidden"] + paint,
    "path": ["d"] + paint,
    "text": ["x", "y", "font-size", "font-weight", "text-anchor", "fill"],
  ].mapValues(Set.init)
  private static let paint = ["fill", "stroke", "stroke-width", "stroke-dasharray"]
  /// What an element cannot do without.
  private static let needed: [String: [String]] = [
    "svg": ["xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "aria-describedby"],
    "g": ["class"], "a": ["xlink:href"], "rect": ["x", "y", "width", "height", "fill"],
    "path": ["d", "fill"], "text": ["x", "y", "font-size", "fill"],
  ]
  private static let numeric = ["x", "y", "width", "height", "rx", "ry", "stroke-width"]
  private static let words: [String: Set<String>] = [
    "role": ["graphics-document document", "graphics-symbol img"], "aria-hidden": ["true"],
    "font-weight": ["bold"], "text-anchor": ["middle", "end"], "version": ["1.1"],
    "font-family": ["Arial, Liberation Sans, Helvetica, sans-serif"],
  ]
  /// How far rounding and a line's own width may carry a mark past the edge.
  private static let slack = 1.0

  package init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    if !parser.parse() {
      complaints.append("not XML: \(parser.parserError.map { "\($0)" } ?? "?")")
    }
    for reference in references where !ids.contains(reference) {
      complaints.append("nothing has the id \(reference)")
    }
    if titles.first?.isEmpty ?? true { complaints.append("no title to be read out") }
    if longDescription.isEmpty { complaints.append("no description to be read out") }
    if longDescription.count > 6_100 { complaints.append("a description too long to listen to") }
    for forbidden in ["transparent", "url(", "<style", "style=", "<!ENTITY", "opacity=", "NaN"]
    where svg.contains(forbidden) {
      complaints.append("has \(forbidden)")
    }
  }

  package func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    current = ""
    path.append(element)
    guard let allowed = Self.elements[element] else {
      complaints.append("element \(element)")
      return
    }
    for name in Self.needed[element] ?? [] where attributes[name] == nil {
      complaints.append("\(element) without \(name)")
    }
    for (name, value) in attributes {
      if !allowed.contains(name) { complaints.append("attribute \(name) of \(element)") }
      check(value, of: name)
    }
    if element == "svg" { readPage(attributes) }
    if attributes["role"] == "graphics-symbol img", attributes["aria-label"] == nil {
      complaints.append("an image without a name")
    }
    if element == "a", path.dropLast().contains("a") { complaints.append("a link in a link") }
    checkPlace(element, attributes)
  }

  package func parser(_ parser: XMLParser, foundCharacters string: String) {
    current += string
  }

  package func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    path.removeLast()
    if element == "text" {
      texts.append(current)
      if current.allSatisfy(\.isWhitespace) { complaints.append("an empty text") }
    }
    if element == "title" { titles.append(current) }
    if element == "desc" { longDescription = current }
    current = ""
  }

  private func check(_ value: String, of name: String) {
    if let words = Self.words[name], !words.contains(value) {
      complaints.append("\(name) \(value)")
    }
    switch name {
    case "id":
      if !ids.insert(value).inserted { complaints.append("id \(value) twice") }
      if value.wholeMatch(of: /[A-Za-z][\w.\-]*/.asciiOnlyWordCharacters()) == nil {
        complaints.append("id \(value)")
      }
    case "class":
      if value.wholeMatch(of: /[A-Za-z][\w.\- ]*/.asciiOnlyWordCharacters()) == nil {
        complaints.append("class \(value)")
      }
    case "aria-labelledby", "aria-describedby":
      references += value.split(separator: " ").map(String.init)
    case "aria-label":
      labels.append(value)
      if value.allSatisfy(\.isWhitespace) { complaints.append("an empty name") }
    case "xlink:href":
      links.append(value)
      if !["https://", "http://", "mailto:"].contains(where: value.lowercased().hasPrefix) {
        complaints.append("link \(value)")
      }
    case "fill", "stroke":
      if value != "none", value.wholeMatch(of: /#[0-9a-f]{6}/) == nil {
        complaints.append("colour \(value)")
      }
    case "d":
      if value.wholeMatch(of: /(?:[MLC][\d.,\- ]+|Z)+/) == nil {
        complaints.append("path \(value)")
      }
      for number in value.split(whereSeparator: { "MLCZ, ".contains($0) }) { checkNumber(number) }
    case "viewBox", "stroke-dasharray":
      for number in value.split(separator: " ") { checkNumber(number) }
    case "font-size":
      checkNumber(value)
      if Double(value) ?? 0 < 4 { complaints.append("letters of \(value) points") }
    case _ where Self.numeric.contains(name):
      checkNumber(value.hasSuffix("pt") ? value.dropLast(2) : value[...])
    default: break
    }
  }

  private func checkNumber(_ text: some StringProtocol) {
    if String(text).wholeMatch(of: /-?\d+(?:\.\d{1,2})?/) == nil {
      complaints.append("number \(text)")
    }
  }

  private func readPage(_ attributes: [String: String]) {
    let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    guard box.count == 4, box[0] == 0, box[1] == 0, box[2] > 0, box[3] > 0 else {
      complaints.append("no page")
      return
    }
    page = (box[2], box[3])
    for (name, side) in [("width", box[2]), ("height", box[3])] {
      let value = attributes[name] ?? ""
      if !value.hasSuffix("pt") || Double(value.dropLast(2)) != side {
        complaints.append("\(name) \(value) is not that of the page")
      }
    }
  }

  private func checkPlace(_ element: String, _ attributes: [String: String]) {
    func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
    var places: [(Double, Double)] = []
    switch element {
    case "text":
      places = [(number("x"), number("y"))]
    case "rect":
      if number("width") < 0 || number("height") < 0 { complaints.append("a negative size") }
      places = [
        (number("x"), number("y")),
        (number("x") + number("width"), number("y") + number("height")),
      ]
    case "path":
      // The ends of the strokes; handles of curves may lie outside.
      let strokes = (attributes["d"] ?? "").split(whereSeparator: { "MLCZ".contains($0) })
      places = strokes.compactMap { stroke in
        let end = stroke.split(separator: " ").last ?? ""
        let pair = end.split(separator: ",").compactMap { Double($0) }
        return pair.count == 2 ? (pair[0], pair[1]) : nil
      }
    default: break
    }
    for (x, y) in places
    where !(-Self.slack...page.width + Self.slack).contains(x)
      || !(-Self.slack...page.height + Self.slack).contains(y)
    {
      complaints.append("\(element) at \(x), \(y) is outside the page")
    }
  }
}
