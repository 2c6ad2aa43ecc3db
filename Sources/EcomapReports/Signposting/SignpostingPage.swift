public import EcomapModel

/// Who supports what: a whole map as a directory for people who never saw it.
///
/// It says what the map says and nothing else: whoever is not listed under a need is not recorded
/// for it.
public struct SignpostingPage: Sendable {
  /// What it says.
  public let document: ReportDocument

  /// Makes the directory of a map at a date.
  ///
  /// Complexity: O(actors × log actors + actors × (remits + stages + drivers + areas)).
  public init(_ snapshot: Snapshot) { document = DirectoryDocument(snapshot).document }

  /// The directory as Markdown.
  public var markdown: String { MarkdownWriter().write(document) }

  /// The directory as a web page.
  public var html: String { HTMLWriter().write(document) }
}
