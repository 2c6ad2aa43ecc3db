import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct DuplicateTests {
  private func areDuplicates(_ first: String, _ second: String) async throws -> Bool {
    var map = MapBuilder()
    map.actor("a", first)
    map.actor("b", second)
    return try await !map.found("duplicate-entry").isEmpty
  }

  @Test(arguments: [
    ("Liverpool CCG", "Liverpool CCG"),
    ("Liverpool CCG", "LIVERPOOL ccg"),
    ("Liverpool CCG", "NHS Liverpool Clinical Commissioning Group"),
    ("Stockport NHS FT", "Stockport NHS Foundation Trust"),
    ("Stockport Foundation Trust", "Stockport FT"),
    ("Barts Health NHS Trust", "Barts Health NHS Foundation Trust"),
    ("Devon Health & Care", "Devon Health and Care"),
    ("The Health Foundation", "Health Foundation"),
    ("King’s Health Partners", "Kings Health Partners"),
    ("University of Exeter", "Exeter University"),
    ("NHS Devon ICB", "Devon Integrated Care Board"),
    ("NIHR CLAHRC North Thames", "CLAHRC North Thames"),
    ("Health Care Partners", "Healthcare Partners"),
    ("N.H.S. Providers", "NHS Providers"),
    ("Café Health", "Cafe\u{301} Health"),
  ])
  func `ways of writing one name are the same`(first: String, second: String) async throws {
    #expect(try await areDuplicates(first, second))
  }

  @Test(arguments: [
    ("Flyde Coast CCG", "Fylde Coast CCG"),
    ("Phillips Healthcare", "Philips Healthcare"),
    ("Manchester Metropolitan University", "Manchester Metropolitain University"),
    ("Commisioning Support Service", "Commissioning Suport Service"),
    ("Barking Haveridge Trust", "Barking Haveringe Trust"),
    ("Innovation Scouts East", "Innovation Scout East"),
  ])
  func `misspellings are found`(first: String, second: String) async throws {
    #expect(try await areDuplicates(first, second))
  }

  @Test(arguments: [
    ("Learning Collaborative 1", "Learning Collaborative 2"),
    ("Phase II Partnership", "Phase III Partnership"),
    ("Collaborative A Network", "Collaborative B Network"),
    ("First Wave Network", "Third Wave Network"),
    ("North London Partners", "South London Partners"),
    ("East London NHS Trust", "West London NHS Trust"),
    ("Northern Health Alliance", "Southern Health Alliance"),
    ("Wessex Health Partners", "Essex Health Partners"),
    ("Innovation Agency", "Innovation Agency North"),
    ("University of Exeter", "University of Essex"),
    ("Bath MRC", "Bath MRT"),
    ("1 12 Club", "11 2 Club"),
    ("🏥", "🚑"),
  ])
  func `names that differ on purpose are left alone`(first: String, second: String) async throws {
    #expect(try await !areDuplicates(first, second))
  }

  @Test func `words that are established on the map are not misspellings of each other`()
    async throws
  {
    var map = MapBuilder()
    map.areas = [Area(name: "Bolton"), Area(name: "Boston")]
    map.actor("a", "Bolton Health Partners")
    map.actor("b", "Boston Health Partners")
    #expect(try await map.found("duplicate-entry").isEmpty)
  }

  @Test func `a shared alias is found and named`() async throws {
    var map = MapBuilder()
    map.actor("east", "Health Enterprise East", aliases: ["HEE"])
    map.actor("england", "Health Education England", aliases: ["H.E.E.", "Hee"])
    let finding = try #require(await map.findings("duplicate-entry").first)
    #expect(finding.id == "duplicate-entry:east+england")
    #expect(
      finding.sentence.plain
        == """
        `Health Enterprise East` and `Health Education England` go by the same name, `HEE`. One \
        body entered twice, or two that need telling apart?
        """)
    #expect(try await map.findings("duplicate-entry").count == 1)
  }

  @Test func `an alias that is the name of another is found`() async throws {
    var map = MapBuilder()
    map.actor("a", "Trustech", aliases: ["NHS Innovations North West"])
    map.actor("b", "NHS Innovations North West")
    #expect(try await map.found("duplicate-entry") == [["a", "b"]])
  }

  @Test func `two aliases that are nearly alike are not enough`() async throws {
    var map = MapBuilder()
    map.actor("a", "Eastern Scouts", aliases: ["Innovation Scouts network"])
    map.actor("b", "Coastal Group", aliases: ["Innovation Scout network"])
    #expect(try await map.found("duplicate-entry").isEmpty)
  }

  @Test func `the same code is found with all reasons in one finding`() async throws {
    var map = MapBuilder()
    map.actor("a", "Stockport NHS FT", codes: [("ods", "RWJ")])
    map.actor("b", "Stockport NHS Foundation Trust", codes: [("ods", "RWJ")])
    map.actor("c", "Other", codes: [("ons", "RWJ")])
    let findings = try await map.findings("duplicate-entry")
    #expect(findings.count == 1)
    #expect(findings.first?.evidence("reasons") == ["same-name", "same-identifier: ods RWJ"])
  }

  @Test func `bodies with different codes are not misspellings of each other`() async throws {
    var map = MapBuilder()
    map.actor("a", "Fylde Coast Surgery", codes: [("ods", "P81001")])
    map.actor("b", "Flyde Coast Surgery", codes: [("ods", "P81002")])
    #expect(try await map.found("duplicate-entry").isEmpty)
  }

  @Test func `many entries of one name are one finding`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id, "Same Name") }
    #expect(try await map.found("duplicate-entry") == [["a", "b", "c"]])
  }

  @Test func `actors that a change made out of each other are not duplicates`() async throws {
    var map = MapBuilder()
    map.asOf = PartialDate("2018")
    map.actor("old-a", "Manchester CCG")
    map.actor("new", "NHS Manchester CCG")
    map.change(.merge, "2017-04-01", from: ["old-a"], to: ["new"])
    #expect(try await map.found("duplicate-entry").isEmpty)
    map.actor("stray", "Manchester CCG")
    #expect(try await map.found("duplicate-entry") == [["old-a", "new", "stray"]])
  }

  @Test func `a class and one of its bodies are not misspellings of each other`() async throws {
    var map = MapBuilder()
    map.actor("a", "Innovation Vanguards", isClass: true)
    map.actor("b", "Innovation Vanguard")
    #expect(try await map.found("duplicate-entry").isEmpty)
  }
}
