import EcomapModel
import Testing

@testable import EcomapFormats

@Suite struct `Writing YAML` {
  /// What the package's own reader makes of a text.
  private func read(_ bytes: [UInt8]) throws -> YAMLValue {
    let whole = String(decoding: bytes, as: UTF8.self)
    var encoding = EncodingChecker(file: 0)
    let isText = encoding.check(bytes)
    #expect(isText, "\(whole)")
    let (document, problems) = YAMLParser.parse(bytes, file: 0)
    #expect(problems.sorted.map(\.headline) == [], "\(whole)")
    return value(try #require(document.root), in: document)
  }

  private func value(_ node: YAMLDocument.Node, in document: YAMLDocument) -> YAMLValue {
    switch document[node].shape {
    case .mapping:
      .mapping(
        document.pairs(of: node).map {
          .init(document[$0.key].text, value($0.value, in: document))
        })
    case .sequence: .list(document.elements(of: node).map { .init(value($0, in: document)) })
    // What says nothing differs from every text.
    default: document[node].isEmpty ? .texts(["nothing"]) : .scalar(document[node].text)
    }
  }

  private func written(_ fields: [YAMLValue.Field]) -> [UInt8] {
    var writer = YAMLWriter()
    for field in fields { writer.field(field) }
    return writer.bytes
  }

  private func text(_ fields: YAMLValue.Field...) -> String {
    String(decoding: written(fields), as: UTF8.self)
  }

  @Test(arguments: [
    ("word", "word"), ("2016-06", "2016-06"), ("NO", "\"NO\""), ("null", "\"null\""),
    ("Null", "\"Null\""), ("~", "\"~\""), ("true", "true"), ("", "\"\""), (" a", "\" a\""),
    ("a: b", "\"a: b\""), ("a:", "\"a:\""), ("a:b", "a:b"), ("a #b", "\"a #b\""), ("a#b", "a#b"),
    ("- a", "\"- a\""), ("say \"a\"", "say \"a\""), ("\"a\" it's", "'\"a\" it''s'"),
    ("C:\\", "C:\\"), ("a\tb", "\"a\\tb\""), ("a\u{85}b", "\"a\\x85b\""),
    ("a\u{2028}", "\"a\\u2028\""), ("£5m", "£5m"), ("a, b", "a, b"), ("שלום", "שלום"),
    ("a\nb", "|-\n  a\n  b"), ("a\n\nb", "|-\n  a\n\n  b"), ("a \nb", "\"a \\nb\""),
    ("a\n", "\"a\\n\""), ("...", "\"...\""), ("<<", "\"<<\""),
  ])
  func `a text has quotation marks only where it needs them`(plain: String, form: String) {
    #expect(text(.init("key", .scalar(plain))) == "key: \(form)\n")
  }

  @Test func `within brackets commas and brackets need quotation marks`() {
    #expect(text(.init("a", .texts(["b, c", "d", "e?"]))) == "a: [\"b, c\", d, \"e?\"]\n")
  }

  @Test func `what does not fit on a line takes several`() {
    let long = Array(repeating: "innovation", count: 12)
    let lines = [long[..<9], long[9...]].map { "  " + $0.joined(separator: " ") + "\n" }
    #expect(
      text(.init("note", .scalar(long.joined(separator: " ")))) == "note: >-\n" + lines.joined())
    #expect(
      text(.init("remit", .texts(long)))
        == "remit:\n" + long.map { "  - \($0)\n" }.joined())
  }

  @Test func `small groups stand in brackets and a group of one field does not need them`() {
    let sources: YAMLValue = .list([
      .init(.mapping([.init("rand-2017", "Table 10")])), .init(.mapping([.init("ods", "RA9")])),
    ])
    #expect(text(.init("sources", sources)) == "sources: [{rand-2017: Table 10}, {ods: RA9}]\n")
    let long = String(repeating: "Table 10; ", count: 7) + "Table 11"
    #expect(
      text(
        .init(
          "sources",
          .list([.init(.mapping([.init("rand-2017", .scalar(long))])), .init("other")])))
        == "sources:\n  - rand-2017: \(long)\n  - other\n")
  }

  @Test func `comments stand above and behind`() {
    let actor: YAMLValue = .mapping(
      [
        .init("id", "a", remark: "guessed"),
        .init("kind", "charity", comments: ["Row 7 says\n\"Charitable\".\u{7}"]),
      ], layout: .block)
    let actors: YAMLValue = .list([.init(actor, comments: ["", "Sheet 1"])], layout: .block)
    #expect(
      text(.init("actors", actors)) == """
        actors:

          # Sheet 1
          - id: a  # guessed
            # Row 7 says
            # "Charitable".
            kind: charity

        """)
  }

  @Test func `nothing is written as brackets however little room there is`() throws {
    let key = String(repeating: "k", count: 120)
    let fields: [YAMLValue.Field] = [.init(key, .mapping([])), .init("b", .list([]))]
    #expect(try read(written(fields)) == .mapping(fields))
  }

  @Test(arguments: 0..<40)
  func `every text reads back as itself`(seed: UInt64) throws {
    var texts = NastyTexts(seed: seed)
    var fields: [YAMLValue.Field] = []
    for number in 0..<60 {
      let text = texts.text(invisible: true)
      fields += [
        .init("plain \(number)", .scalar(text)), .init("key \(number) \(text)", "value"),
        .init(text + " \(number)", .texts([text, texts.text()])),
        .init("group \(number)", .mapping([.init(text, .scalar(text)), .init("b", "c")])),
        .init("list \(number)", .list([.init(.scalar(text)), .init("b")], layout: .block)),
      ]
    }
    #expect(try read(written(fields)) == .mapping(fields).plain)
  }

  @Test(arguments: 0..<40)
  func `every value reads back as itself whatever is said in comments`(seed: UInt64) throws {
    var texts = NastyTexts(seed: seed)
    let fields = (0..<30).map { _ in field(depth: 4, &texts) }
    #expect(try read(written(fields)) == .mapping(fields).plain)
  }

  @Test func `a key of any length is found`() throws {
    let fields: [YAMLValue.Field] = [
      .init(String(repeating: "long ", count: 300) + "key", .mapping([.init("a", "b")])),
      .init("list", .list([.init(.mapping([.init(String(repeating: "é", count: 900), "c")]))])),
    ]
    #expect(try read(written(fields)) == .mapping(fields))
  }

  private func field(depth: Int, _ texts: inout NastyTexts) -> YAMLValue.Field {
    .init(
      texts.text(invisible: true), value(depth: depth, &texts), comments: comments(&texts),
      remark: texts.random.below(6) == 0 ? texts.text(invisible: true) : nil)
  }

  private func comments(_ texts: inout NastyTexts) -> [String] {
    texts.random.below(6) == 0 ? ["", texts.text(invisible: true)] : []
  }

  private func value(depth: Int, _ texts: inout NastyTexts) -> YAMLValue {
    let count = texts.random.below(4)
    let layout: YAMLValue.Layout = texts.random.below(3) == 0 ? .block : .fitting
    switch texts.random.below(depth > 0 ? 4 : 1) {
    case 1:
      return .list(
        (0..<count).map { _ in
          .init(
            value(depth: depth - 1, &texts), comments: comments(&texts),
            remark: texts.random.below(6) == 0 ? texts.text(invisible: true) : nil)
        }, layout: layout)
    case 2:
      return .mapping((0..<count).map { _ in field(depth: depth - 1, &texts) }, layout: layout)
    default: return .scalar(texts.text(invisible: true))
    }
  }
}

extension YAMLValue {
  /// The value alone, without comments and layout.
  fileprivate var plain: YAMLValue {
    switch self {
    case .scalar: self
    case .list(let items, _): .list(items.map { .init($0.value.plain) })
    case .mapping(let fields, _): .mapping(fields.map { .init($0.key, $0.value.plain) })
    }
  }
}

@Suite struct `Texts in maps` {
  @Test(arguments: [
    ("a", true), ("a\nb", true), ("a\tb", true), ("\u{A0}", true), ("", false), (" \n", false),
    ("a\u{7}", false), ("a\u{202E}b", false), ("a\u{2028}b", false), ("\u{FEFF}a", false),
  ])
  func `what can stand in a map is known and comes back as it is`(text: String, can: Bool) throws {
    #expect(MapText.canStand(text) == can)
    #expect((MapText.cleaned(text) == text) == can)
    let reading = try Fixtures.read("ecomap: 1\nmap: {title: T, summary: \(quoted(text))}\n")
    #expect((reading.map?.summary == text) == can)
  }

  @Test(
    arguments: [
      ("a\u{7}b", "ab"), ("a\u{B}b\u{85}c\u{2028}d", "a\nb\nc\nd"), ("\u{FEFF}a", "a"),
      ("\u{7}", nil), ("\u{2028} ", nil),
    ] as [(String, String?)])
  func `what cannot stand is taken out`(text: String, left: String?) {
    #expect(MapText.cleaned(text) == left)
  }

  private func quoted(_ text: String) -> String {
    var writer = YAMLWriter()
    writer.inline(text, inBrackets: true)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
