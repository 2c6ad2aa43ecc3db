import Testing

@testable import EcomapAnalysis

/// The stemmer against pairs that Snowball publishes for its English stemmer.
@Suite struct StemmerTests {
  /// Each stem with the words of the sample vocabulary that lead to it.
  private static let published: [(stem: String, words: String)] = [
    ("consign", "consign consigned consigning consignment"),
    ("consist", "consist consisted consistency consistent consistently consisting consists"),
    ("consol", "consolingly consolation consolations console consoled consoles consoling consols"),
    ("consolatori", "consolatory"),
    ("consolid", "consolidate consolidated consolidating"),
    ("conson", "consonant"), ("consort", "consort consorted consorting"),
    ("conspicu", "conspicuous conspicuously"), ("conspiraci", "conspiracy"),
    ("conspir", "conspirator conspirators conspire conspired conspiring"),
    ("constabl", "constable constables"), ("constanc", "constance constancy"),
    ("constant", "constant"),
    ("knack", "knack knacks"), ("knackeri", "knackeries"), ("knag", "knag"),
    ("knave", "knave knaves"), ("knavish", "knavish"), ("knead", "kneaded kneading"),
    ("knee", "knee knees"), ("kneel", "kneel kneeled kneeling kneels"), ("knell", "knell"),
    ("knelt", "knelt"), ("knew", "knew"), ("knick", "knick"), ("knif", "knif"),
    ("knife", "knife"), ("knight", "knight knightly knights"),
    ("knit", "knit knits knitted knitting"),
    ("knive", "knives"), ("knob", "knob knobs"),
    ("knock", "knock knocked knocking knocks"),
    ("knocker", "knocker knockers"), ("knopp", "knopp"),
    ("knot", "knot knots"),
  ]

  /// Words of the field and of each rule, with the stems of Snowball 2.2.
  private static let others: [(word: String, stem: String)] = [
    ("evaluation", "evalu"), ("evaluating", "evalu"), ("property", "properti"),
    ("properties", "properti"), ("commercialisation", "commercialis"),
    ("commercialising", "commercialis"), ("organisations", "organis"), ("trials", "trial"),
    ("ties", "tie"), ("cries", "cri"), ("gas", "gas"), ("gaps", "gap"), ("kiwis", "kiwi"),
    ("skies", "sky"), ("dying", "die"), ("news", "news"), ("inning", "inning"),
    ("proceed", "proceed"), ("hopping", "hop"), ("hoping", "hope"), ("agreed", "agre"),
    ("feed", "feed"), ("generate", "generat"), ("general", "general"), ("generic", "generic"),
    ("communication", "communic"), ("community", "communiti"), ("arsenal", "arsenal"),
    ("say", "say"), ("cry", "cri"), ("by", "by"), ("yes", "yes"), ("youth", "youth"),
    ("boyish", "boyish"), ("rational", "ration"), ("psychology", "psycholog"),
    ("formality", "formal"), ("sensibility", "sensibl"), ("hopefully", "hope"),
    ("hopelessly", "hopeless"), ("national", "nation"), ("electricity", "electr"),
    ("formative", "format"), ("goodness", "good"), ("replacement", "replac"),
    ("adoption", "adopt"), ("rate", "rate"), ("controll", "control"), ("roll", "roll"),
    ("king's", "king"), ("be", "be"), ("a", "a"), ("", ""),
  ]

  @Test(arguments: published)
  func `published words have their published stem`(stem: String, words: String) {
    for word in words.split(separator: " ") {
      #expect(Stemmer.stem(String(word)) == stem, "\(word)")
    }
  }

  @Test(arguments: others)
  func `every rule and exception is kept`(word: String, stem: String) {
    #expect(Stemmer.stem(word) == stem)
  }

  @Test func `what is not plain English stays as it is`() {
    for word in ["3d", "covid19", "żyć", "помощь", "R2"] { #expect(Stemmer.stem(word) == word) }
  }
}
