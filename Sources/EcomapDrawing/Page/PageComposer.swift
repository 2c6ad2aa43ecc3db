internal import EcomapModel

/// Puts a page together: tries the paper's sizes from the most readable on, and collects the marks
/// of the first with which everything has its place.
struct PageComposer: Sendable {
  private let scene: Scene
  private let lines: [SceneLine]
  private let plan: any LayoutPlan
  private let contents: LegendContents
  private let paper: Paper
  private let summary: String

  /// A page for a scene in its own layout.
  init(_ scene: Scene, engine: any LayoutEngine) async throws(DrawingError) {
    let scene = scene.dressed
    let lines = scene.layout.drawsLines ? SceneLine.lines(of: scene) : []
    let plan = try await scene.plan(lines: lines, engine: engine)
    var noted = scene
    noted.footer = plan.footnotes + scene.keyInWords + scene.footer
    self.init(
      noted, lines: lines, plan: plan,
      contents: plan.legend ?? LegendContents(scene, lines: lines, explained: plan.headed),
      summary: SceneSummary.text(scene, words: plan.words))
  }

  /// A page for what some plan makes of a scene, with words of its own.
  init(
    _ scene: Scene, lines: [SceneLine], plan: any LayoutPlan, contents: LegendContents,
    summary: String
  ) {
    self.scene = scene
    self.lines = lines
    self.plan = plan
    self.contents = contents
    self.summary = summary
    paper = Paper(scene.page)
  }

  /// The finished picture; nil when the scene does not fit its page.
  func picture(saved: SavedLayout? = nil) async throws(DrawingError) -> Picture? {
    if let saved, let picture = try await kept(saved) { return picture }
    let candidates = try await candidates()
    for candidate in candidates {
      guard candidate.room.isTrial else { return self.picture(candidate) }
      var careful = candidate
      careful.room.isTrial = false
      careful.room.division = candidate.body.division
      guard let body = try await plan.body(in: careful.room) else { continue }
      careful.body = body
      return self.picture(careful)
    }
    return nil
  }

  /// A way to set the page that everything fits.
  private struct Candidate {
    let trial: Paper.Trial
    let place: PageFrame.KeyPlace
    let frame: PageFrame
    var room: Room
    var body: Body
  }

  /// How many sizes below the largest that fits are looked at, since tight boxes tangle lines.
  private var furtherSizes: Int { paper.isElastic ? 1 : 3 }
  /// How many crossings a smaller size must spare.
  private static let crossingsASize = 1.5

  /// The ways that fit, the best first: large letters, but few crossings before the largest.
  private func candidates() async throws(DrawingError) -> [Candidate] {
    var found: [(candidate: Candidate, worth: Double)] = []
    var first: Int?
    for (number, trial) in paper.trials.enumerated() {
      if let first, number > first + furtherSizes { break }
      // The last chance before the map is divided deserves all there is.
      let isLast = number == paper.trials.count - 1 && first == nil
      guard let candidate = try await candidate(trial, isTrial: !isLast) else { continue }
      let steps = Double(number - (first ?? number))
      first = first ?? number
      found.append((candidate, Double(candidate.body.tangle) + steps * Self.crossingsASize))
      if candidate.body.tangle == 0 { break }
    }
    return found.indices.sorted { (found[$0].worth, $0) < (found[$1].worth, $1) }
      .map { found[$0].candidate }
  }

  /// The best place for the key at one size.
  private func candidate(
    _ trial: Paper.Trial, isTrial: Bool
  ) async throws(DrawingError) -> Candidate? {
    var best: Candidate?
    for place in PageFrame.KeyPlace.allCases {
      guard let frame = frame(trial, place) else { continue }
      var room = room(in: frame, trial, saved: nil)
      room.isTrial = isTrial
      guard !plan.isHopeless(in: room), let body = try await plan.body(in: room) else { continue }
      if best.map({ body.cost < $0.body.cost }) ?? true {
        best = Candidate(trial: trial, place: place, frame: frame, room: room, body: body)
      }
    }
    return best
  }

  /// The picture with the positions of an earlier one; nil when they no longer serve.
  private func kept(_ saved: SavedLayout) async throws(DrawingError) -> Picture? {
    let words = saved.division.split(separator: " ", maxSplits: 1)
    guard let place = words.first.flatMap({ PageFrame.KeyPlace(rawValue: String($0)) }) else {
      return nil
    }
    for trial in paper.trials
    where paper.isElastic
      || (trial.letters <= saved.letters && trial.size.height >= saved.height ?? 0)
    {
      guard let frame = frame(trial, place, isKept: true) else { continue }
      var room = room(in: frame, trial, saved: saved)
      room.division = words.count > 1 ? String(words[1]) : ""
      if let body = try await plan.body(in: room) {
        return picture(
          Candidate(trial: trial, place: place, frame: frame, room: room, body: body))
      }
    }
    return nil
  }

  private func frame(
    _ trial: Paper.Trial, _ place: PageFrame.KeyPlace, isKept: Bool = false
  ) -> PageFrame? {
    PageFrame(scene, contents: contents, trial: trial, keyPlace: place, isKept: isKept)
  }

  private func room(
    in frame: PageFrame, _ trial: Paper.Trial, saved: SavedLayout?
  ) -> Room {
    let corner = Point(x: frame.room.x, y: frame.room.y)
    var moved = saved
    moved?.centres = saved?.centres.mapValues { $0 - corner } ?? [:]
    return Room(
      size: Size(width: frame.room.width, height: frame.room.height), letters: trial.letters,
      leastLetters: min(paper.leastLetters, trial.words.key), slack: frame.slack, saved: moved)
  }

  private func picture(_ candidate: Candidate) -> Picture {
    let (body, frame) = (candidate.body, candidate.frame)
    let (trial, place) = (candidate.trial, candidate.place)
    let corner = Point(x: frame.room.x, y: frame.room.y)
    let boxes = body.boxes.map { (node: $0.node, box: $0.box.moved(by: corner)) }
    let routes = body.routes.map { (line: lines[$0.line], route: $0.route.moved(by: corner)) }
    var groups = frame.groups
    groups += body.background.map { $0.moved(by: corner) }
    groups += routes.map { scene.group(for: $0.line, route: $0.route) }
    groups += body.foreground.map { $0.moved(by: corner) }
    let counts = scene.tieCounts
    for (node, box) in boxes {
      guard let face = body.faces[node] else { continue }
      groups.append(scene.group(for: node, face: face, in: box, tieCount: counts[node]))
    }
    groups += body.tiles.map { $0.moved(by: corner) }
    if scene.nodes.isEmpty { groups.append(Self.emptyNote(in: frame.room)) }
    var centres = body.centres.mapValues { $0 + corner }
    for (node, box) in boxes { centres[scene.nodes[node].id] = box.centre }
    return Picture(
      title: scene.title,
      summary: summary,
      size: trial.size, groups: groups, boxes: boxes, routes: routes,
      layout: SavedLayout(
        letters: trial.letters, division: "\(place.rawValue) \(body.division)",
        centres: centres, height: paper.hasHeights ? trial.size.height : nil))
  }

  /// What an empty page says, so that nobody takes it for a broken one.
  private static func emptyNote(in room: Rect) -> Picture.Group {
    Picture.Group(
      id: nil, role: "notes", title: nil, link: nil,
      shapes: [
        .text(
          TextRun(
            text: "There is no actor to show.", origin: Point(x: room.x, y: room.y + 14),
            size: 14, colour: .quiet))
      ])
  }
}

extension ViewDefinition.Layout {
  /// Whether ties are drawn as lines.
  var drawsLines: Bool {
    switch self {
    case .network, .bands, .groups, .rings, .focus: true
    case .matrix, .landscape, .coverage: false
    }
  }
}
