/// What comes next in an XML file; elements that the format does not know have no name.
enum XMLEvent<Name> {
  /// An element begins; the reader has its attributes.
  case start(Name?)
  /// An element ends.
  case end(Name?)
  /// All the text between two tags; the reader has it.
  case text
  /// A processing instruction, a message from one program to another outside the format; the
  /// reader has its text.
  case instruction(Name?)
}

/// Reads an XML file part by part.
///
/// Elements and attributes are known by their names without prefix, since the namespaces of files
/// are often old, wrong or missing. References, CDATA sections and comments are resolved, and all
/// texts are UTF-8 whatever the encoding of the file. A stretch of the file is held at a time.
struct XMLReader<Name: CaseIterable & RawRepresentable<String>>: ~Copyable {
  private let file: ForeignFile
  private let part: String?
  private let known: [Name]
  private var expat: Expat
  private var next = 0
  private var current: XMLParts.Part?
  private var failure: ImportTrouble?
  /// The lines before ``countedTo``.
  private var lines = 1
  private var countedTo = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - file: The file, which need not be XML; ``read()`` tells.
  ///   - part: What part of a larger file it is, for messages.
  init(_ file: ForeignFile, part: String? = nil) {
    self.file = file
    self.part = part
    known = Array(Name.allCases)
    expat = Expat(file, part: part, knownNames: known.map(\.rawValue))
  }

  /// Goes to the next start, end or text; nil after the end of the file.
  ///
  /// - Throws: What is wrong with the file, in place of the first part that cannot be read.
  mutating func read() throws(ImportTrouble) -> XMLEvent<Name>? {
    // The last text found may go on in the next stretch.
    while failure == nil, next == expat.parts.parts.count || isLastText {
      do {
        guard try expat.readOn() else { break }
      } catch {
        failure = error
      }
      next = 0
    }
    guard next < expat.parts.parts.count else {
      current = nil
      if let failure { throw failure }
      return nil
    }
    let part = expat.parts.parts[next]
    next += 1
    current = part
    switch part.kind {
    case .start: return .start(part.name < known.count ? known[part.name] : nil)
    case .end: return .end(part.name < known.count ? known[part.name] : nil)
    case .text: return .text
    case .instruction: return .instruction(part.name < known.count ? known[part.name] : nil)
    }
  }

  private var isLastText: Bool {
    next == expat.parts.parts.count - 1 && expat.parts.parts[next].kind == .text
  }

  /// The text or instruction that came last; empty after a start or an end.
  var text: ArraySlice<UInt8> {
    guard let current, current.kind == .text || current.kind == .instruction else { return [] }
    return expat.parts.bytes[current.content]
  }

  /// An attribute of the element that began last.
  ///
  /// - Parameter hasPrefix: Whether it is one with a prefix, such as `r:id` for `id`.
  ///
  /// Complexity: O(attributes).
  func attribute(_ name: Name, hasPrefix: Bool = false) -> ArraySlice<UInt8>?
  where Name: Equatable {
    guard let current, current.kind == .start else { return nil }
    for index in current.content {
      let attribute = expat.parts.attributes[index]
      if attribute.hasPrefix == hasPrefix, attribute.name < known.count,
        known[attribute.name] == name
      {
        return expat.parts.bytes[attribute.value]
      }
    }
    return nil
  }

  /// The attribute's text; likewise.
  func string(_ name: Name, hasPrefix: Bool = false) -> String? where Name: Equatable {
    attribute(name, hasPrefix: hasPrefix).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All attributes of the element that began last, without those that have a prefix.
  var attributes: [(name: String, value: String)] {
    guard let current, current.kind == .start else { return [] }
    return expat.parts.attributes[current.content].filter { !$0.hasPrefix }.map {
      (expat.parts.names[$0.name], String(decoding: expat.parts.bytes[$0.value], as: UTF8.self))
    }
  }

  /// The name without prefix of the element that began or ended last.
  var name: String { current.map { expat.parts.names[$0.name] } ?? "" }

  /// The line of what came last, from 1.
  ///
  /// Complexity: O(bytes since the last call).
  mutating func line() -> Int {
    let offset = min(current?.offset ?? file.bytes.count, file.bytes.count)
    if offset > countedTo {
      lines += file.newlines(in: countedTo..<offset)
      countedTo = offset
    }
    return lines
  }

  /// The place of what came last.
  mutating func place() -> ForeignPlace { ForeignPlace(file.path, part: part, .line, line()) }

  /// Goes to the end of the element that began last, which has come then.
  mutating func skip() throws(ImportTrouble) {
    var depth = 1
    while depth > 0, let event = try read() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
  }

  /// All text of the element that began last, to its end, which has come then; that of elements
  /// in it too.
  mutating func content() throws(ImportTrouble) -> [UInt8] {
    var content: [UInt8] = []
    var depth = 1
    while depth > 0, let event = try read() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: content += text
      case .instruction: break
      }
    }
    return content
  }
}

extension ForeignFile {
  /// The number of line feeds, whatever the encoding.
  fileprivate func newlines(in range: Range<Int>) -> Int {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else {
      return bytes[range].count { $0 == 0x0A }
    }
    // In UTF-16 the other byte of the pair has to be zero.
    return range.count { index in
      guard bytes[index] == 0x0A, index.isMultiple(of: 2) == isLittle else { return false }
      let other = isLittle ? index + 1 : index - 1
      return other < bytes.count && bytes[other] == 0
    }
  }
}
