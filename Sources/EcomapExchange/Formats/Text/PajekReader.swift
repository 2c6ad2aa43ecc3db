/// Reads Pajek's networks (`.net`, `.paj`), with partitions (`.clu`) and vectors (`.vec`) beside
/// them.
///
/// See Batagelj and Mrvar, Pajek Reference Manual, and
/// http://vladowiki.fmf.uni-lj.si/doku.php?id=pajek:faq:format.
enum PajekReader {
  /// Whether the first line that says something begins a part of Pajek's, or the file is the key
  /// to such a network.
  static func recognises(_ file: ForeignFile) -> Bool {
    if KeyTable.isKey(file, of: .pajek) { return true }
    let end = file.bytes.prefix(1 << 16).lastIndex(of: 0x0A) ?? file.bytes.endIndex
    let head = ForeignFile(path: file.path, bytes: Array(file.bytes[..<end]))
    guard let text = try? TextDecoder.decode(head) else { return false }
    var lines = TextLines(text.bytes, from: text.start)
    while let line = lines.next() {
      guard let first = line.first(where: { $0 > 0x20 }), first != UInt8(ascii: "%") else {
        continue
      }
      return PajekBlock.begins(line)
    }
    return false
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var troubles = TroubleList()
    var notes: [ImportTrouble] = []
    var parts = PajekParts()
    var key: KeyTable?
    for file in files {
      if KeyTable.isKey(file, of: .pajek) {
        key = try KeyTable(file, of: .pajek)
      } else {
        let (blocks, comments) = try PajekBlock.blocks(of: file, &troubles, &notes)
        try parts.add(blocks, comments, &notes)
      }
    }
    guard let vertices = parts.vertices else {
      throw ImportTrouble(
        "there is no network, which begins with “*Vertices” and their number",
        at: ForeignPlace(files.first?.path ?? ""))
    }
    var tables = try PajekTables(
      vertices, key: key, troubles: troubles, notes: notes, isOurs: parts.isOurs)
    tables.addActors(vertices, values: parts.values)
    for block in parts.ties { tables.addTies(of: block) }
    return tables.network(parts)
  }
}

/// The parts of the files of one network.
struct PajekParts {
  private(set) var title: String?
  private(set) var vertices: PajekBlock?
  private(set) var ties: [PajekBlock] = []
  /// Partitions and vectors, each with a name.
  private(set) var values: [(name: String, block: PajekBlock)] = []
  /// The head of a map, from the comments.
  private(set) var head: String?

  /// Whether ecomap wrote the network.
  var isOurs: Bool { head != nil }

  /// Adds the parts of a file.
  mutating func add(
    _ blocks: [PajekBlock], _ comments: [ArraySlice<UInt8>], _ notes: inout [ImportTrouble]
  ) throws(ImportTrouble) {
    let lines = comments.compactMap(PajekWriter.headLine)
    if !lines.isEmpty { head = lines.joined(separator: "\n") }
    for (index, block) in blocks.enumerated() {
      let before = index > 0 ? blocks[index - 1] : nil
      let after = index + 1 < blocks.count ? blocks[index + 1] : nil
      switch block.part {
      case .network: title = block.title
      case .partition, .vector: break
      case .vertices where before?.part == .partition || before?.part == .vector:
        values.append((before?.title ?? before?.part.name ?? "", block))
      case .vertices where after?.hasTies != true && block.holdsNumbers:
        values.append((Self.name(of: block.path), block))
      case .vertices:
        guard vertices == nil else {
          throw ImportTrouble(
            "there is a second network, and a map is made of one",
            at: ForeignPlace(block.path, .line, block.line),
            suggestion: "save the network that you want in a file of its own")
        }
        vertices = block
      case .other:
        notes.append(
          ImportTrouble(
            "this part and its \(block.rows.count) lines were left aside",
            at: ForeignPlace(block.path, .line, block.line)))
      case .arcs, .edges, .arcsList, .edgesList, .matrix:
        guard vertices != nil else {
          throw ImportTrouble(
            "lines come before the vertices that they join",
            at: ForeignPlace(block.path, .line, block.line),
            suggestion: "a network begins with “*Vertices” and their number")
        }
        ties.append(block)
      }
    }
  }

  /// The name of a file without its folder and ending, which is what its values are called.
  private static func name(of path: String) -> String {
    let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "values"
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }
}

extension PajekBlock.Part {
  /// What values without a name are called.
  fileprivate var name: String { self == .vector ? "vector" : "partition" }
}
