import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct ThemeTests {
  /// Two colours at least this far apart (CIEDE2000) are taken for different at a glance; 2.3 can
  /// just be seen side by side.
  static let apart = 8.0

  static let declared = [
    "innovation-district", "housing", "voluntary", "education", "faith", "military", "police",
    "transport",
  ].map { Sector($0, name: $0) }

  static let tones: [Tone] =
    ActorKind.Family.allCases.map { .family($0) } + Sector.builtIn.map { .sector($0) }
    + declared.map { .sector($0) } + Level.allCases.map { .level($0) }
    + Status.allCases.map { .status($0) }
    + (0..<12).map { (place: Int) in .area("Area \(place)", position: place) }
    + [.area("No area recorded", position: nil)]

  static let looks: [SceneLine.Look] = RelationshipKind.Family.allCases.flatMap { family in
    [SceneLine.Standing.current, .ahead, .ended].flatMap { standing in
      [true, false].map { .init(family: family, standing: standing, isStated: $0) }
    }
  }

  @Test(arguments: ["nhs", "neutral"])
  func `a theme is found by its name`(name: String) {
    #expect(PictureTheme.named(name)?.name == name)
    #expect(PictureTheme.named("hot-pink") == nil)
  }

  @Test(arguments: PictureTheme.all, tones)
  func `letters and borders of boxes stand out`(theme: PictureTheme, tone: Tone) {
    for standing in Status.allCases {
      let node = theme.node(tone, standing)
      #expect(Vision.contrast(node.onSolid, node.solid) >= 4.5, "\(standing) tab")
      #expect(Vision.contrast(node.ink, node.tint) >= 4.5, "\(standing) name")
      for ground in [theme.page.ground, theme.page.panel, node.tint] {
        #expect(Vision.contrast(node.edge, ground) >= 3, "\(standing) border")
      }
      // A light tab has a border of its own.
      #expect(node.edge == node.solid || Vision.contrast(node.edge, node.tint) >= 3)
    }
  }

  @Test(arguments: PictureTheme.all, looks)
  func `lines stand out from the page and from a panel`(theme: PictureTheme, look: SceneLine.Look) {
    for strength in 1...3 {
      let line = theme.line(look, strength: strength)
      #expect(Vision.contrast(line.colour, theme.page.ground) >= 3)
      #expect(Vision.contrast(line.colour, theme.page.panel) >= 3)
      #expect(line.width >= 0.9)
    }
  }

  @Test(arguments: PictureTheme.all)
  func `words beside the picture stand out from the page`(theme: PictureTheme) {
    for words in [theme.page.ink, theme.page.quiet, theme.page.title] {
      #expect(Vision.contrast(words, theme.page.ground) >= 4.5)
      #expect(Vision.contrast(words, theme.page.panel) >= 4.5)
    }
    // Signs are white on ink, and ink on the page.
    #expect(Vision.contrast(.ink, .white) >= 4.5)
  }

  @Test func `every two families of kinds differ in outline, whatever the colours`() {
    let outlines = ActorKind.Family.allCases.map { Silhouette($0) }
    #expect(Set(outlines).count == outlines.count)
    let samples = ActorKind.Family.allCases.map { family in
      let box = Rect(x: 0, y: 0, width: 60, height: 20)
      let outline = Silhouette(family)
      return "\(outline.shape(in: box, Paint())) \(outline.tab(in: box, width: 20).edge)"
        + " \(String(describing: outline.secondBar(in: box, tabWidth: 20)))"
    }
    #expect(Set(samples).count == samples.count)
  }

  @Test(arguments: Vision.allCases)
  func `families of kinds differ in colour or outline to every eye`(vision: Vision) {
    for theme in PictureTheme.all {
      Self.pairs(ActorKind.Family.allCases) { one, two in
        let colours = [one, two].map { theme.node(.family($0), .current).solid }
        #expect(
          vision.distance(colours[0], colours[1]) >= Self.apart
            || Silhouette(one) != Silhouette(two),
          "\(theme.name): \(one) and \(two)")
      }
    }
  }

  @Test func `families of kinds differ in colour to the common eye in the NHS theme`() {
    Self.pairs(ActorKind.Family.allCases) { one, two in
      let colours = [one, two].map { PictureTheme.nhs.node(.family($0), .current).solid }
      #expect(Vision.common.distance(colours[0], colours[1]) >= 5, "\(one) and \(two)")
    }
  }

  @Test(arguments: Vision.allCases)
  func `families of ties differ in colour, dashes or head to every eye`(vision: Vision) {
    for theme in PictureTheme.all {
      for standing in [SceneLine.Standing.current, .ahead, .ended] {
        Self.pairs(RelationshipKind.Family.allCases) { one, two in
          let lines = [one, two].map {
            theme.line(.init(family: $0, standing: standing, isStated: true), strength: 1)
          }
          #expect(
            vision.distance(lines[0].colour, lines[1].colour) >= Self.apart
              || lines[0].dashes != lines[1].dashes || lines[0].head != lines[1].head)
        }
      }
    }
  }

  @Test func `the head of a line has the marks of its family and no other`() {
    let outlines = RelationshipKind.Family.allCases.map { family in
      let line = PictureTheme.nhs.line(
        .init(family: family, standing: .current, isStated: true), strength: 1)
      return line.head.shapes(from: Point(x: 0, y: 0), to: Point(x: 7, y: 0), line).map { shape in
        switch shape {
        case .path(let steps, _): "\(steps)"
        case .rect(let rect, let radius, _): "\(rect) \(radius)"
        case .text: "text"
        }
      }
    }
    #expect(Set(outlines).count == outlines.count)
  }

  @Test(arguments: PictureTheme.all, RelationshipKind.Family.allCases)
  func `standing shows in dashes and heads, not in colour alone`(
    theme: PictureTheme, family: RelationshipKind.Family
  ) {
    let lines = [SceneLine.Standing.current, .ahead, .ended].map {
      theme.line(.init(family: family, standing: $0, isStated: true), strength: 1)
    }
    #expect(Set(lines.map(\.dashes)).count == 3)
    #expect(lines.map(\.hasOpenArrows) == [false, true, false])
    let boxes = Status.allCases.map { theme.node(.family(.national), $0).dashes }
    #expect(boxes[0] == [] && boxes[1] == boxes[2] && Set(boxes).count == 3)
  }

  @Test(arguments: PictureTheme.all, RelationshipKind.Family.allCases)
  func `what is not surely known is paler and thinner`(
    theme: PictureTheme, family: RelationshipKind.Family
  ) {
    for strength in 1...3 {
      let lines = [true, false].map {
        theme.line(.init(family: family, standing: .current, isStated: $0), strength: strength)
      }
      #expect(lines[1].width < lines[0].width)
      #expect(Vision.contrast(lines[1].colour, .white) < Vision.contrast(lines[0].colour, .white))
    }
  }

  @Test(arguments: PictureTheme.all, Vision.allCases)
  func `sectors, levels and statuses stay apart to every eye`(theme: PictureTheme, vision: Vision) {
    let groups: [[Tone]] = [
      Sector.builtIn.map { .sector($0) }, Level.allCases.map { .level($0) },
      Status.allCases.map { .status($0) },
    ]
    for group in groups {
      Self.pairs(group) { one, two in
        let nodes = [one, two].map { theme.node($0, .current) }
        let distance = vision.distance(nodes[0].solid, nodes[1].solid)
        #expect(distance >= Self.apart, "\(one.name) and \(two.name): \(distance)")
      }
    }
  }

  @Test(arguments: PictureTheme.all, Vision.allCases)
  func `ten areas stay apart by tab or box`(theme: PictureTheme, vision: Vision) {
    Self.pairs(Array(0..<10)) { one, two in
      let nodes = [one, two].map { theme.node(.area("", position: $0), .current) }
      let distance = max(
        vision.distance(nodes[0].solid, nodes[1].solid),
        vision.distance(nodes[0].tint, nodes[1].tint))
      #expect(distance >= 5, "\(one) and \(two): \(distance)")
    }
  }

  @Test(arguments: PictureTheme.all)
  func `a declared sector has the colour of its word and none of a built-in one`(theme: PictureTheme) {
    let builtIn = Set(Sector.builtIn.map { theme.node(.sector($0), .current) })
    for sector in Self.declared {
      let node = theme.node(.sector(sector), .current)
      #expect(!builtIn.contains(node))
      let again = Sector(sector.rawValue, name: "Another name")
      #expect(theme.node(.sector(again), .current) == node)
    }
    #expect(Set(Self.declared.map { theme.node(.sector($0), .current) }).count > 3)
  }

  @Test func `tones have names for the key`() {
    #expect(Tone.level(.international).name == "International")
    #expect(Tone.status(.proposed).name == "Proposed")
    #expect(Tone.sector(.third).name == "Third sector")
    #expect(Tone.family(.places).name == "Local government and partnerships")
  }

  /// The formula against pairs 1, 7 and 25 of the table of Sharma, Wu and Dalal (2005).
  @Test(arguments: [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
    ([50, 0, 0], [50, -1, 2], 2.3669),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
  ])
  func `colour differences are those of the published table`(
    first: [Double], second: [Double], difference: Double
  ) {
    #expect(abs(Vision.difference(first, second) - difference) < 0.0001)
  }

  private static func pairs<Item>(_ items: [Item], _ check: (Item, Item) -> Void) {
    for (index, one) in items.enumerated() {
      for two in items[(index + 1)...] { check(one, two) }
    }
  }
}
