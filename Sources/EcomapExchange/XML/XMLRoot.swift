/// The outermost element of an XML file, for telling formats apart.
enum XMLRoot {
  /// Its name without prefix, or nil when the file does not begin as XML does.
  ///
  /// Looks at the first bytes only, and also at files that ``XMLReader`` refuses, so that people
  /// are told why.
  static func name(of file: ForeignFile) -> String? {
    // Names that matter are ASCII, for which UTF-16 only adds zeros.
    let bytes = file.bytes.prefix(1 << 14).filter { $0 != 0 }
    var rest = bytes.drop { $0 > 0x7F || $0.isSpace }
    while true {
      guard rest.popFirst() == UInt8(ascii: "<"), let byte = rest.first else { return nil }
      switch byte {
      case UInt8(ascii: "?"): rest = rest.after("?>")
      case UInt8(ascii: "!") where rest.starts(with: "!--".utf8): rest = rest.after("-->")
      case UInt8(ascii: "!"):
        // A definition with declarations in brackets ends behind them.
        let head = rest.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "[") }
        let hasBrackets = rest.dropFirst(head.count).first == UInt8(ascii: "[")
        rest = (hasBrackets ? rest.after("]") : rest).after(">")
      default:
        let name = rest.prefix { !$0.isSpace && !">/".utf8.contains($0) }
        let local = name.split(separator: UInt8(ascii: ":")).last ?? []
        return local.isEmpty ? nil : String(decoding: local, as: UTF8.self)
      }
      rest = rest.drop(while: \.isSpace)
    }
  }
}

extension ArraySlice<UInt8> {
  /// What follows after a text; nothing when the text is not there.
  fileprivate func after(_ text: StaticString) -> ArraySlice<UInt8> {
    let text = Array(text.description.utf8)
    var rest = self
    while !rest.isEmpty {
      if rest.starts(with: text) { return rest.dropFirst(text.count) }
      rest = rest.dropFirst()
    }
    return rest
  }
}

extension UInt8 {
  /// Whether XML counts it as white space.
  fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
