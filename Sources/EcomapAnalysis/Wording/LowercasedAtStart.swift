extension String {
  /// A name as it stands within a sentence; one that begins with an abbreviation stays as it is.
  package var lowercasedAtStart: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }

  /// The name of a kind within a sentence: "innovation hubs", but "Academic Health Science Networks".
  package var asCommonNoun: String {
    dropFirst().contains(where: \.isUppercase) ? self : lowercased()
  }
}

extension Sentence {
  /// The sentence with a capital at its beginning; a name stays as it is.
  package var capitalisedAtStart: Sentence {
    guard case .text(let words)? = parts.first else { return self }
    return Sentence([.text(words.prefix(1).uppercased() + words.dropFirst())] + parts.dropFirst())
  }
}
