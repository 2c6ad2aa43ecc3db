import EcomapFormats
import EcomapModel

/// The words that actors and ties of an import use, declared when they are first met.
struct DeclaredWords {
  private(set) var vocabulary: Vocabulary
  private(set) var areas: [Area]
  private(set) var remits: [EcosystemMap.Remit]
  private(set) var sources: [Source]
  private var areaNames: [String: String] = [:]
  private var remitIDs: [String: String] = [:]
  private var sourceIDs: [String: String] = [:]
  private var kindIDs: [String: String] = [:]

  /// Begins with what a map already declares.
  init(
    vocabulary: Vocabulary, areas: [Area] = [], remits: [EcosystemMap.Remit] = [],
    sources: [Source] = []
  ) {
    self.vocabulary = vocabulary
    self.areas = areas
    self.remits = remits
    self.sources = sources
    for area in Area.builtIn + areas { areaNames[Heading.folded(area.name)] = area.name }
    for remit in remits {
      remitIDs[remit.id] = remit.id
      remitIDs[Heading.folded(remit.name)] = remitIDs[Heading.folded(remit.name)] ?? remit.id
    }
    for source in sources {
      sourceIDs[source.id] = source.id
      sourceIDs[source.title] = sourceIDs[source.title] ?? source.id
    }
  }

  /// The kind of actor that a word stands for, taken over as a kind of its own.
  mutating func actorKind(_ word: String) -> ActorKind {
    let folded = Heading.folded(word)
    if let id = kindIDs[folded], let kind = vocabulary.actorKind(id) { return kind }
    var ids = ActorIDs()
    var id = ids.take(word)
    while vocabulary.actorKind(id) != nil { id = ids.take(word) }
    kindIDs[folded] = id
    return declare(
      ActorKind(
        id: id, name: word, plural: word.hasSuffix("s") ? word : nil,
        code: String(word.split(separator: " ").compactMap(\.first).prefix(3)).uppercased(),
        family: .networks, sector: .partnership, level: .local))
  }

  /// Declares a kind of actor, unless it is there.
  mutating func declare(_ kind: ActorKind) -> ActorKind {
    if let known = vocabulary.actorKind(kind.id) { return known }
    vocabulary.add(kind)
    return kind
  }

  /// Declares a kind of tie.
  mutating func declare(_ kind: RelationshipKind) { vocabulary.add(kind) }

  /// The sector that a word stands for.
  mutating func sector(_ word: String) -> Sector {
    let folded = Heading.folded(word)
    let known = vocabulary.sectors.first {
      Heading.folded($0.rawValue) == folded || Heading.folded($0.name) == folded
    }
    if let known { return known }
    if let usual = Self.usualSectors[folded] { return usual }
    let sector = Sector(ActorIDs.word(word), name: word)
    if let same = vocabulary.sector(sector.rawValue) { return same }
    vocabulary.add(sector)
    return sector
  }

  /// The area that a word stands for.
  mutating func area(_ word: String) -> String {
    if let name = areaNames[word] { return name }
    let name = areaNames[Heading.folded(word)]
    areaNames[word] = name ?? word
    if let name { return name }
    areaNames[Heading.folded(word)] = word
    areas.append(Area(name: word))
    return word
  }

  /// The id of the remit that a text stands for.
  mutating func remit(_ text: String) -> String {
    if let id = remitIDs[text] ?? remitIDs[Heading.folded(text)] { return id }
    let id = Self.freeID(text, among: remitIDs)
    remitIDs[Heading.folded(text)] = id
    remitIDs[id] = id
    remits.append(EcosystemMap.Remit(id: id, name: text))
    return id
  }

  /// The citations of a cell.
  mutating func citations(_ cell: String) -> [Citation] {
    CellValues.citations(cell) { sourceIDs[$0] != nil }.map { citation($0) }.unique
  }

  /// The citation that a text stands for.
  private mutating func citation(_ text: String) -> Citation {
    let (source, locator) = CellValues.citation(text) { sourceIDs[$0] != nil }
    if let id = sourceIDs[source] { return Citation(source: id, locator: locator) }
    let id = Self.freeID(source, among: sourceIDs)
    sourceIDs[source] = id
    sourceIDs[id] = id
    let link = CellValues.link(source).flatMap { $0 == source ? $0 : nil }
    sources.append(Source(id: id, title: source, url: link))
    return Citation(source: id, locator: locator)
  }

  private static func freeID(_ text: String, among ids: [String: String]) -> String {
    var names = ActorIDs()
    let short = text.utf8.count > 60 ? String(text.prefix(60)) : text
    var id = names.take(short)
    while ids[id] != nil { id = names.take(short) }
    return id
  }

  private static let usualSectors: [String: Sector] = [
    "public sector": .public, "government": .public, "health": .nhs, "healthcare": .nhs,
    "academia": .academic, "higher education": .academic, "university": .academic,
    "private": .private, "industry": .private, "commercial": .private, "business": .private,
    "voluntary": .third, "charity": .third, "vcse": .third, "voluntary sector": .third,
    "charitable": .third,
  ]
}
