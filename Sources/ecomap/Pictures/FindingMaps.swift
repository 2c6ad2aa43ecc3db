import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports

/// A small picture for each finding that a report tells by itself: whom it is about, who would be
/// cut off, and one step on the other side.
struct FindingMaps {
  /// One of them.
  struct Small {
    /// What it shows.
    let picture: FindingPicture
    /// The scene with neighbours, and then with fewer, until one fits a small page.
    let scenes: [Scene]
  }

  let all: [Small]

  init(_ analysis: GapAnalysis) {
    let marks = MapMarks.marks(of: analysis)
    all = FindingPicture.wanted(by: analysis).compactMap { picture in
      let scenes = Self.sizes.map { size in
        let cast = FindingCast(picture, most: size.most, in: analysis.context)
        var scene = Self.scene(of: picture, cast, in: analysis.context.snapshot, marks: marks)
        scene.page = size.page
        return scene
      }
      // Without a tie there is nothing to see that the sentence does not say, but for how those
      // to look at first stand apart.
      guard picture.isFirst || scenes.first?.ties.isEmpty == false else { return nil }
      return Small(picture: picture, scenes: scenes)
    }
  }

  /// With fewer neighbours, then on a larger page: who has ties is never shown without any.
  private static let sizes: [(most: Int, page: ViewDefinition.Page)] = [
    (FindingPicture.most, .a4Half), (9, .a4Half), (FindingPicture.most, .slide), (9, .slide),
  ]

  private static func scene(
    of picture: FindingPicture, _ cast: FindingCast, in snapshot: Snapshot,
    marks: [ActorIndex: [Mark]]
  ) -> Scene {
    let map = snapshot.map
    let view = ViewDefinition(
      id: "finding", title: picture.title, show: .field(.id, cast.single.map { map[$0].id }),
      page: .a4Half, location: map[picture.actors[0]].location)
    var scene = Scene(snapshot, view: view, marks: marks)
    scene.isIllustration = true
    scene.sizeWords = "Bold: what this picture is about"
    let concerned = Swift.Set(picture.actors.map { map[$0].id })
    for index in scene.nodes.indices {
      scene.nodes[index].prominence = concerned.contains(scene.nodes[index].id) ? 1 : 0
    }
    scene.add(cast.crowds, of: snapshot)
    scene.dropLoneOverlaps()
    scene.subtitle = scene.shortSubtitle(from: map.title)
    return scene
  }
}

extension Scene {
  /// What is told of a part of a map beneath its title: when, of what and how much.
  func shortSubtitle(from title: String) -> String {
    [
      date, "From “\(title)”", nodes.reduce(0) { $0 + $1.headcount }.counted("actor"),
      ties.count.counted("relationship"),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// Takes away the signs of overlaps whose other side the picture does not show.
  mutating func dropLoneOverlaps() {
    let marks = nodes.flatMap(\.marks)
    for index in nodes.indices {
      nodes[index].marks.removeAll { mark in
        if case .overlap = mark { marks.count { $0 == mark } < 2 } else { false }
      }
    }
  }

  /// Adds boxes that stand for several actors, with one tie to each other box that any of their
  /// members has ties with.
  fileprivate mutating func add(_ crowds: [FindingCast.Crowd], of snapshot: Snapshot) {
    let map = snapshot.map
    var places: [ActorIndex: Int] = [:]
    for (place, node) in nodes.enumerated() {
      if let actor = map.index(of: node.id) { places[actor] = place }
    }
    for (number, crowd) in crowds.enumerated() {
      for member in crowd.members { places[member] = nodes.count }
      nodes.append(
        Node(
          id: "several-\(number + 1)", name: crowd.name, kind: crowd.kind ?? Self.mixed,
          detail: crowd.members.map { map[$0].name }.joined(separator: "; "),
          headcount: crowd.members.count))
    }
    let firstCrowd = nodes.count - crowds.count
    struct Ends: Hashable {
      let from: Int
      let to: Int
    }
    var order: [Ends] = []
    var bundles: [Ends: [Snapshot.DatedTie]] = [:]
    // A common box says what is, not what is planned for one of those in it.
    for tie in snapshot.ties where tie.standing == .current {
      guard let from = places[tie.from], let to = places[tie.to], from != to,
        max(from, to) >= firstCrowd
      else { continue }
      for end in [from, to] where end < firstCrowd { nodes[end].hiddenTies -= 1 }
      let ends = Ends(from: min(from, to), to: max(from, to))
      if bundles[ends] == nil { order.append(ends) }
      bundles[ends, default: []].append(tie)
    }
    for ends in order {
      guard let bundle = bundles[ends] else { continue }
      ties.append(Self.tie(ends.from, ends.to, for: bundle, turned: places, of: map))
    }
  }

  /// One tie for several: what they have in common, and what holds of the surest of them.
  private static func tie(
    _ from: Int, _ to: Int, for bundle: [Snapshot.DatedTie], turned places: [ActorIndex: Int],
    of map: EcosystemMap
  ) -> Tie {
    let kinds = Swift.Set(bundle.map { map.ties[$0.index].kind.id })
    let isTurned = Swift.Set(bundle.map { places[$0.from] == from })
    let isOne = kinds.count == 1 && isTurned.count == 1
    let kind = map.ties[bundle[0].index].kind
    let forward = isTurned.contains(true)
    let certainties = bundle.map { map.ties[$0.index].certainty }
    return Tie(
      id: "several.\(from).\(to)", from: isOne && !forward ? to : from,
      to: isOne && !forward ? from : to, kind: isOne ? kind : several,
      certainty: certainties.contains(.stated) ? .stated : certainties[0])
  }

  /// The kind of a box with actors of several kinds.
  private static let mixed = ActorKind(
    id: "several-actors", name: "Several actors", plural: "Several actors in one box", code: "…",
    family: .places, sector: .partnership, level: .regional)

  /// What joins boxes that have ties of several kinds.
  private static let several = RelationshipKind(
    id: "has-ties-with", isDirected: false, meaning: "Has ties of several kinds with.",
    family: .collaboration)
}
