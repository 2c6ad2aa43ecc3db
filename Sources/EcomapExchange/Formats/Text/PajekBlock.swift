/// A part of a file of Pajek's: a line such as `*Vertices 12`, and the lines under it.
struct PajekBlock {
  /// What such a part says.
  enum Part {
    case network, vertices, arcs, edges, arcsList, edgesList, matrix, partition, vector
    /// Something that no map has a place for, or that is not known.
    case other
  }

  let path: String
  let part: Part
  /// What follows the name of the part.
  let words: [LineWords.Word]
  /// The number of its first line.
  let line: Int
  /// The lines under it that say something, with their numbers.
  var rows: [(number: Int, text: ArraySlice<UInt8>)] = []

  /// What follows the name of the part, as a text.
  var title: String? {
    words.isEmpty ? nil : words.map(\.string).joined(separator: " ")
  }

  /// Whether it gives lines between vertices.
  var hasTies: Bool {
    switch part {
    case .arcs, .edges, .arcsList, .edgesList, .matrix: true
    default: false
    }
  }

  /// Whether each of its rows is one number, as in a partition or a vector.
  var holdsNumbers: Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        var words = LineWords(row.text)
        return words.next()?.isNumber == true && words.next() == nil
      }
  }

  /// Begins a part; nil when a line begins none.
  init?(_ line: ArraySlice<UInt8>, at number: Int, in path: String) {
    var words = LineWords(line)
    guard let first = words.next(), first.text.first == UInt8(ascii: "*"), !first.isQuoted else {
      return nil
    }
    self.path = path
    part = Self.part(first.string.dropFirst().lowercased()) ?? .other
    self.words = words.rest()
    self.line = number
  }

  /// Whether a line begins a part that Pajek knows.
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    var words = LineWords(line)
    guard let first = words.next(), first.text.first == UInt8(ascii: "*"), !first.isQuoted else {
      return false
    }
    return part(first.string.dropFirst().lowercased()) != nil
  }

  private static func part(_ name: String) -> Part? {
    let known: [(String, Part)] = [
      ("network", .network), ("vert", .vertices), ("arcsl", .arcsList), ("edgesl", .edgesList),
      ("arc", .arcs), ("edge", .edges), ("matri", .matrix), ("partit", .partition),
      ("vector", .vector), ("perm", .other), ("clus", .other), ("hier", .other), ("even", .other),
    ]
    return known.first { name.hasPrefix($0.0) }?.1
  }
}

extension PajekBlock {
  private static let mostLines = 20_000_000
  private static let mostBlocks = 10_000

  /// The parts of a file, and the lines of its comments.
  static func blocks(
    of file: ForeignFile, _ troubles: inout TroubleList, _ notes: inout [ImportTrouble]
  ) throws(ImportTrouble) -> (blocks: [PajekBlock], comments: [ArraySlice<UInt8>]) {
    let text = try TextDecoder.decode(file)
    if let note = text.note { notes.append(note) }
    var blocks: [PajekBlock] = []
    var comments: [ArraySlice<UInt8>] = []
    var lines = TextLines(text.bytes, from: text.start)
    while let line = lines.next() {
      guard let first = line.first(where: { $0 > 0x20 }) else { continue }
      guard lines.number <= mostLines, blocks.count <= mostBlocks else {
        throw ImportTrouble(
          "the file has more than \(mostLines) lines or \(mostBlocks) parts",
          at: ForeignPlace(file.path, .line, lines.number))
      }
      if first == UInt8(ascii: "%") {
        comments.append(line)
      } else if let block = PajekBlock(line, at: lines.number, in: file.path) {
        blocks.append(block)
      } else if blocks.isEmpty {
        troubles.add(
          ImportTrouble(
            "this belongs to no part of a network; it was left out",
            at: ForeignPlace(file.path, .line, lines.number),
            value: String(decoding: line.prefix(60), as: UTF8.self)))
      } else {
        blocks[blocks.count - 1].rows.append((lines.number, line))
      }
    }
    return (blocks, comments)
  }
}
