@testable internal import EcomapDrawing

/// The ties of Maps/south-west-2016.yaml as numbers: 66 actors in nine parts.
enum SouthWestTies {
  static let actorCount = 66

  /// Rows of an actor and those it is tied to.
  private static let rows = """
    0 3 30
    1 3 5 9 22 64
    2 28
    3 6 7 18 23 30
    4 23
    5 14 15 16 20
    9 15 16 20
    10 3
    12 2
    13 11
    14 23
    19 27
    21 23
    23 29
    24 3 17
    25 3 8
    26 23
    29 38 54 61
    30 62 63
    31 32 59
    33 35
    34 29 47
    36 49
    40 33 35 56
    41 29 34
    42 56 60
    43 56
    44 48
    46 44
    51 39
    52 35
    53 30
    55 29
    57 29 38
    58 37
    60 37 45
    64 29 50
    65 46
    """

  static let edges: [PlacementProblem.Edge] = rows.split(separator: "\n").flatMap { row in
    let actors = row.split(separator: " ").compactMap { Int($0) }
    return actors.dropFirst().map { PlacementProblem.Edge(from: actors[0], to: $0) }
  }
}
