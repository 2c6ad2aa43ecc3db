import EcomapModel

/// Where to point, and in which words, when libyaml could not go on.
struct YAMLTrouble {
  let file: Int
  let lines: LineIndex
  /// The last quoted value, when it ran over several lines.
  let longQuote: (first: SourceLocation, lastLine: Int)?
  /// Just behind the last word of the text.
  let end: SourceLocation

  /// The diagnostic that a person can act on.
  func diagnostic(for problem: YAMLProblem) -> Diagnostic {
    if problem.isTooDeep {
      return Diagnostic(
        .tooDeep, at: location(problem.noticed.line, problem.noticed.column),
        "the text is nested too deeply",
        suggestion: "look for brackets or hyphens that repeat by mistake")
    }
    let line = lines.line(problem.noticed.line) ?? ""
    if let tab = Self.indentingTab(in: line) {
      return Diagnostic(
        .tabIndentation, at: location(problem.noticed.line, tab + 1),
        "a tab is used for indentation", suggestion: "use two spaces for each level")
    }
    if let quote = longQuote, quote.lastLine == problem.noticed.line, problem.isStrayText {
      return Diagnostic(
        .yamlSyntax, at: quote.first,
        "this quotation mark is closed only by the next one, on line \(quote.lastLine)",
        suggestion: "close it at the end of its own text")
    }
    if problem.isStrayText, !Self.isFirstWord(of: line, at: problem.noticed.column) {
      return Diagnostic(
        .yamlSyntax, at: toEnd(of: line, problem.noticed.line, problem.noticed.column),
        "text stands after the end of the value",
        suggestion: "put the whole value in quotes, or take this away")
    }
    if problem.isStrayColon || problem.isStrayText,
      let above = lineWithoutColon(above: problem.noticed, line)
    {
      return Diagnostic(
        .yamlSyntax, at: above, "a key without its colon",
        suggestion: "write `key: value`, with a space after the colon")
    }
    if problem.isStrayColon, line.unicodeScalars.prefix(problem.noticed.column - 1).contains(":") {
      return Diagnostic(
        .yamlSyntax, at: location(problem.noticed.line, problem.noticed.column),
        "text that contains a colon stands without quotes",
        suggestion: "put the whole value in quotes")
    }
    let place = problem.place
    let isElsewhere = place.line < problem.noticed.line && !line.isEmpty
    return Diagnostic(
      .yamlSyntax,
      at: problem.isKeyWithoutColon
        ? toEnd(of: lines.line(place.line) ?? "", place.line, place.column)
        : location(place.line, place.column),
      problem.headline, suggestion: problem.suggestion,
      related: isElsewhere && !problem.isKeyWithoutColon
        ? [
          .init(
            "noticed here", at: location(problem.noticed.line, problem.noticed.column))
        ] : [])
  }

  private func location(_ line: Int, _ column: Int, length: Int = 1) -> SourceLocation {
    line > Int(end.line)
      ? end : SourceLocation(file: file, line: line, column: column, length: length)
  }

  /// The rest of a line from a column on, without a comment and spaces at the end.
  private func toEnd(of text: String, _ line: Int, _ column: Int) -> SourceLocation {
    var rest = Array(text.unicodeScalars.dropFirst(column - 1))
    for offset in rest.indices.dropFirst() where rest[offset] == "#" && rest[offset - 1] == " " {
      rest.removeSubrange(offset...)
      break
    }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return location(line, column, length: rest.count)
  }

  /// The words of the line above when they seem to be a key without a colon: they hold none, they
  /// begin in the same column, and libyaml stumbled over the first word of its line or its colon.
  private func lineWithoutColon(
    above place: YAMLProblem.Place, _ line: String
  ) -> SourceLocation? {
    let start = line.unicodeScalars.prefix { $0 == " " }.count
    let before = line.unicodeScalars.prefix(place.column - 1).dropFirst(start)
    guard !before.contains(where: { " \"'".unicodeScalars.contains($0) }) else { return nil }
    var number = place.line - 1
    while number > 0 {
      let text = lines.line(number) ?? ""
      let words = text.unicodeScalars.drop { $0 == " " || $0 == "-" }
      if words.isEmpty || words.first == "#" {
        number -= 1
        continue
      }
      let column = text.unicodeScalars.count - words.count + 1
      guard !words.contains(":"), words.contains(" "), column == start + 1 else { return nil }
      return toEnd(of: text, number, column)
    }
    return nil
  }

  /// The offset of a tab before the first word of a line.
  private static func indentingTab(in line: String) -> Int? {
    for (offset, scalar) in line.unicodeScalars.enumerated() {
      if scalar == "\t" { return offset }
      if scalar != " ", scalar != "-" { return nil }
    }
    return nil
  }

  /// Whether nothing but spaces and hyphens stands before a column.
  private static func isFirstWord(of line: String, at column: Int) -> Bool {
    line.unicodeScalars.prefix(column - 1).allSatisfy { $0 == " " || $0 == "-" }
  }
}
