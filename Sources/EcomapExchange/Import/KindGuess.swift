import EcomapFormats
import EcomapModel

/// How surely a kind is known.
public enum Sureness: Int, Sendable, CaseIterable, Comparable {
  /// The file's own word for it is a kind that ecomap knows.
  case sure
  /// The file's own word for it is taken over as a new kind.
  case taken
  /// The name says it: "… NHS Foundation Trust".
  case likely
  /// Nothing says it.
  case unknown

  /// Orders from sure to unknown.
  public static func < (left: Sureness, right: Sureness) -> Bool { left.rawValue < right.rawValue }
}

/// Finds out what kind an actor is of.
struct KindGuess {
  /// The kind of an actor of which nothing says what it is.
  static let unknownKind = ActorKind(
    id: "organisation", name: "Organisation", code: "O", family: .networks, sector: .partnership,
    level: .local)

  private var words: [String: String] = [:]

  /// Knows the words of a vocabulary, what people call its kinds besides, and what a person says
  /// that words of the file mean.
  init(_ vocabulary: Vocabulary, said: [String: String]) {
    for kind in vocabulary.actorKinds {
      words[Heading.folded(kind.plural)] = kind.id
      words[Heading.folded(kind.name)] = kind.id
      words[Heading.folded(kind.id)] = kind.id
      if kind.code.utf8.count > 1 {
        words[Heading.folded(kind.code)] = words[Heading.folded(kind.code)] ?? kind.id
      }
    }
    for (word, id) in Self.usualWords where vocabulary.actorKind(id) != nil {
      words[word] = words[word] ?? id
    }
    for (word, id) in said {
      words[Heading.folded(word)] =
        vocabulary.actorKind(id) == nil ? words[Heading.folded(id)] ?? id : id
    }
  }

  /// The kind that the file's own word means, when it is known.
  func kind(of word: String) -> String? { words[Heading.folded(word)] }

  /// The kind that a name tells, when it does.
  static func kind(named name: String) -> String? {
    let text = " \(Heading.words(name)) "
    return tellingWords.first { text.contains($0.word) }?.kind
  }

  private static let usualWords: [String: String] = [
    "academic health science network": "ahsn", "health innovation network": "hin",
    "integrated care board": "icb", "integrated care system": "ics",
    "nhs foundation trust": "nhs-trust", "foundation trust": "nhs-trust", "trust": "nhs-trust",
    "hospital": "nhs-trust", "hospital trust": "nhs-trust", "acute trust": "nhs-trust",
    "nhs provider": "nhs-trust", "mental health trust": "nhs-trust",
    "gp practice": "primary-care", "general practice": "primary-care", "pcn": "primary-care",
    "primary care network": "primary-care", "council": "local-authority",
    "local council": "local-authority", "local government": "local-authority",
    "higher education": "university", "higher education institution": "university",
    "hei": "university", "academic": "university", "academia": "university",
    "business": "company", "sme": "company", "industry": "company", "supplier": "company",
    "start up": "company", "startup": "company", "voluntary organisation": "charity",
    "voluntary": "charity", "vcse": "charity", "vcs": "charity", "third sector": "charity",
    "voluntary sector": "charity", "community group": "charity", "ngo": "charity",
    "patient organisation": "patient-group", "patient and public group": "patient-group",
    "healthwatch": "healthwatch", "central government": "government",
    "government department": "government", "arm s length body": "national-body",
    "alb": "national-body", "funding body": "funder", "research council": "funder",
    "grant": "funding-scheme", "fund": "funding-scheme", "project": "programme",
    "collaborative": "network", "test bed": "test-bed", "testbed": "test-bed",
    "trade association": "industry-body", "professional body": "industry-body",
    "research centre": "research-unit", "research institute": "research-unit",
    "research group": "research-unit", "product": "innovation", "technology": "innovation",
    "digital platform": "platform", "person": "person-role", "individual": "person-role",
  ]

  /// What stands in names, the more telling first.
  private static let tellingWords: [(word: String, kind: String)] = [
    (" ambulance service ", "ambulance-trust"), (" ambulance ", "ambulance-trust"),
    (" nhs foundation trust ", "nhs-trust"), (" nhs trust ", "nhs-trust"),
    (" foundation trust ", "nhs-trust"), (" integrated care board ", "icb"), (" icb ", "icb"),
    (" integrated care system ", "ics"), (" clinical commissioning group ", "ccg"),
    (" ccg ", "ccg"), (" academic health science network ", "ahsn"), (" ahsn ", "ahsn"),
    (" academic health science centre ", "ahsc"), (" health innovation ", "hin"),
    (" applied research collaboration ", "arc"), (" nihr arc ", "arc"), (" clahrc ", "clahrc"),
    (" healthwatch ", "healthwatch"), (" local enterprise partnership ", "lep"),
    (" science park ", "science-park"), (" university ", "university"),
    (" city council ", "local-authority"), (" county council ", "local-authority"),
    (" borough council ", "local-authority"), (" district council ", "local-authority"),
    (" council ", "local-authority"), (" test bed ", "test-bed"), (" vanguard ", "vanguard"),
    (" limited ", "company"), (" ltd ", "company"), (" plc ", "company"), (" llp ", "company"),
    (" cic ", "social-enterprise"), (" community interest company ", "social-enterprise"),
    (" department of ", "government"), (" department for ", "government"),
    (" medical practice ", "primary-care"), (" surgery ", "primary-care"),
    (" primary care network ", "primary-care"), (" clinical network ", "clinical-network"),
  ]
}
