/// Troubles, of which only the first are told one by one.
struct TroubleList: Sendable {
  private var first: [ImportTrouble] = []
  private var others = 0

  /// Adds a trouble.
  mutating func add(_ trouble: ImportTrouble) {
    if first.count < ImportLimits.troubles { first.append(trouble) } else { others += 1 }
  }

  /// The troubles, and how many more there are.
  func all(of path: String) -> [ImportTrouble] {
    guard others > 0 else { return first }
    return first + [
      ImportTrouble(
        "there are \(others) more problems like these", at: ForeignPlace(path),
        suggestion: "put these right first, and try again")
    ]
  }
}
