/// One of two searches that go toward each other, level by level.
struct SearchSide {
  /// The way the search goes, and the way back to where it began.
  private let ahead: Rows<Node>
  private let back: Rows<Node>
  private let firstLabel: UInt32
  /// The nodes in the order of discovery.
  private var found: [UInt32] = []
  /// Where the last level begins.
  private var begin = 0

  /// The label of the last level; the levels of a side are two apart.
  private(set) var label: UInt32 = 0
  /// How many edges lead on from the last level.
  private(set) var volume = 0

  /// An edge from the last level of one side to the last level of the other.
  struct Meeting {
    var near: Int
    var far: Int
  }

  init(ahead: Rows<Node>, back: Rows<Node>, firstLabel: UInt32) {
    self.ahead = ahead
    self.back = back
    self.firstLabel = firstLabel
  }

  mutating func start(at node: Int, _ marks: inout SearchMarks) {
    found.append(UInt32(node))
    begin = 0
    label = firstLabel
    volume = ahead.count(of: node)
    marks.labels[node] = firstLabel
    marks.paths[node] = 1
  }

  /// Adds a level, or returns where the sides meet: an edge, drawn by how many shortest paths pass
  /// through it.
  ///
  /// All edges to the other side lead to its last level, because a search that had gone beyond the
  /// near end of such an edge would have met before; so all meetings are on paths of one length.
  /// The loop is nearly all the work of a sample; it uses plain memory for that reason.
  mutating func expand(toward other: UInt32, _ marks: inout SearchMarks) -> Meeting? {
    let rows = ahead
    let starts = rows.starts.span
    let neighbours = rows.elements.span
    let (labels, paths) = (marks.labels, marks.paths)
    let end = found.count
    let label = label + 2
    var volume = 0
    var meeting: Meeting?
    var total = 0.0
    for place in begin..<end {
      let node = Int(found[place])
      let count = paths[node]
      for edge in Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1]) {
        let next = neighbours[unchecked: edge].offset
        let mark = labels[next]
        if mark == 0 {
          guard meeting == nil else { continue }
          labels[next] = label
          paths[next] = count
          found.append(UInt32(truncatingIfNeeded: next))
          volume += Int(starts[unchecked: next + 1] - starts[unchecked: next])
        } else if mark == label {
          paths[next] += count
        } else if mark == other {
          let through = count * paths[next]
          total += through
          if meeting == nil || marks.random.unit() * total < through {
            meeting = Meeting(near: node, far: next)
          }
        }
      }
    }
    begin = end
    self.label = label
    self.volume = volume
    keepFinite(&marks)
    return meeting
  }

  /// Makes the counts of the last level smaller when they grow out of bounds; only their ratios
  /// matter.
  private func keepFinite(_ marks: inout SearchMarks) {
    guard found[begin...].contains(where: { marks.paths[Int($0)] > 1e140 }) else { return }
    for node in found[begin...] { marks.paths[Int(node)] *= 1e-140 }
  }

  /// Follows one of the shortest paths back to where the search began, drawn evenly, and adds its
  /// nodes but for that one.
  func walk(from start: Int, _ marks: inout SearchMarks, into insides: inout [Node]) {
    var node = start
    while marks.labels[node] != firstLabel {
      insides.append(Node(node))
      var total = 0.0
      var chosen = node
      for neighbour in back[node]
      where marks.labels[neighbour.offset] == marks.labels[node] - 2 {
        total += marks.paths[neighbour.offset]
        if chosen == node || marks.random.unit() * total < marks.paths[neighbour.offset] {
          chosen = neighbour.offset
        }
      }
      node = chosen
    }
  }

  /// Forgets the search.
  mutating func clear(_ marks: inout SearchMarks) {
    for node in found { marks.labels[Int(node)] = 0 }
    found.removeAll(keepingCapacity: true)
  }
}
