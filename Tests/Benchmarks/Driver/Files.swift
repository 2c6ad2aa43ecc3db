import EcomapGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
/// A file of little-endian words, read in pieces so that it is never in memory as a whole.
///
/// The layouts are those that `ecosystem.py` describes.
private struct Words: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  private let path: String

  init(_ path: String) throws(DriverError) {
    guard let file = fopen(path, "rb") else { throw .unreadable(path) }
    self.file = file
    self.path = path
  }

  deinit { fclose(file) }

  /// The next words, so many at a time; the last piece may be shorter.
  mutating func forEachPiece(
    of words: Int, size: Int = 1 << 15, _ body: (ArraySlice<UInt32>) -> Void
  ) throws(DriverError) {
    var piece = [UInt32](repeating: 0, count: min(size, words))
    var left = words
    while left > 0 {
      let count = min(left, piece.count)
      guard fread(&piece, 4, count, file) == count else { throw .unreadable(path) }
      body(piece[..<count])
      left -= count
    }
  }

  mutating func next() throws(DriverError) -> Int {
    var word: UInt32 = 0
    guard fread(&word, 4, 1, file) == 1 else { throw .unreadable(path) }
    return Int(UInt32(littleEndian: word))
  }
}

/// The graph of an ecosystem and, for each actor, its area.
func readGraph(_ path: String) throws(DriverError) -> (graph: Graph, areas: [UInt32]) {
  var words = try Words(path)
  let nodes = try words.next()
  let ties = try words.next()
  var links: [Link] = []
  links.reserveCapacity(ties)
  try words.forEachPiece(of: 2 * ties) { piece in
    for place in stride(from: 0, to: piece.count, by: 2) {
      let from = Node(Int(UInt32(littleEndian: piece[place])))
      links.append(Link(from: from, to: Node(Int(UInt32(littleEndian: piece[place + 1])))))
    }
  }
  var areas: [UInt32] = []
  areas.reserveCapacity(nodes)
  try words.forEachPiece(of: nodes) { piece in
    areas += piece.lazy.map { UInt32(littleEndian: $0) }
  }
  return (Graph(nodeCount: nodes, links: links, keepsLinks: false), areas)
}

/// For each actor its kind and its tags.
func readRemits(_ path: String) throws(DriverError) -> (kinds: [Int], tags: [[Int]]) {
  var words = try Words(path)
  let actors = try words.next()
  var kinds: [Int] = []
  var tags: [[Int]] = []
  try words.forEachPiece(of: 3 * actors, size: 3 << 12) { piece in
    for place in stride(from: 0, to: piece.count, by: 3) {
      kinds.append(Int(UInt32(littleEndian: piece[place])))
      let low = UInt64(UInt32(littleEndian: piece[place + 1]))
      let bits = low | UInt64(UInt32(littleEndian: piece[place + 2])) << 32
      tags.append((0..<64).filter { bits >> UInt64($0) & 1 == 1 })
    }
  }
  return (kinds, tags)
}

/// Writes numbers as native Float64 values.
func write(_ values: [Double], to path: String) throws(DriverError) {
  guard let file = fopen(path, "wb") else { throw .unwritable(path) }
  let written = fwrite(values, MemoryLayout<Double>.stride, values.count, file)
  guard fclose(file) == 0, written == values.count else { throw .unwritable(path) }
}
