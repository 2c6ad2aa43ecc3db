import Testing

@testable import EcomapDrawing

@Suite struct TextTests {
  @Test func `widths are those of Arial`() {
    // 0.556 em for a digit, 0.278 em for a space, 0.722 em for a bold A.
    #expect(abs(FontMetrics.width(of: "0", size: 100) - 55.6) < 0.1)
    #expect(abs(FontMetrics.width(of: " ", size: 100) - 27.8) < 0.1)
    #expect(abs(FontMetrics.width(of: "A", size: 100, weight: .bold) - 72.2) < 0.1)
    #expect(FontMetrics.width(of: "", size: 100) == 0)
  }

  @Test(arguments: ["é", "Ŵ", "ő", "–", "’", "€", "Ω", "Ж", "№"])
  func `letters beyond ASCII are measured, not guessed`(letter: String) {
    #expect((20...110).contains(FontMetrics.width(of: letter, size: 100)))
  }

  @Test func `other scripts have room and marks have none`() {
    #expect(FontMetrics.width(of: "健", size: 100) == 100)
    #expect(FontMetrics.width(of: "🏥", size: 100) >= 100)
    #expect(FontMetrics.width(of: "e\u{301}", size: 100) == FontMetrics.width(of: "e", size: 100))
  }

  @Test func `lines are few and about the same width`() {
    let wrapper = TextWrapper(size: 11)
    let lines = wrapper.lines(of: "South Devon and Torbay Clinical Commissioning", within: 150)
    #expect(lines == ["South Devon and Torbay", "Clinical Commissioning"])
  }

  @Test(arguments: [
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "a/b-c", "健康健康健康健康健康健康健康健康",
  ])
  func `no line is wider than the limit and nothing is lost`(text: String) {
    let wrapper = TextWrapper(size: 11)
    let lines = wrapper.lines(of: text, within: 80)
    #expect(lines.allSatisfy { wrapper.width(of: $0) <= 80 })
    #expect(lines.joined() == text)
  }

  @Test func `what is too long ends in an ellipsis`() {
    let lines = TextWrapper(size: 11)
      .lines(of: String(repeating: "word ", count: 40), within: 80, most: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test func `what is cut off ends behind a whole word`() {
    let wrapper = TextWrapper(size: 9)
    let text = "Sources: Test Beds, the seven sites of the first wave (NHS England); others"
    for width in stride(from: 60.0, to: 400, by: 7) {
      let last = wrapper.lines(of: text, within: width, most: 1)[0]
      guard last.hasSuffix("…") else { continue }
      let rest = text.dropFirst(last.count - 1)
      #expect(rest.first.map { " ;,(".contains($0) } == true, "\(last)")
    }
    #expect(wrapper.lines(of: "Incomprehensibilities", within: 40, most: 1).count == 1)
  }

  @Test(arguments: ["", "   ", "\n"])
  func `empty text is one empty line`(text: String) {
    #expect(TextWrapper(size: 11).lines(of: text, within: 80) == [""])
  }
}
