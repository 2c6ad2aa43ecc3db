/// Words of a question that say little of what is asked for.
enum PlainWords {
  /// Words that only join others: names and phrases are the same with and without them.
  static let joints: Set<String> = ["a", "an", "and", "for", "in", "of", "on", "or", "the", "to"]

  /// Words before the name of a place.
  static let beforePlaces: Set<String> = ["across", "around", "in", "near", "throughout", "within"]

  /// Words that stand before the name of a place, and before much else.
  static let oftenBeforePlaces: Set<String> = ["at", "for", "from"]

  /// Words that any question can hold: they are not looked for.
  static let unspoken: Set<String> = Set(
    """
    a about across actually after all also am an and any anybody anyone are around as ask asking
    at be been being best between but by call calls can contact could did do does doing else
    ever every everybody everyone find finding finds for from get getting give go gone good got
    had has have having he hear heard hello help helped helpful helping helps hi how i if in
    interested into is it its just keep keeps know knows let like look looked looking make makes
    making may me might more most my near need needed needing needs no not now of off offer
    offers on one only or other others our out over people per person please provide provides
    reach reaching really right run running runs said say says see sees she should so some
    somebody someone something soon speak still support supported supporting supports take taken
    takes taking talk tell than that the their them then there these they thing things this
    those through throughout to today too touch try trying up us use used uses using very want
    wanted wanting wants was way we what when where whether which who whom whose why will with
    within work working works would yes you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Stems of words that nearly every name in the field holds: beside a word that says more, they
  /// only count a little.
  static let weak: Set<String> = Set(
    """
    health healthcare care nhs innovation innovations innovative innovator service services system
    national local regional england english uk british programme project organisation organisations
    development improvement new community advice information public
    """.split(whereSeparator: \.isWhitespace).map { Words.stem(String($0)) })
}
