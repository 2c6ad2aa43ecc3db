import EcomapDrawing
import EcomapModel
import Testing

/// Scenes that every check runs on.
enum Scenes: String, CaseIterable, CustomTestStringConvertible {
  case empty, single, tiny, twoParts, star, onlyUnconnected, marked, hostile, medium, large,
    southWest

  var testDescription: String { rawValue }

  var scene: Scene {
    switch self {
    case .empty: Scene(title: "Nothing yet", nodes: [], ties: [])
    case .single: Scene(title: "One actor", nodes: [Self.node(0, "South West AHSN")], ties: [])
    case .tiny: Self.tinyScene
    case .twoParts: Self.twoPartsScene
    case .star: Self.starScene
    case .onlyUnconnected: Self.onlyUnconnectedScene
    case .marked: Self.markedScene
    case .hostile: Self.hostileScene
    case .medium: Self.random(nodes: 70, ties: 110, page: .fit)
    case .large: Self.random(nodes: 320, ties: 600, page: .fit)
    case .southWest: Self.southWestScene
    }
  }

  static func kind(_ id: String) -> ActorKind {
    Vocabulary.builtIn.actorKind(id) ?? ActorKind.builtIn[0]
  }

  static func relationship(_ id: String) -> RelationshipKind {
    Vocabulary.builtIn.relationship(id)?.kind ?? RelationshipKind.builtIn[0]
  }

  private static func node(_ index: Int, _ name: String) -> Scene.Node {
    Scene.Node(
      id: "actor-\(index)", name: name, kind: ActorKind.builtIn[index % ActorKind.builtIn.count])
  }

  private static func tie(_ index: Int, _ from: Int, _ to: Int) -> Scene.Tie {
    Scene.Tie(
      id: "tie-\(index)", from: from, to: to,
      kind: RelationshipKind.builtIn[index % RelationshipKind.builtIn.count])
  }

  /// Every sign, on a hub, on boxes and on a tile, alone and together.
  static let markedScene = {
    let marks: [[Mark]] = [
      [.broker, .singlePointOfFailure], [.overlap(1)], [.overlap(1), .overlap(12)],
      [.singlePointOfFailure], [], [.overlap(12)], [], [],
      [.broker, .singlePointOfFailure, .overlap(1), .overlap(2)],
    ]
    var nodes = marks.indices.map { node($0, "Organisation \($0) with a name of some length") }
    for index in marks.indices { nodes[index].marks = marks[index] }
    return Scene(
      title: "Marked", nodes: nodes, ties: (1...7).map { tie($0, $0 == 4 ? 3 : 0, $0) })
  }()

  static let tinyScene = Scene(
    title: "Tiny", subtitle: "As of June 2016",
    nodes: [
      Scene.Node(id: "south-west-ahsn", name: "South West AHSN", kind: kind("ahsn")),
      Scene.Node(
        id: "somerset-ccg", name: "Somerset CCG", kind: kind("ccg"), link: "https://x.org"),
      Scene.Node(
        id: "smes", name: "Small and medium-sized enterprises", kind: kind("company"),
        status: .proposed, isClass: true),
    ],
    ties: [
      Scene.Tie(id: "a", from: 0, to: 1, kind: relationship("works-with")),
      Scene.Tie(id: "b", from: 0, to: 1, kind: relationship("funds"), strength: 3),
      Scene.Tie(id: "c", from: 1, to: 0, kind: relationship("funds"), strength: 2),
      Scene.Tie(
        id: "d", from: 0, to: 2, kind: relationship("supports"), status: .planned,
        certainty: .inferred),
    ],
    footer: ["Sources: none."])

  private static let twoPartsScene = Scene(
    title: "Two parts", nodes: (0..<12).map { node($0, "Organisation \($0)") },
    ties: (0..<5).map { tie($0, $0, $0 + 1) } + (7..<11).map { tie($0, 6, $0) })

  private static let starScene = Scene(
    title: "Star", nodes: (0...60).map { node($0, "Member organisation number \($0)") },
    ties: (1...60).map { tie($0, $0, 0) }, page: .fit)

  private static let onlyUnconnectedScene = Scene(
    title: "Every board and network",
    nodes: (0..<80).map { node($0 % 30 * 2, "Board \($0)") }
      .enumerated().map { offset, node in
        var node = node
        node.id = "board-\(offset)"
        return node
      }, ties: [], page: .fit)

  /// Names that break a careless writer, and ids as well.
  static let hostileNames = [
    "\"Quoted\" & <tagged> 'single' \\backslash\\", "]]> --> <!-- &amp; &lt;", "\\N \\G \\l{a|b}",
    "Ysbyty Gwynedd – Ŵ ŷ", "健康イノベーション協会 東京", "Ελληνικό δίκτυο", "Сеть инноваций 🏥👩‍⚕️",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "", "   ", "a\nb\tc",
    "<script>alert(1)</script>", "${x} $(y) %s {{z}}",
  ]

  private static let hostileScene = Scene(
    title: "<Hostile> & \"quoted\"", subtitle: "</svg>",
    nodes: hostileNames.enumerated().map { index, name in
      Scene.Node(
        id: index.isMultiple(of: 2) ? "plain-\(index)" : "odd \"\\<&\(index)\\",
        name: name, kind: ActorKind.builtIn[index], detail: "<b>&\u{8}",
        link: index.isMultiple(of: 3) ? "javascript:alert(1)" : "https://x.org/?a=1&b=2")
    },
    ties: (0..<8).map {
      Scene.Tie(id: "t \"\($0)\\", from: $0, to: $0 + 1, kind: relationship("funds"))
    },
    footer: ["A & B < C"])

  static func random(
    nodes count: Int, ties tieCount: Int, seed: UInt64 = 20_250_101,
    page: ViewDefinition.Page = .slide
  ) -> Scene {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let words = [
      "South", "Health", "NHS", "Trust", "Innovation", "University", "of", "Devon", "Care",
    ]
    let nodes = (0..<count).map { index in
      node(index, (0..<(2 + next(5))).map { _ in words[next(words.count)] }.joined(separator: " "))
    }
    let ties = (0..<tieCount).map { index -> Scene.Tie in
      var tie = tie(index, next(count), next(3) == 0 ? next(count) : next(count / 20 + 1))
      tie.strength = 1 + next(3)
      return tie
    }
    return Scene(title: "Random", nodes: nodes, ties: ties, page: page)
  }

  private static let southWestScene: Scene = {
    var positions: [Substring: Int] = [:]
    let nodes = SouthWest.actors.split(separator: "\n").enumerated().map { offset, row in
      let cells = row.split(separator: "|")
      positions[cells[0]] = offset
      return Scene.Node(
        id: String(cells[0]), name: String(cells[4]), kind: kind(String(cells[1])),
        status: Status(rawValue: String(cells[2])) ?? .current, isClass: cells[3] == "class")
    }
    let ties = SouthWest.ties.split(separator: "\n").enumerated().compactMap { offset, row in
      let cells = row.split(separator: "|")
      return positions[cells[0]].flatMap { from in
        positions[cells[2]].map { to in
          Scene.Tie(
            id: "tie-\(offset)", from: from, to: to, kind: relationship(String(cells[1])),
            status: Status(rawValue: String(cells[3])) ?? .current,
            certainty: Certainty(rawValue: String(cells[4])) ?? .stated)
        }
      }
    }
    return Scene(
      title: "South West health innovation ecosystem", subtitle: "As of June 2016", nodes: nodes,
      ties: ties, footer: ["Sources: RAND Europe (2017)."], page: .fit)
  }()
}
