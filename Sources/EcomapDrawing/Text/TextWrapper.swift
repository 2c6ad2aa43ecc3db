/// Breaks text into lines of about the same width.
struct TextWrapper: Sendable {
  /// The size of the letters in points.
  let size: Double
  /// Their weight.
  let weight: FontMetrics.Weight

  init(size: Double, weight: FontMetrics.Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// The width of one line in points.
  func width(of line: String) -> Double {
    FontMetrics.width(of: line, size: size, weight: weight)
  }

  /// The lines of a text, none wider than a limit and as few as can be, of about the same width.
  ///
  /// - Returns: At least one line; the last ends in an ellipsis when there would be more than
  ///   `most`.
  func lines(of text: String, within limit: Double, most: Int = .max) -> [String] {
    let pieces = self.pieces(of: text, within: limit)
    var best = fill(pieces, within: limit)
    if best.count > 1, best.count <= most {
      var low = limit / Double(best.count) * 0.8
      var high = limit
      while high - low > 1 {
        let middle = (low + high) / 2
        let candidate = fill(pieces, within: middle)
        let fits = candidate.count == best.count && candidate.allSatisfy { width(of: $0) <= middle }
        if fits {
          best = candidate
          high = middle
        } else {
          low = middle
        }
      }
    }
    return shortened(best, to: most, within: limit)
  }

  private func shortened(_ lines: [String], to most: Int, within limit: Double) -> [String] {
    guard lines.count > most, most > 0 else { return lines }
    var kept = Array(lines.prefix(most))
    var last = kept.removeLast()
    while !last.isEmpty, width(of: last + "…") > limit { last.removeLast() }
    while last.last == " " { last.removeLast() }
    return kept + [last + "…"]
  }

  /// A piece that stays together, and whether a space goes before it on the same line.
  private struct Piece {
    var text: String
    var hasSpaceBefore: Bool
  }

  /// Words, broken after hyphens and slashes and, when one is wider than the limit, anywhere.
  private func pieces(of text: String, within limit: Double) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var current = ""
      var isFirst = true
      func close() {
        guard !current.isEmpty else { return }
        pieces.append(Piece(text: current, hasSpaceBefore: isFirst))
        current = ""
        isFirst = false
      }
      for character in word {
        if width(of: current + String(character)) > limit { close() }
        current.append(character)
        if "-/–—@_".contains(character), current.count > 2 { close() }
      }
      close()
    }
    return pieces
  }

  private func fill(_ pieces: [Piece], within limit: Double) -> [String] {
    var lines: [String] = []
    var current = ""
    for piece in pieces {
      let joined = current + (piece.hasSpaceBefore && !current.isEmpty ? " " : "") + piece.text
      if current.isEmpty || width(of: joined) <= limit {
        current = joined
      } else {
        lines.append(current)
        current = piece.text
      }
    }
    if !current.isEmpty || lines.isEmpty { lines.append(current) }
    return lines
  }
}
