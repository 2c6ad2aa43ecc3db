import EcomapFormats
import EcomapModel

extension ActorIntake {
  /// Reads what a row says of a tie besides its ends and its kind.
  mutating func read(
    _ table: ForeignTable, _ row: Int, _ columns: [TieColumn], into tie: inout Tie
  ) {
    var internalWords: [String] = []
    for column in table.columns(of: row) {
      let meaning = columns[column]
      switch meaning {
      case .from, .to, .kind: continue
      default: break
      }
      guard let written = table.text(row, column), let text = MapText.cleaned(written) else {
        continue
      }
      if CellValues.saysNothing(text) {
        log.emptyCell(at: table.place(row, column: column))
        continue
      }
      switch meaning {
      case .from, .to, .kind: break
      case .frequency: tie.frequency = text
      case .amount: tie.amount = text
      case .note: tie.note = text
      case .sources: tie.citations = words.citations(text)
      case .internalTexts: internalWords = CellList.values(text)
      case .free(let heading):
        tie.fields.append(FreeField(name: FreeName.fitting(heading), value: text))
      case .id: keepID(text, of: table, column, in: &tie)
      default:
        if !Self.take(text, as: meaning, into: &tie) {
          tie.fields.append(FreeField(name: FreeName.fitting(table.columns[column]), value: text))
          if let trouble = meaning.trouble {
            log.trouble(
              ImportTrouble(
                trouble, at: table.place(row, column: column), value: text,
                suggestion: "it is kept as a free field of the tie"))
          }
        }
      }
    }
    guard !tie.fields.isEmpty || !internalWords.isEmpty else { return }
    tie.internalTexts = InternalTexts(words: internalWords)
    tie.fields.markInternal(internalWords)
    tie.fields.makeNamesUnique()
  }

  private static func take(_ text: String, as column: TieColumn, into tie: inout Tie) -> Bool {
    switch column {
    case .strength:
      guard let strength = CellValues.strength(text) else { return false }
      tie.strength = strength
    case .direction: return TieDirection(text) != nil
    case .start:
      guard let date = CellValues.date(text) else { return false }
      tie.period = Period(start: date, end: tie.period.end)
      return isInOrder(&tie) { Period(start: nil, end: $0.end) }
    case .end:
      guard let date = CellValues.date(text) else { return false }
      tie.period = Period(start: tie.period.start, end: date)
      return isInOrder(&tie) { Period(start: $0.start, end: nil) }
    case .status:
      guard let status = CellValues.status(text) else { return false }
      tie.status = status
    case .certainty:
      guard let certainty = CellValues.word(text, as: Certainty.self) else { return false }
      tie.certainty = certainty
    case .visibility:
      guard let visibility = CellValues.word(text, as: Visibility.self) else { return false }
      tie.visibility = visibility
    default: return false
    }
    return true
  }

  /// Takes the date read last back when the end lies before the start.
  private static func isInOrder(_ tie: inout Tie, otherwise: (Period) -> Period) -> Bool {
    guard let start = tie.period.start, let end = tie.period.end, end.lastDay < start.firstDay
    else { return true }
    tie.period = otherwise(tie.period)
    return false
  }

  /// Keeps the id of a tie, unless it only counts ties or is the one that ecomap gives them.
  private func keepID(_ text: String, of table: ForeignTable, _ column: Int, in tie: inout Tie) {
    guard !text.utf8.allSatisfy(\.isDigit) else { return }
    let from = actors[tie.from.offset].actor.id
    let to = actors[tie.to.offset].actor.id
    guard !text.hasPrefix("\(from).\(tie.kind.id).\(to)") else { return }
    tie.fields.append(FreeField(name: FreeName.fitting(table.columns[column]), value: text))
  }
}

extension TieColumn {
  /// What is wrong with a value that cannot stand in this column; nil when there is nothing wrong
  /// with keeping it as it is.
  fileprivate var trouble: String? {
    switch self {
    // Weights are any numbers; ecomap's strength is one of three.
    case .strength: nil
    case .direction: "this is no direction: directed, undirected or mutual"
    case .start, .end: "this is no date, or the end lies before the start"
    case .status: "this is no status: current, planned, proposed or ended"
    case .certainty: "this is none of stated, inferred and ambiguous"
    default: "this is neither public nor internal"
    }
  }
}
