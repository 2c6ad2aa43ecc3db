import Foundation

/// What a fixture expects: a diagnostic, or a second place that belongs to one.
///
/// In YAML a comment beneath the line holds carets under the word, then the code, then, after a
/// bar, the suggestion where it matters:
///
///     kind: univeristy
///     #     ^^^^^^^^^^ unknown-kind | did you mean `university`?
///
/// In the first columns, where the comment sign itself is in the way, `#<<<` begins at the sign and
/// is as long as its arrows. The code `related` marks a second place. Where a file cannot hold
/// comments, lines such as `links.tsv:2:5+3 unknown-actor` stand in a file of the same name that
/// ends in `.expected`.
struct Marker: Hashable, Comparable, CustomStringConvertible {
  var file: String
  var line: Int
  var column: Int
  var length: Int
  var code: String
  var suggestion: String?

  var isRelated: Bool { code == "related" }

  /// The marker without its suggestion.
  var bare: Marker {
    var bare = self
    bare.suggestion = nil
    return bare
  }

  var description: String {
    "\(file):\(line):\(column)+\(length) \(code)" + (suggestion.map { " | \($0)" } ?? "")
  }

  static func < (left: Marker, right: Marker) -> Bool {
    (left.file, left.line, left.column, left.code) < (
      right.file, right.line, right.column, right.code
    )
  }

  /// The markers in the text of a YAML file.
  static func markers(in text: String, of file: String) -> [Marker] {
    var markers: [Marker] = []
    var lastLine = 0
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let match = line.firstMatch(of: /^( *)#(?:( *)(\^+)|(<+)) (.+)$/) else {
        lastLine = offset + 1
        continue
      }
      let (code, suggestion) = parts(of: match.5)
      let indentation = match.1.count
      markers.append(
        Marker(
          file: file, line: lastLine,
          column: indentation + (match.2.map { $0.count + 2 } ?? 1),
          length: (match.3 ?? match.4)?.count ?? 0, code: code, suggestion: suggestion))
    }
    return markers
  }

  /// The markers in the text of a file that ends in `.expected`.
  static func expected(in text: String) -> [Marker] {
    text.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /(.+?):(\d+):(\d+)\+(\d+) (.+)/),
        let line = Int(match.2), let column = Int(match.3), let length = Int(match.4)
      else { return nil }
      let (code, suggestion) = parts(of: match.5)
      return Marker(
        file: String(match.1), line: line, column: column, length: length, code: code,
        suggestion: suggestion)
    }
  }

  private static func parts(of text: Substring) -> (code: String, suggestion: String?) {
    guard let bar = text.firstRange(of: " | ") else { return (String(text), nil) }
    return (String(text[..<bar.lowerBound]), String(text[bar.upperBound...]))
  }
}
