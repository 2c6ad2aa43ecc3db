import ArgumentParser
import EcomapModel
import EcomapReports

/// The formats in which a page for people can be written.
enum DocumentFormat: String, OutputFormat {
  case markdown, html, docx, json

  static let standard = markdown

  var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .docx: ["docx"]
    case .json: ["json"]
    }
  }

  /// What the option that asks for one says.
  static let help = "How to write it: markdown, html, docx (Word), json."

  /// Whether a picture is part of what is written.
  var holdsPictures: Bool { self == .html || self == .docx }

  /// A document in this format.
  ///
  /// - Throws: the exit code of a failed environment when a program is missing that makes it.
  func bytes(of document: ReportDocument) async throws -> [UInt8] {
    switch self {
    case .markdown: Array(MarkdownWriter().write(document).utf8)
    case .html: Array(HTMLWriter().write(document).utf8)
    case .json: Array(JSONWriter().write(document).utf8)
    case .docx: try await WordDocument.bytes(of: document)
    }
  }
}
