/// Notes about what may occur thousands of times in a file: each is said once, with how often it
/// occurred and where it did so first.
struct OccurrenceNotes: Sendable {
  private var texts: [String] = []
  /// Where the first note came that is one too many.
  private var others: ForeignPlace?
  private var counts: [String: (count: Int, first: ForeignPlace)] = [:]

  /// Counts an occurrence of what a note says, a sentence about several without its number.
  mutating func add(_ text: String, at place: @autoclosure () -> ForeignPlace) {
    if let known = counts[text] {
      counts[text] = (known.count + 1, known.first)
    } else if texts.count < ImportLimits.troubles {
      texts.append(text)
      counts[text] = (1, place())
    } else {
      others = others ?? place()
    }
  }

  /// The notes, in the order of their first occurrences.
  var all: [ImportTrouble] {
    let listed = texts.compactMap { text in
      counts[text].map { known in
        let times = known.count == 1 ? "once" : "\(known.count) times, first here"
        return ImportTrouble("\(text) (\(times))", at: known.first)
      }
    }
    return listed
      + (others.map { [ImportTrouble("more was left aside than is listed", at: $0)] } ?? [])
  }
}
