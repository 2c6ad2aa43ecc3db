/// Finds the word that a person most likely meant.
public enum Suggestion {
  /// The candidate nearest to a word, or nil when none is near enough to be worth saying.
  ///
  /// Near means an optimal string alignment distance of at most a third of the word's length (at
  /// least 1 but less than the word's length, at most 4), case and separators not counted. Ties go to the earlier candidate.
  /// Complexity: O(candidates × length × distance).
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let target = folded(word)
    guard !target.isEmpty, target.count <= 128 else { return nil }
    var best: (candidate: String, distance: Int)?
    var limit = min(4, max(1, target.count / 3), target.count - 1)
    for candidate in candidates {
      let form = folded(candidate)
      guard abs(form.count - target.count) <= limit else { continue }
      guard let distance = EditDistance.between(target, form, atMost: limit) else { continue }
      if best == nil || distance < limit {
        best = (candidate, distance)
        limit = distance
        if distance == 0 { break }
      }
    }
    return best?.candidate
  }

  /// The word in lower case, with spaces and underscores as hyphens.
  private static func folded(_ word: String) -> [UInt8] {
    word.lowercased().utf8.map { byte in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
    }
  }
}
