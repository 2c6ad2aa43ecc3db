/// What Expat found in a stretch of a file, in flat lists.
///
/// Expat calls back; to read is simpler the other way round, so its calls only note what came.
struct XMLParts: Sendable {
  /// A tag or the text between two tags.
  struct Part: Sendable {
    enum Kind: Sendable {
      case start, end, text, instruction
    }

    let kind: Kind
    /// The number of the element's or instruction's name; of no meaning for texts.
    let name: Int
    /// Where it lies in the file, in bytes.
    let offset: Int
    /// Its attributes in ``XMLParts/attributes``, or its text in ``XMLParts/bytes``.
    var content: Range<Int>
  }

  struct Attribute: Sendable {
    /// The number of its name without prefix.
    let name: Int
    let hasPrefix: Bool
    let value: Range<Int>
  }

  private(set) var parts: [Part] = []
  private(set) var attributes: [Attribute] = []
  private(set) var bytes: [UInt8] = []
  /// All names without their prefixes.
  private(set) var names = ByteIndex()
  private var open: [Int] = []
  /// Why no more of the file is wanted.
  private(set) var refusal: Refusal?

  /// A reason of our own to stop.
  enum Refusal: Sendable {
    case externalDefinition, entity, depth
  }

  /// Begins with the names that a format knows, numbered from 0.
  init(knownNames: [String]) {
    for name in knownNames { names.insert(ArraySlice(name.utf8)) }
  }

  /// Forgets what was found, but not a text that ends the list and may go on.
  mutating func clear() {
    guard let last = parts.last, last.kind == .text else {
      parts.removeAll(keepingCapacity: true)
      attributes.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
      return
    }
    // Nothing else is there when a long text goes on and on.
    if parts.count == 1, last.content == 0..<bytes.count { return }
    let text = Array(bytes[last.content])
    parts = [
      Part(kind: .text, name: 0, offset: last.offset, content: 0..<text.count)
    ]
    attributes.removeAll(keepingCapacity: true)
    bytes = text
  }

  /// Notes the start of an element; false when it lies too deep.
  mutating func start(
    _ name: UnsafePointer<CChar>, _ values: UnsafeMutablePointer<UnsafePointer<CChar>?>,
    at offset: Int
  ) -> Bool {
    guard open.count < ImportLimits.depth else {
      refuse(.depth)
      return false
    }
    let element = unsafe number(of: name).name
    open.append(element)
    let first = attributes.count
    var index = 0
    while let name = unsafe values[index], let value = unsafe values[index + 1] {
      index += 2
      let (number, hasPrefix) = unsafe number(of: name)
      let start = bytes.count
      unsafe bytes.append(contentsOf: value.bytes)
      attributes.append(Attribute(name: number, hasPrefix: hasPrefix, value: start..<bytes.count))
    }
    parts.append(
      Part(kind: .start, name: element, offset: offset, content: first..<attributes.count))
    return true
  }

  /// Notes the end of the element that was opened last.
  mutating func end(at offset: Int) {
    guard let name = open.popLast() else { return }
    parts.append(Part(kind: .end, name: name, offset: offset, content: 0..<0))
  }

  /// Notes text; it is one with the text before it.
  mutating func text(_ more: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: more)
    if let last = parts.indices.last, parts[last].kind == .text {
      parts[last].content = parts[last].content.lowerBound..<bytes.count
    } else {
      parts.append(Part(kind: .text, name: 0, offset: offset, content: start..<bytes.count))
    }
  }

  /// Notes a processing instruction.
  mutating func instruction(
    _ name: UnsafePointer<CChar>, _ text: UnsafePointer<CChar>, at offset: Int
  ) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: text.bytes)
    parts.append(
      Part(
        kind: .instruction, name: unsafe number(of: name).name, offset: offset,
        content: start..<bytes.count))
  }

  /// Notes why the rest is not wanted.
  mutating func refuse(_ reason: Refusal) {
    if refusal == nil { refusal = reason }
  }

  private mutating func number(of name: UnsafePointer<CChar>) -> (name: Int, hasPrefix: Bool) {
    let bytes = unsafe name.bytes
    guard let colon = unsafe bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return (unsafe names.insert(bytes), false)
    }
    return (unsafe names.insert(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])), true)
  }
}

extension UnsafePointer<CChar> {
  /// The bytes before the zero.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    var count = 0
    while unsafe self[count] != 0 { count += 1 }
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(self).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
