internal import Mustache

/// Writes a report as one web page that needs nothing else: its style and its pictures are inside,
/// and it has no script.
///
/// The page follows the light or dark scheme of its reader, prints on A4, and is made to meet WCAG
/// 2.2 AA. Complexity: O(size of the document and its pictures).
public struct HTMLWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The whole page, with a newline at the end.
  public func write(_ document: ReportDocument) -> String {
    var page = PageContent(document)
    return HTMLTemplates.library.render(page.content(), withTemplate: "page") ?? ""
  }
}

/// The templates of web pages, which lie beside this file and are part of the program.
enum HTMLTemplates {
  static let library = MustacheLibrary(templates: templates)

  /// The names of the templates that can be read, which the tests hold to be all of them.
  static var readable: Set<String> { Set(templates.keys) }

  private static let templates = sources.compactMapValues {
    try? MustacheTemplate(string: text($0))
  }

  static let style = text(PackageResources.style_css)

  /// The text of each template by its name.
  static let sources: [String: [UInt8]] = [
    "page": PackageResources.page_mustache,
    "block": PackageResources.block_mustache,
    "figure": PackageResources.figure_mustache,
    "finding": PackageResources.finding_mustache,
    "table": PackageResources.table_mustache,
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
