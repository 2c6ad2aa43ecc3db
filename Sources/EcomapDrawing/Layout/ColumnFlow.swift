/// Sets titled lists in columns, like a newspaper.
struct ColumnFlow: Sendable {
  /// A titled list.
  struct Block: Sendable {
    /// The height of its title.
    var title: Double
    /// The height of its title where it goes on in the next column; nil for the same.
    var continuedTitle: Double?
    /// The heights of its entries.
    var entries: [Double]
    /// Whether the list may go on in the next column.
    var splits = true
  }

  /// A title or an entry in its place.
  struct Placement: Sendable {
    var block: Int
    /// The entry's position in its block; nil for the title.
    var entry: Int?
    /// Whether a title stands for the rest of a list that began in an earlier column.
    var isContinued: Bool
    var column: Int
    var y: Double
  }

  private(set) var placements: [Placement] = []
  private(set) var columns = 0
  private(set) var height = 0.0

  /// The lowest flow that needs no more than some columns.
  static func fitting(_ blocks: [Block], columns: Int, gap: Double) -> ColumnFlow {
    let tallest = blocks.map { $0.title + least(of: $0) }.max() ?? 0
    let total = blocks.reduce(0) { $0 + $1.title + gap + $1.entries.reduce(0, +) }
    var low = max(tallest, total / Double(max(columns, 1)) * 0.8)
    var high = max(total, low)
    while high - low > 1 {
      let middle = (low + high) / 2
      if ColumnFlow(blocks, height: middle, gap: gap).columns <= columns {
        high = middle
      } else {
        low = middle
      }
    }
    return ColumnFlow(blocks, height: high, gap: gap)
  }

  /// How much of a list must stand below its title: all of a short one or of one that does not
  /// split, two entries of a longer one.
  private static func least(of block: Block) -> Double {
    let count = block.splits && block.entries.count > 3 ? 2 : block.entries.count
    return block.entries.prefix(count).reduce(0, +)
  }

  /// Fills columns of a height from the left; `gap` stands between two lists of a column.
  init(_ blocks: [Block], height limit: Double, gap: Double) {
    var y = 0.0
    columns = blocks.isEmpty ? 0 : 1
    func put(_ block: Int, _ entry: Int?, _ tall: Double, continued: Bool = false) {
      placements.append(
        .init(block: block, entry: entry, isContinued: continued, column: columns - 1, y: y))
      y += tall
      height = max(height, y)
    }
    func startColumn() {
      columns += 1
      y = 0
    }
    for (index, block) in blocks.enumerated() {
      if y > 0 { y += gap }
      if y > 0, y + block.title + Self.least(of: block) > limit { startColumn() }
      put(index, nil, block.title)
      for (position, entry) in block.entries.enumerated() {
        // The last two entries stay together.
        let isLast = position == block.entries.count - 1
        let follower = position == block.entries.count - 2 ? block.entries[position + 1] : 0
        if position > 0, !isLast, y + entry + follower > limit {
          startColumn()
          put(index, nil, block.continuedTitle ?? block.title, continued: true)
        }
        put(index, position, entry)
      }
    }
  }
}
