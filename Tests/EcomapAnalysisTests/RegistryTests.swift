import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct RegistryTests {
  @Test func `every rule is described and has an id of its own`() {
    let rules = AnalysisRegistry.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" })
      for text in [rule.title, rule.finds, rule.why, rule.example, rule.remedy] {
        #expect(!text.isEmpty)
        #expect(!text.contains("  "))
      }
      #expect(AnalysisRegistry.rule(rule.id)?.title == rule.title)
    }
    #expect(AnalysisRegistry.rule("no-such-rule") == nil)
  }

  @Test func `findings come in the order of the registry and then of the map`() async throws {
    var map = MapBuilder()
    map.actor("z", "Same")
    map.actor("y", "Same")
    map.actor("x")
    map.actor("w")
    map.tie("x", "works-with", "w", sourced: false)
    let findings = try await GapAnalysis(of: Snapshot(map.map)).findings
    #expect(
      findings.map(\.id) == [
        "unconnected-actor:z", "unconnected-actor:y", "single-tie:x", "single-tie:w",
        "whole-network:",
        "duplicate-entry:z+y", "unsourced-tie:x+w:works-with",
      ])
  }

  @Test func `no sentence says that an actor is not connected`() {
    let sentences = AnalysisRegistry.rules.map(\.example)
    #expect(sentences.allSatisfy { !$0.contains("not connected") })
  }

  @Test func `long lists of names are cut with a number`() {
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    let all: Sentence = "\(names: Array(names.prefix(6)))"
    let cut: Sentence = "\(names: names)"
    #expect(all.plain == "`a`, `b`, `c`, `d`, `e` and `f`")
    #expect(cut.plain == "`a`, `b`, `c`, `d`, `e` and 2 more")
  }

  @Test func `severities are ordered`() {
    #expect(Severity.notice < .warning && Severity.warning < .serious)
  }
}
