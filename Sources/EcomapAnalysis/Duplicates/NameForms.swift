/// Long forms that are also written short in the names of English health bodies.
enum NameForms {
  /// Words that stand for others.
  static let words: [String: String] = [
    "ft": "trust", "limited": "ltd", "saint": "st", "collaborations": "collaboration",
  ]

  /// Kinds of body whose owner (NHS, NIHR) is often left out of the name.
  static let ownedKinds: Set<String> = ["ccg", "icb", "csu", "clahrc", "arc", "crn"]

  /// Words with their long forms put short, the longest form first where several fit.
  ///
  /// Complexity: O(words), since few forms begin with the same word.
  static func shortened(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      let form = byFirstWord[words[index]]?.first { words[index...].starts(with: $0.long) }
      result.append(form?.short ?? words[index])
      index += form?.long.count ?? 1
    }
    return result
  }

  /// The long forms, without "the" and "and".
  private static let forms: [(long: String, short: String)] = [
    ("nhs foundation trust", "trust"),
    ("nhs trust", "trust"),
    ("nhs ft", "trust"),
    ("foundation trust", "trust"),
    ("clinical commissioning group", "ccg"),
    ("integrated care board", "icb"),
    ("integrated care system", "ics"),
    ("sustainability transformation partnership", "stp"),
    ("sustainability transformation plan", "stp"),
    ("academic health science network", "ahsn"),
    ("academic health science centre", "ahsc"),
    ("health innovation network", "hin"),
    ("applied research collaboration", "arc"),
    ("collaboration for leadership in applied health research care", "clahrc"),
    ("clinical research network", "crn"),
    ("strategic clinical network", "scn"),
    ("commissioning support unit", "csu"),
    ("local enterprise partnership", "lep"),
    ("local medical committee", "lmc"),
    ("national institute for health research", "nihr"),
    ("national institute for health care research", "nihr"),
  ]

  private static let byFirstWord: [String: [(long: [String], short: String)]] = {
    let split = forms.map { form in
      (long: form.long.split(separator: " ").map(String.init), short: form.short)
    }
    return Dictionary(grouping: split) { $0.long[0] }.mapValues { forms in
      forms.sorted { $0.long.count > $1.long.count }
    }
  }()
}
