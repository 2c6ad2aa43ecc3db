/// Words of a question that say little of what is asked for.
enum PlainWords {
  /// Words that only join others: names and phrases are the same with and without them.
  static let joints: Set<String> = ["a", "an", "and", "for", "in", "of", "on", "or", "the", "to"]

  /// Words that any question can hold: they are not looked for.
  static let unspoken: Set<String> = Set(
    """
    a about after all also am an and any anybody anyone are around as ask asking at be been being
    best but by call can could do does doing for from get getting give go good got had has have
    having help helped helpful helping helps how i if in into is it its just know knows let like
    look looking may me might more most my need needed needing needs of offer offers on one or our
    out over people person please provide provides right should so some somebody someone something
    speak support supported supporting supports talk tell than that the their them there they thing
    things this those to touch try trying up us want wanted wanting wants was way we what when where
    which who whom whose why will with work working works would you your
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
