/// Troubles or notes as they are found; those beyond ``ImportLimits/troubles`` are only counted.
struct TroubleList: Sendable {
  private var listed: [ImportTrouble] = []
  private var unlisted = 0

  /// Adds one.
  mutating func add(_ trouble: ImportTrouble) {
    if listed.count < ImportLimits.troubles {
      listed.append(trouble)
    } else {
      unlisted += 1
    }
  }

  /// All of them, with how many more there are in the last one.
  func all(of path: String) -> [ImportTrouble] {
    guard unlisted > 0 else { return listed }
    return listed + [
      ImportTrouble(
        "\(unlisted) more like these are not listed", at: ForeignPlace(path),
        suggestion: "correct the ones above and try again")
    ]
  }
}
