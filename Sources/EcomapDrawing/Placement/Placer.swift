extension PlacementProblem {
  /// Places the boxes as legibly as a bounded number of tries allows.
  ///
  /// - Parameter effort: How much to try, against 1 for a picture that is kept.
  func placed(effort: Double = 1) -> Placement {
    var placer = Placer(problem: self, effort: effort)
    return placer.placed()
  }
}

/// Tries several starts, and goes on with the best.
struct Placer {
  private let problem: PlacementProblem
  /// How many places one search may try.
  private let share: Int
  /// Whether there are so many boxes that they can hardly leave the place where they start.
  private let isLarge: Bool
  /// Whether there is time for more than the usual.
  private let isCareful: Bool
  /// How many starts are tried, the given one included.
  private let startCount: Int
  private var best: (search: PlacementSearch, rank: Rank)?
  private var searches: UInt64 = 0

  /// How many comparisons of a box or line with another a placement may take for every box.
  private static let comparisonsForBox = 2_000_000.0
  /// How many boxes are so provided for; more of them share what these have.
  private static let mostBoxes = 150.0
  /// How many places a single box need try.
  private static let mostForBox = 12_000.0
  /// From this many boxes on, the given start must do.
  private static let manyBoxes = 400
  /// The worsening that is accepted at first.
  private static let heat = 2.5
  /// How much boxes that overlap count at first.
  private static let softest = 0.05
  /// The worsening that is accepted when a placement is only to be bettered.
  private static let gentleHeat = 0.5

  init(problem: PlacementProblem, effort: Double) {
    self.problem = problem
    isLarge = problem.sizes.count > Self.manyBoxes
    let (boxes, lines) = (Double(problem.sizes.count), Double(problem.edges.count))
    let degree = 2 * lines / max(boxes, 1)
    let comparisons = (1 + degree) * (boxes + lines + Double(problem.obstacles.count))
    let budget = Self.comparisonsForBox * min(boxes, Self.mostBoxes)
    let tries = min(budget / max(comparisons, 1), Self.mostForBox * boxes) * effort
    // Each search must be long enough to end well, so only much effort affords more of them.
    isCareful = effort > 1
    startCount = isCareful ? 6 : 3
    share = Int(tries) / (isLarge ? 1 : startCount + (isCareful ? 2 : 1))
  }

  mutating func placed() -> Placement {
    if isLarge {
      search(from: problem.start, heat: Self.gentleHeat, softest: 1)
    } else {
      search(from: problem.start, heat: Self.heat, softest: Self.softest)
      if isCareful {
        // An engine may have found an order of few crossings, which heat would forget.
        search(from: problem.start, heat: Self.gentleHeat, softest: Self.softest)
      }
      for stream in 1..<UInt64(startCount) {
        let start = StressStart.centres(of: problem, stream: stream)
        search(from: start, heat: Self.heat, softest: Self.softest)
      }
      if let centres = best?.search.field.centres {
        search(from: centres, heat: Self.gentleHeat, softest: 1)
      }
    }
    if let best, best.rank.overlaps > 0 {
      // Rows leave no slivers, so they hold what nothing else does.
      let rows = RowStart.centres(of: problem, from: best.search.field.centres)
      search(from: rows, heat: 0, softest: 1)
    }
    let wide = Stretching(problem: problem)
      .stretched(best?.search.field.centres ?? problem.start)
    let centres = Tidying.tidied(wide, of: problem)
    return Placement(centres: centres, score: PlacementScore(of: problem, at: centres))
  }

  /// Looks for a good placement from a start, and keeps it when it is the best as yet.
  private mutating func search(from centres: [Point], heat: Double, softest: Double) {
    var attempt = problem
    attempt.start = centres
    searches += 1
    var search = PlacementSearch(attempt, stream: searches)
    search.run(tries: share, heat: heat, softest: softest)
    search.pushApart()
    let rank = Rank(problem, search.field)
    if let best, !(rank < best.rank) { return }
    best = (search, rank)
  }

  /// The order of preference: first legal, then cheap.
  private struct Rank {
    let overlaps: Int
    let cost: Double

    init(_ problem: PlacementProblem, _ field: PlacementField) {
      overlaps = PlacementScore(of: problem, at: field.centres).overlaps
      cost = field.totalCost
    }

    static func < (left: Rank, right: Rank) -> Bool {
      (left.overlaps, left.cost) < (right.overlaps, right.cost)
    }
  }
}
