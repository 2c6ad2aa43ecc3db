import EcomapModel
import Testing

@testable import EcomapAnalysis

@Suite struct WordsTests {
  @Test(arguments: [
    ("Help, with I.P.!", ["help", "with", "ip"]), ("R&D", ["rd"]), ("R & D", ["rd"]),
    ("A & E team", ["ae", "team"]),
    ("vitamin D & sun", ["vitamin", "d", "sun"]), ("Research & D", ["research", "d"]),
    ("N.H.S. England", ["nhs", "england"]),
    ("King's Health Partners’", ["king", "health", "partners"]),
    ("O'Brien", ["obrien"]), ("start-ups", ["start", "ups"]), ("A. Smith", ["a", "smith"]),
    ("Café Zoë, Łódź, Ŵyn, Straße", ["cafe", "zoe", "lodz", "wyn", "strasse"]),
    ("Cafe\u{301}", ["cafe"]), ("b.com/x", ["b", "com", "x"]), ("e.g.", ["eg"]),
    ("i4i 100K", ["i4i", "100k"]), ("помощь ПОМОЩЬ", ["помощь", "помощь"]), ("健康", ["健康"]),
    ("🙂 — !", []), ("", []), ("''' ... &&", []), ("the boss's", ["the", "boss"]),
  ])
  func `usual ways of writing a word look the same`(text: String, words: [String]) {
    #expect(Words.of(text) == words)
  }

  @Test func `a text holds a phrase in any order, with little between`() {
    let text = StemmedText("Involving patients and the public in what is studied")
    #expect(text.holds(Words.stems(of: "patient involvement")))
    #expect(text.holds(Words.stems(of: "involved")))
    #expect(!text.holds(Words.stems(of: "involving study")))
    #expect(!text.holds(Words.stems(of: "patient data")))
    #expect(!text.holds([]))
  }

  private func group(_ words: String, _ vocabulary: Vocabulary = .builtIn) -> [String] {
    let thesaurus = Thesaurus(vocabulary)
    guard let group = thesaurus.group(of: Thesaurus.Phrase(words).stems) else { return [] }
    return thesaurus.phrases(inGroup: group).map(\.words)
  }

  @Test(arguments: [
    ("IP", "intellectual property"), ("patent", "IP"), ("HIN", "Academic Health Science Network"),
    ("AHSNs", "Health Innovation Network"), ("CCG", "Integrated Care Board"),
    ("CLAHRC", "Applied Research Collaboration"), ("ics", "STP"), ("PPI", "public involvement"),
    ("R&D", "research and development"), ("GPs", "primary care"), ("SMEs", "start-up"),
    ("grants", "funding"), ("AI", "artificial intelligence"), ("R and D", "R&D"),
    ("A&E", "emergency care"),
    ("selling", "procurement"), ("taking it into use", "adoption"),
    ("CSU", "Commissioning support unit"),
  ])
  func `words of the field mean the same`(words: String, other: String) {
    #expect(group(words).contains(other), "\(group(words))")
  }

  @Test func `codes on pictures that nobody says are no words`() {
    #expect(group("IN").isEmpty)
    #expect(group("CLA").isEmpty)
  }

  @Test func `a map's synonyms join those there are`() {
    var vocabulary = Vocabulary.builtIn
    vocabulary.add(synonyms: ["wearables", "activity trackers"])
    vocabulary.add(synonyms: ["designs", "IP"])
    #expect(group("activity tracker", vocabulary) == ["wearables", "activity trackers"])
    #expect(group("designs", vocabulary).contains("intellectual property"))
    #expect(group("patents", vocabulary).contains("designs"))
  }

  @Test func `no word of ours is lost because it can stand in any question`() {
    for phrase in Synonyms.same.joined() {
      let words = Words.of(phrase)
      #expect(words.count > 1 || !words.contains(where: PlainWords.unspoken.contains), "\(phrase)")
    }
  }
}

/// The quick look never turns a text away that the long way finds something in.
@Suite struct WordBeginningsTests {
  @Test(arguments: [
    "dying trades", "cry", "using it", "used", "O'Brien", "N.H.S.", "R&D", "Łódź", "SMEs", "CCGs",
    "Intellectual property", "being", "ating", "skies", "an ox", "x", "R & D", "3D prints",
    "A. Smith",
  ])
  func `every word of a text is admitted`(text: String) {
    for stem in Words.stems(of: text) {
      #expect(WordBeginnings(of: [stem]).admit(text), "\(stem)")
    }
  }

  @Test func `texts without a word that begins so are turned away`() {
    let beginnings = WordBeginnings(of: ["intellectu", "ip"])
    #expect(!beginnings.admit("Named in the survey, Shipping 17"))
    #expect(!beginnings.admit(""))
    #expect(!WordBeginnings(of: []).admit("anything"))
    #expect(beginnings.admit("on Ipswich"))
  }
}
