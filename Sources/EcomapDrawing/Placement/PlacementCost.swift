/// What each fault of a picture costs; a crossing of two lines is 1.
enum PlacementCost {
  static let overlap = 14.0
  /// Added to an overlap in proportion to its depth, so that boxes find their way apart.
  static let overlapDepth = 14.0
  static let pass = 6.0
  static let crossing = 1.0
  /// Added to a crossing in proportion to how flat it is.
  static let flatCrossing = 0.4
  static let sharpAngle = 0.6
  /// How many points of length cost as much as a crossing.
  static let lengthUnit = 110.0
  static let crowding = 0.25
  /// Boxes of parts that have nothing to do with each other should be seen to be apart.
  static let mingling = 0.5
  static let minglingReach = Size(width: 26, height: 20)

  /// The square of the sine of the least angle between two lines of a box: 12 degrees, and less
  /// where a hub has too many lines for that.
  static func sharpness(ofDegree degree: Int) -> Double {
    let twelveDegrees = 0.0432
    let share = min(1, 18 / Double(max(degree, 1)))
    return twelveDegrees * share * share
  }

  /// How full the room would be if boxes kept the gaps that are comfortable.
  static let comfortableFill = 0.7

  /// The gap beyond the clearance that is comfortable in a room.
  static func comfort(in problem: PlacementProblem) -> Size {
    let spare = min(max(comfortableFill / max(problem.fill, 0.01) - 1, 0.1), 2)
    return Size(
      width: problem.clearance.width * spare * 1.5, height: problem.clearance.height * spare)
  }
}
