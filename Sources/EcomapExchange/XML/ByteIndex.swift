/// Numbers for texts in the order in which they first came, found by their bytes.
///
/// A dictionary would need a `String` for every look-up, of which an XML file has millions.
struct ByteIndex: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// One more than the number of the text at each place; zero where there is none.
  private var slots = [UInt32](repeating: 0, count: 32)

  /// The number of texts.
  var count: Int { ends.count }

  /// The text with a number.
  subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  /// The number of a text, or nil when it is not there.
  ///
  /// Complexity: O(length).
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = unsafe slots[slot(of: text)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a text, or nil when it is not there.
  ///
  /// Complexity: O(length).
  func number(of text: ArraySlice<UInt8>) -> Int? {
    unsafe text.withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  /// The number of a text, which is added when it is not there yet.
  ///
  /// Complexity: O(length), amortised.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let place = unsafe slot(of: text)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    unsafe bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[place] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The number of a text; likewise.
  @discardableResult
  mutating func insert(_ text: ArraySlice<UInt8>) -> Int {
    unsafe text.withUnsafeBufferPointer { unsafe insert($0) }
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The place where a text is, or where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    // The hasher's seed keeps hostile files from choosing texts that all share a place.
    var hasher = Hasher()
    unsafe hasher.combine(bytes: UnsafeRawBufferPointer(text))
    var place = hasher.finalize() & (slots.count - 1)
    while slots[place] != 0 {
      let range = range(Int(slots[place]) - 1)
      if unsafe range.count == text.count && text.elementsEqual(bytes[range]) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      let place = unsafe bytes[range(number)].withUnsafeBufferPointer { unsafe slot(of: $0) }
      slots[place] = UInt32(number + 1)
    }
  }
}
