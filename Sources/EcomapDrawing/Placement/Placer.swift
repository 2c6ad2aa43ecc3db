extension PlacementProblem {
  /// Places the boxes as legibly as a bounded number of tries allows.
  ///
  /// - Parameter effort: How much to try, against 1 for a picture that is kept.
  /// - Complexity: O(1) tries of O(*d* (*n* + *m*)) each for *n* boxes, *m* lines, *d* a box.
  func placed(effort: Double = 1) -> Placement {
    Placer(problem: self, effort: effort).placed()
  }
}

/// Tries several starts, and goes on with the best.
struct Placer {
  let problem: PlacementProblem
  let effort: Double

  /// How many comparisons of a box or line with another a placement may take.
  private static let budget = 90_000_000.0
  /// From this many boxes on, one start must do.
  private static let manyBoxes = 250
  /// The worsening that is accepted at first.
  private static let heat = 1.5

  /// How many places all starts together may try.
  private var tries: Int {
    let (boxes, lines) = (Double(problem.sizes.count), Double(problem.edges.count))
    let degree = 2 * lines / max(boxes, 1)
    let comparisons = (1 + degree) * (boxes + lines + Double(problem.obstacles.count))
    return Int(Self.budget * effort / max(comparisons, 1))
  }

  func placed() -> Placement {
    guard !problem.sizes.isEmpty else {
      return Placement(centres: [], score: PlacementScore(of: problem, at: []))
    }
    let starts = self.starts
    let share = tries / (starts.count + 1)
    var best: (search: PlacementSearch, rank: Rank)?
    for (number, start) in starts.enumerated() {
      var attempt = problem
      attempt.start = start
      var search = PlacementSearch(attempt, stream: UInt64(number))
      search.run(tries: share, heat: Self.heat)
      let rank = Rank(problem, search.field)
      if best.map({ rank < $0.rank }) ?? true { best = (search, rank) }
    }
    guard var (search, rank) = best else { preconditionFailure("there is always one start") }
    let before = search.field.centres
    search.run(tries: share, heat: Self.heat / 3)
    let centres = Rank(problem, search.field) < rank ? search.field.centres : before
    rank = Rank(problem, search.field)
    let wide = Stretching(problem: problem).stretched(centres)
    return Placement(centres: wide, score: PlacementScore(of: problem, at: wide))
  }

  /// Centres to begin with; slots and fixed boxes stay where the problem has them.
  private var starts: [[Point]] {
    let stress = StressStart.centres(of: problem, stream: 100)
    var starts = [problem.start]
    if problem.sizes.count <= Self.manyBoxes {
      starts.append(stress)
      starts.append(RowStart.centres(of: problem, from: stress))
      if problem.sizes.count < 100 {
        starts.append(StressStart.centres(of: problem, stream: 101))
      }
    }
    return starts.map { centres in
      centres.indices.map { node in
        let stays = problem.isFixed[node] || problem.slots[node] != nil
        return stays ? problem.start[node] : centres[node]
      }
    }
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
