/// Latin letters with accents, written plainly: what people type without looking.
enum LatinLetters {
  /// The plain letters for an accented one; nil for what is no Latin letter, or plain already.
  static func plain(_ scalar: Unicode.Scalar) -> String? { plainForms[scalar] }

  private static let plainForms: [Unicode.Scalar: String] = {
    let accented: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
      ("th", "þ"),
    ]
    var forms: [Unicode.Scalar: String] = [:]
    for (plain, letters) in accented {
      for scalar in letters.unicodeScalars { forms[scalar] = plain }
    }
    return forms
  }()
}
