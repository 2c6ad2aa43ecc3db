import EcomapModel

/// A line of source text as a terminal shows it, with a mark under a stretch of it.
///
/// Tabs become spaces and characters that a terminal would obey become replacement characters, so
/// that the mark stands where it should and nothing in a map can write over the message. A line
/// that is too long is cut to the surroundings of the stretch.
struct SourceExcerpt: Equatable {
  /// The line, or a part of it.
  let text: String
  /// Spaces up to the stretch.
  let indent: Int
  /// How many columns the stretch takes.
  let width: Int

  private static let tabWidth = 4

  /// - Parameters:
  ///   - line: the whole line.
  ///   - column: where the stretch begins, in scalars from 1.
  ///   - length: how many scalars it covers.
  ///   - limit: how many columns may be shown.
  init(of line: String, column: Int, length: Int, limit: Int = 100) {
    let cells = Self.cells(of: line)
    // A mark behind the end of the line stands for what is missing there.
    let end = cells.last.map { $0.scalars.upperBound } ?? 0
    let first = min(column - 1, end)
    let last = max(first + 1, min(column - 1 + length, end))
    let stretch = first..<last

    let marked = cells.indices.filter { cells[$0].scalars.overlaps(stretch) }
    let from = marked.first ?? cells.count
    let to = marked.last.map { $0 + 1 } ?? cells.count
    let window = Self.window(around: from..<to, of: cells, limit: limit)

    let isCutBefore = window.lowerBound > 0
    let isCutAfter = window.upperBound < cells.count
    text =
      (isCutBefore ? "…" : "") + cells[window].map(\.text).joined() + (isCutAfter ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + Self.width(of: cells[window.lowerBound..<from])
    width = max(1, Self.width(of: cells[from..<min(to, window.upperBound)]))
  }

  /// What is shown for one character.
  private struct Cell {
    let text: String
    let width: Int
    let scalars: Range<Int>
  }

  private static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var position = 0
    for character in line {
      let count = character.unicodeScalars.count
      let scalars = position..<position + count
      position += count
      if character == "\t" {
        cells.append(
          Cell(text: String(repeating: " ", count: tabWidth), width: tabWidth, scalars: scalars))
      } else if character.unicodeScalars.contains(where: isCommand) {
        cells.append(Cell(text: "\u{FFFD}", width: 1, scalars: scalars))
      } else {
        cells.append(
          Cell(text: String(character), width: DisplayWidth.of(character), scalars: scalars))
      }
    }
    return cells
  }

  /// Whether a terminal would do something with a scalar rather than show it: control characters
  /// and the marks that turn the direction of text.
  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisibleControl || scalar == "\n" || scalar == "\r" || scalar == "\t"
  }

  private static func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// The cells to show: as many as fit, the stretch among them, more of what follows than of what
  /// precedes when both cannot be shown whole.
  private static func window(
    around stretch: Range<Int>, of cells: [Cell], limit: Int
  ) -> Range<Int> {
    if width(of: cells[...]) <= limit { return 0..<cells.count }
    // One column at each end for the sign that something is cut away.
    var room = limit - 2
    var lower = stretch.lowerBound
    var upper = stretch.lowerBound
    func grow(to end: Int) {
      while upper < end, cells[upper].width <= room {
        room -= cells[upper].width
        upper += 1
      }
    }
    grow(to: stretch.upperBound)
    let before = room * 2 / 5
    var taken = 0
    while lower > 0, taken + cells[lower - 1].width <= before {
      taken += cells[lower - 1].width
      lower -= 1
    }
    room -= taken
    if lower == 0 { room += 1 }
    grow(to: cells.count)
    if upper == cells.count { room += 1 }
    while lower > 0, cells[lower - 1].width <= room {
      room -= cells[lower - 1].width
      lower -= 1
    }
    return lower..<upper
  }
}
