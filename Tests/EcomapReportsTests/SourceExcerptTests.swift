import Testing

@testable import EcomapReports

@Suite struct SourceExcerptTests {
  /// The excerpt's line and the line with carets under it.
  private func lines(_ line: String, _ column: Int, _ length: Int, limit: Int = 100) -> [String] {
    let excerpt = SourceExcerpt(of: line, column: column, length: length, limit: limit)
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width),
    ]
  }

  @Test func `the caret stands under the word`() {
    #expect(lines("kind: univeristy", 7, 10) == ["kind: univeristy", "      ^^^^^^^^^^"])
  }

  @Test func `a tab is shown as spaces and counted as such`() {
    #expect(lines("\tkind: x", 8, 1) == ["    kind: x", "          ^"])
    #expect(lines("a\tb", 2, 1) == ["a    b", " ^^^^"])
  }

  @Test func `wide characters take two columns and marks none`() {
    #expect(lines("健康 x", 4, 1)[1] == "     ^")
    #expect(lines("健康 x", 1, 2)[1] == "^^^^")
    #expect(lines("e\u{301}e\u{301} x", 6, 1)[1] == "   ^")
    #expect(lines("👩‍🔬 x", 5, 1)[1] == "   ^")
    #expect(lines("❤️ x", 4, 1)[1] == "   ^")
    #expect(lines("🇬🇧x", 3, 1)[1] == "  ^")
  }

  @Test func `a caret behind the end stands right behind the line`() {
    #expect(lines("end", 4, 1) == ["end", "   ^"])
    #expect(lines("end", 400, 9) == ["end", "   ^"])
    #expect(lines("", 1, 1) == ["", "^"])
    #expect(lines("word", 3, 99) == ["word", "  ^^"])
  }

  @Test func `a long line is cut around the word`() {
    let line = String(repeating: "a", count: 300) + "WORD" + String(repeating: "b", count: 300)
    let shown = lines(line, 301, 4, limit: 40)
    #expect(shown[0].count == 40)
    #expect(shown[0].hasPrefix("…a") && shown[0].hasSuffix("b…"))
    let caret = shown[1].count { $0 == " " }
    #expect(shown[0].dropFirst(caret).hasPrefix("WORD"))
    #expect(shown[1].hasSuffix("^^^^"))
  }

  @Test func `a long line is cut at one end when the word is near the other`() {
    let line = "WORD" + String(repeating: "b", count: 300)
    #expect(lines(line, 1, 4, limit: 20)[0] == "WORD" + String(repeating: "b", count: 15) + "…")
    let turned = String(repeating: "a", count: 300) + "WORD"
    let shown = lines(turned, 301, 4, limit: 20)
    #expect(shown[0] == "…" + String(repeating: "a", count: 15) + "WORD")
    #expect(shown[1] == String(repeating: " ", count: 16) + "^^^^")
  }

  @Test func `a word longer than the limit is marked as far as it is shown`() {
    let shown = lines(String(repeating: "x", count: 500), 11, 400, limit: 50)
    #expect(shown[0].count == 50)
    #expect(shown[1].count { $0 == "^" } == 48)
  }

  @Test func `nothing that a terminal would obey is shown`() {
    #expect(lines("a\u{1B}[2Jb\u{202E}", 2, 1) == ["a\u{FFFD}[2Jb\u{FFFD}", " ^"])
  }
}
