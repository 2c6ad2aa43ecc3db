import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads an SVG document and notes everything that Word or PowerPoint would drop or misplace.
final class OfficeSafeProfile: NSObject, XMLParserDelegate {
  private(set) var complaints: [String] = []
  /// Every line of text and every title, as a reader sees them.
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private(set) var links: [String] = []
  private(set) var ids: Set<String> = []
  private var current = ""

  private static let elements: [String: Set<String>] = [
    "svg": [
      "xmlns", "xmlns:xlink", "version", "width", "height", "viewBox", "role", "aria-labelledby",
      "font-family",
    ],
    "title": ["id"],
    "desc": ["id"],
    "g": ["id", "class"],
    "a": ["xlink:href"],
    "rect": ["x", "y", "width", "height", "rx", "ry"] + paint,
    "path": ["d"] + paint,
    "text": ["x", "y", "font-size", "font-weight", "text-anchor", "fill"],
  ].mapValues(Set.init)
  private static let paint = ["fill", "stroke", "stroke-width", "stroke-dasharray"]
  private static let numeric = [
    "x", "y", "width", "height", "rx", "ry", "d", "stroke-width", "font-size", "viewBox",
  ]

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    if !parser.parse() {
      complaints.append("not XML: \(parser.parserError.map { "\($0)" } ?? "?")")
    }
    if !ids.isSuperset(of: ["picture-title", "picture-desc"]) {
      complaints.append("no title and description to be read out")
    }
    for forbidden in [
      "transparent", "url(", "<style", "style=", "<!ENTITY", "opacity", "NaN", "inf",
    ]
    where svg.range(of: forbidden) != nil && forbidden != "inf" {
      complaints.append("has \(forbidden)")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    current = ""
    guard let allowed = Self.elements[element] else {
      complaints.append("element \(element)")
      return
    }
    for (name, value) in attributes {
      if !allowed.contains(name) { complaints.append("attribute \(name) of \(element)") }
      if name == "id", !ids.insert(value).inserted { complaints.append("id \(value) twice") }
      if name == "xlink:href" { links.append(value) }
      if Self.numeric.contains(name) { check(value, of: name) }
      if ["fill", "stroke"].contains(name), value != "none",
        value.wholeMatch(of: /#[0-9a-f]{6}/) == nil
      {
        complaints.append("colour \(value)")
      }
    }
    if element == "text", attributes["x"] == nil || attributes["y"] == nil {
      complaints.append("text without a place")
    }
  }

  private func check(_ value: String, of name: String) {
    if value.contains(/\.\d{3}/) { complaints.append("long number in \(name): \(value)") }
    if value.contains(/\d[eE]/) { complaints.append("exponent in \(name): \(value)") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current += string
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if element == "text" { texts.append(current) }
    if element == "title" { titles.append(current) }
    current = ""
  }
}
