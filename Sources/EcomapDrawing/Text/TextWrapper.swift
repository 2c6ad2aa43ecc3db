/// Breaks text into lines.
struct TextWrapper: Sendable {
  /// The size of the letters in points.
  let size: Double
  /// Their weight.
  let weight: FontMetrics.Weight
  /// Whether lines come out about the same width, rather than each as full as can be.
  let isBalanced: Bool

  init(size: Double, weight: FontMetrics.Weight = .regular, isBalanced: Bool = true) {
    self.size = size
    self.weight = weight
    self.isBalanced = isBalanced
  }

  /// The width of one line in points.
  func width(of line: some StringProtocol) -> Double {
    FontMetrics.width(of: line, size: size, weight: weight)
  }

  /// The lines of a text, none wider than a limit and as few as can be.
  ///
  /// - Returns: At least one line; the last ends in an ellipsis when there would be more than
  ///   `most`.
  func lines(of text: String, within limit: Double, most: Int = .max) -> [String] {
    let pieces = self.pieces(of: text, within: limit)
    var best = fill(pieces, within: limit)
    if isBalanced, best.count > 1, best.count <= most {
      var low = limit / Double(best.count) * 0.8
      var high = limit
      while high - low > 1 {
        let middle = (low + high) / 2
        let candidate = fill(pieces, within: middle)
        if candidate.count == best.count, candidate.allSatisfy({ $0.width <= middle }) {
          best = candidate
          high = middle
        } else {
          low = middle
        }
      }
    }
    let lines = best.map { line in
      line.pieces.reduce(into: "") { text, index in
        if pieces[index].hasSpaceBefore, !text.isEmpty { text += " " }
        text += pieces[index].text
      }
    }
    return shortened(lines, to: most, within: limit)
  }

  /// The width of the widest part that can only be broken between letters.
  func widestPart(of text: String) -> Double {
    text.split(whereSeparator: \.isWhitespace).flatMap(Self.parts).map { width(of: $0) }.max() ?? 0
  }

  private func shortened(_ lines: [String], to most: Int, within limit: Double) -> [String] {
    guard lines.count > most, most > 0 else { return lines }
    var kept = Array(lines.prefix(most))
    var last = kept.removeLast()
    var isWhole = true
    while !last.isEmpty, width(of: last + "…") > limit {
      isWhole = last.removeLast() == " "
    }
    // Half a word misleads; one that fills the line has to be cut all the same.
    if !isWhole, let space = last.lastIndex(of: " ") { last = String(last[..<space]) }
    while let end = last.last, " ;,(".contains(end) { last.removeLast() }
    return kept + [last + "…"]
  }

  /// A piece that stays together, and whether a space goes before it on the same line.
  private struct Piece {
    var text: Substring
    var width: Double
    var hasSpaceBefore: Bool
  }

  /// Positions of the pieces of one line, and its width.
  private struct Line {
    var pieces: Range<Int>
    var width: Double
  }

  /// Words, broken after hyphens and slashes and, when one is wider than the limit, anywhere.
  private func pieces(of text: String, within limit: Double) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var isFirst = true
      for part in Self.parts(of: word) {
        let wide = width(of: part)
        let bits = wide <= limit ? [(part, wide)] : cut(part, within: limit)
        for (bit, width) in bits {
          pieces.append(Piece(text: bit, width: width, hasSpaceBefore: isFirst))
          isFirst = false
        }
      }
    }
    return pieces
  }

  /// The parts of a word, each but the last ending in a sign after which a line may end.
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    var length = 0
    for index in word.unicodeScalars.indices {
      length += 1
      switch word.unicodeScalars[index] {
      case "-", "/", "–", "—", "@", "_":
        guard length > 2 else { continue }
        let next = word.unicodeScalars.index(after: index)
        parts.append(word[start..<next])
        start = next
        length = 0
      default: continue
      }
    }
    if start < word.endIndex { parts.append(word[start...]) }
    return parts
  }

  /// A part that is too wide, cut between characters.
  private func cut(_ part: Substring, within limit: Double) -> [(Substring, Double)] {
    var bits: [(Substring, Double)] = []
    var start = part.startIndex
    var wide = 0.0
    for index in part.indices {
      let next = width(of: part[index...index])
      if wide > 0, wide + next > limit {
        bits.append((part[start..<index], wide))
        start = index
        wide = 0
      }
      wide += next
    }
    bits.append((part[start...], wide))
    return bits
  }

  /// Lines filled one after another; widths add up because there is no kerning.
  private func fill(_ pieces: [Piece], within limit: Double) -> [Line] {
    let space = width(of: " ")
    var lines: [Line] = []
    var current = Line(pieces: 0..<0, width: 0)
    for (index, piece) in pieces.enumerated() {
      let joined = current.width + (piece.hasSpaceBefore ? space : 0) + piece.width
      if current.pieces.isEmpty {
        current = Line(pieces: index..<(index + 1), width: piece.width)
      } else if joined <= limit {
        current = Line(pieces: current.pieces.lowerBound..<(index + 1), width: joined)
      } else {
        lines.append(current)
        current = Line(pieces: index..<(index + 1), width: piece.width)
      }
    }
    if !current.pieces.isEmpty || lines.isEmpty { lines.append(current) }
    return lines
  }
}
