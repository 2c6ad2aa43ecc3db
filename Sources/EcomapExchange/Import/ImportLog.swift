import EcomapFormats

/// What there is to say about an import.
struct ImportLog {
  /// What people have to decide about.
  enum Question: Int, CaseIterable {
    /// Rows that cannot be used.
    case badRow
    /// Rows for one actor that say different things.
    case duplicate
    /// Ties to actors that nobody lists.
    case unlisted
    /// Ties to a name that several actors have.
    case ambiguous

    var question: String {
      switch self {
      case .badRow: "rows that cannot be used"
      case .duplicate: "actors that stand twice and differ"
      case .unlisted: "ties to actors that are in no table of actors"
      case .ambiguous: "ties to a name that several actors have"
      }
    }

    var remedy: String {
      switch self {
      case .badRow: "mend the rows, or leave them out with `--bad-rows leave-out`"
      case .duplicate:
        "mend the rows; or `--duplicates merge` makes each one actor, the first row going before, "
          + "and `--duplicates keep` makes them two"
      case .unlisted:
        "mend the names; or `--unlisted add` makes actors of them, and `--unlisted leave-out` "
          + "leaves the ties out"
      case .ambiguous: "give the id of the actor instead of its name"
      }
    }
  }

  private(set) var notes: [ImportTrouble] = []
  private(set) var troubles: [ImportTrouble] = []
  /// How many cells say that there is nothing, and where the first of them is.
  private var emptyCells = 0
  private var firstEmptyCell: ForeignPlace?
  /// How many troubles are not listed.
  private(set) var unlisted = 0
  private var decisions: [Question: ImportPlan.Decision] = [:]

  /// Says what was put together or left aside without a loss.
  mutating func note(_ text: String, at place: ForeignPlace, suggestion: String? = nil) {
    add(ImportTrouble(text, at: place, suggestion: suggestion), to: \.notes)
  }

  /// Counts a cell such as `N/A` or `-`.
  mutating func emptyCell(at place: ForeignPlace) {
    emptyCells += 1
    firstEmptyCell = firstEmptyCell ?? place
  }

  /// The note on cells that say nothing.
  var emptyNote: [ImportTrouble] {
    guard let firstEmptyCell else { return [] }
    let others = emptyCells == 1 ? "" : ", and \(emptyCells - 1) more"
    return [ImportTrouble("“N/A” or “-” is taken for an empty cell\(others)", at: firstEmptyCell)]
  }

  /// Says that a value could not be used where it stood.
  mutating func trouble(_ trouble: ImportTrouble) { add(trouble, to: \.troubles) }

  /// Leaves a row out, or asks.
  mutating func badRow(_ problem: String, at place: ForeignPlace, _ options: ImportOptions) {
    if options.badRows == .leaveOut {
      note("left out: \(problem)", at: place)
    } else {
      decide(.badRow, ImportTrouble(problem, at: place))
    }
  }

  /// Asks.
  mutating func decide(_ question: Question, _ item: ImportTrouble) {
    decisions[
      question,
      default: .init(question: question.question, remedy: question.remedy, items: [], count: 0)
    ].add(item)
  }

  /// What is to be decided, in a fixed order.
  var questions: [ImportPlan.Decision] { Question.allCases.compactMap { decisions[$0] } }

  private mutating func add(
    _ trouble: ImportTrouble, to list: WritableKeyPath<ImportLog, [ImportTrouble]>
  ) {
    if self[keyPath: list].count < ImportLimits.troubles {
      self[keyPath: list].append(trouble)
    } else {
      unlisted += 1
    }
  }
}

extension ImportPlan.Decision {
  fileprivate mutating func add(_ item: ImportTrouble) {
    count += 1
    if items.count < ImportLimits.troubles { items.append(item) }
  }
}
