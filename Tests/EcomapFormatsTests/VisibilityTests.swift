import EcomapFormats
import EcomapModel
import Testing

@Suite struct `Marks of a map` {
  private static let head = "ecomap: 1\nmap: {title: T}\n"

  private func map(
    _ text: String, and others: [String: String] = [:]
  ) throws -> EcosystemMap {
    let reading = try Fixtures.read(Self.head + text, and: others)
    #expect(reading.diagnostics.map(\.headline) == [])
    return try #require(reading.map)
  }

  @Test func `arrive on whole entries`() throws {
    let map = try map(
      """
      sources: {s: {title: S, visibility: internal}, p: {title: P}}
      actors:
        - {id: a, name: A, kind: charity, visibility: internal}
        - {id: b, name: B, kind: charity, visibility: public}
        - {id: c, name: C, kind: charity}
      relationships:
        - {from: a, kind: works-with, to: [b, c], visibility: internal}
        - {file: links.tsv}
      changes: [{kind: rename, date: 2020, from: b, to: c, visibility: internal}]
      expectations: [{every: {kind: charity}, has-tie-to: {kind: icb}, visibility: internal}]
      views: [{id: v, visibility: internal}, {id: w}]

      """,
      and: ["links.tsv": "from\tkind\tto\tvisibility\nb\tfunds\tc\tinternal\nb\tfunds\ta\t\n"])
    #expect(map.sources.map(\.visibility) == [.internal, .public])
    #expect(map.actors.map(\.visibility) == [.internal, .public, .public])
    #expect(map.ties.map(\.visibility) == [.internal, .internal, .internal, .public])
    #expect(map.changes.map(\.visibility) == [.internal])
    #expect(map.expectations.map(\.visibility) == [.internal])
    #expect(map.views.map(\.visibility) == [.internal, .public])
  }

  @Test func `arrive on single texts, which read as ever`() throws {
    let map = try map(
      """
      sources: {s: {title: S, note: {text: N, visibility: internal}}}
      actors:
        - {id: a, name: A, kind: charity, note: {text: "18", visibility: internal}}
        - {id: b, name: B, kind: charity, note: {text: told, visibility: public}}
        - {id: c, name: C, kind: charity, fields: {x: {text: "1", visibility: internal}, y: 2}}
      relationships:
        - from: a
          kind: works-with
          to: b
          note: plain
          amount: {text: £5, visibility: internal}
          frequency:
            text: daily
            visibility: internal
      accepted:
        - {finding: single-tie, because: {text: R, visibility: internal}}

      """)
    #expect(map.actors.map(\.note) == ["18", "told", nil])
    #expect(map.actors.map(\.internalTexts) == [.note, [], []])
    #expect(map.actors.last?.fields.map(\.visibility) == [.internal, .public])
    let tie = try #require(map.ties.first)
    #expect([tie.note, tie.amount, tie.frequency] == ["plain", "£5", "daily"])
    #expect(tie.internalTexts == [.amount, .frequency])
    #expect(map.sources.map(\.internalTexts) == [.note])
    #expect(map.acceptances.map(\.because) == ["R"])
    #expect(map.acceptances.map(\.internalTexts) == [.because])
  }

  @Test func `hold for what another file says in the same place`() throws {
    let map = try map(
      """
      include: [part.yaml]
      actors:
        - {id: a, note: {text: N, visibility: internal}, contact: {visibility: internal}}
        - {id: b, visibility: internal}

      """,
      and: [
        "part.yaml": """
        ecomap: 1
        actors:
          - {id: a, name: A, kind: charity, note: N, contact: {role: Lead, person: Jo}}
          - {id: b, name: B, kind: charity}

        """
      ])
    let actor = try #require(map.actors.first)
    #expect(actor.internalTexts == .note)
    #expect(actor.contact?.visibility == .internal)
    #expect(actor.contact?.spoken == "Lead (Jo)")
    #expect(map.actors.last?.visibility == .internal)
    #expect(map.published.actors.map(\.id) == ["a"])
  }

  @Test func `that two files set differently are an error`() throws {
    let reading = try Fixtures.read(
      Self.head + "include: [part.yaml]\nactors: [{id: a, visibility: public}]\n",
      and: [
        "part.yaml":
          "ecomap: 1\nactors: [{id: a, name: A, kind: charity, visibility: internal}]\n"
      ])
    #expect(reading.map == nil)
    #expect(reading.diagnostics.map(\.code) == [.conflictingField])
  }
}
