public import EcomapAnalysis
import EcomapModel

/// Whom to ask for something, with the reasons and the way there.
public struct SignpostReport: Sendable {
  /// What was found.
  public let answer: SignpostAnswer
  /// How many matches are shown.
  public let limit: Int
  /// What it says.
  public let document: ReportDocument

  /// Makes a report of an answer.
  ///
  /// - Parameters:
  ///   - answer: what was found.
  ///   - limit: how many matches to show.
  public init(_ answer: SignpostAnswer, limit: Int = 10) {
    self.answer = answer
    self.limit = limit
    document = SignpostDocument(answer: answer, limit: limit).document
  }

  /// The report as Markdown.
  public var markdown: String { MarkdownWriter().write(document) }

  /// The report as a web page.
  public var html: String { HTMLWriter().write(document) }

  /// The report for a terminal.
  public func text(width: Int) -> String { PlainTextWriter(width: width).write(document) }
}
