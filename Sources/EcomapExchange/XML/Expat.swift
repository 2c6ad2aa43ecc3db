internal import CExpat

/// Expat at work on one file, a stretch at a time.
///
/// Nothing but the file is read: an external definition or entity is refused where it is named.
@safe struct Expat: ~Copyable {
  private let parser: XML_Parser
  private let found: UnsafeMutablePointer<Found>
  private let file: ForeignFile
  private let part: String?
  private var position = 0
  private var isOver = false

  /// What Expat's calls write to.
  @safe private struct Found {
    let parser: XML_Parser
    var parts: XMLParts
  }

  /// How much of a file Expat is given at once.
  private static let stretch = 1 << 16

  /// Opens a file.
  ///
  /// - Parameter part: What of the file it is, for messages.
  init(_ file: ForeignFile, part: String?, knownNames: [String]) {
    guard let parser = unsafe XML_ParserCreate(nil) else {
      preconditionFailure("there is memory for a parser")
    }
    let found = UnsafeMutablePointer<Found>.allocate(capacity: 1)
    unsafe found.initialize(to: Found(parser: parser, parts: XMLParts(knownNames: knownNames)))
    unsafe self.parser = parser
    unsafe self.found = unsafe found
    self.file = file
    self.part = part
    unsafe XML_SetUserData(parser, found)
    unsafe Self.listen(parser)
  }

  deinit {
    unsafe XML_ParserFree(parser)
    unsafe found.deinitialize(count: 1)
    unsafe found.deallocate()
  }

  /// What was found last.
  var parts: XMLParts {
    _read { yield unsafe found.pointee.parts }
  }

  /// Reads the next stretch in place of what was found last.
  ///
  /// - Returns: False when the file was read to its end.
  /// - Throws: What is wrong with the file, after everything before that place was found.
  mutating func readOn() throws(ImportTrouble) -> Bool {
    guard !isOver else { return false }
    if file.bytes.isEmpty {
      throw ImportTrouble("the file is empty", at: ForeignPlace(file.path, part: part))
    }
    unsafe found.pointee.parts.clear()
    let end = min(position + Self.stretch, file.bytes.count)
    isOver = end == file.bytes.count
    let status = unsafe file.bytes.withUnsafeBytes { bytes in
      unsafe XML_Parse(
        parser, bytes.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self),
        Int32(end - position), isOver ? 1 : 0)
    }
    position = end
    guard status == XML_STATUS_OK else {
      isOver = true
      throw trouble()
    }
    return true
  }

  private func trouble() -> ImportTrouble {
    let place = unsafe ForeignPlace(
      file.path, part: part, .line, Int(XML_GetCurrentLineNumber(parser)))
    if let refusal = unsafe found.pointee.parts.refusal { return refusal.trouble(at: place) }
    return unsafe XMLTrouble.trouble(
      XML_GetErrorCode(parser), character: Int(XML_GetCurrentColumnNumber(parser)) + 1, at: place)
  }

  /// Has everything that Expat tells noted down.
  private static func listen(_ parser: XML_Parser) {
    unsafe XML_SetElementHandler(
      parser,
      { data, name, values in
        guard let found = unsafe Expat.found(data), let name = unsafe name,
          let values = unsafe values
        else { return }
        let parser = unsafe found.pointee.parser
        let offset = unsafe XML_GetCurrentByteIndex(parser)
        if unsafe !found.pointee.parts.start(name, values, at: Int(offset)) {
          _ = unsafe XML_StopParser(parser, 0)
        }
      },
      { data, _ in
        guard let found = unsafe Expat.found(data) else { return }
        let offset = unsafe XML_GetCurrentByteIndex(found.pointee.parser)
        unsafe found.pointee.parts.end(at: Int(offset))
      })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let found = unsafe Expat.found(data), let text = unsafe text else { return }
      let offset = unsafe XML_GetCurrentByteIndex(found.pointee.parser)
      let bytes = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      unsafe found.pointee.parts.text(
        UnsafeBufferPointer(start: bytes, count: Int(count)), at: Int(offset))
    }
    unsafe XML_SetProcessingInstructionHandler(parser) { data, name, text in
      guard let found = unsafe Expat.found(data), let name = unsafe name, let text = unsafe text
      else { return }
      let offset = unsafe XML_GetCurrentByteIndex(found.pointee.parser)
      unsafe found.pointee.parts.instruction(name, text, at: Int(offset))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, system, `public`, _ in
      guard let found = unsafe Expat.found(data), unsafe system != nil || `public` != nil
      else { return }
      unsafe found.pointee.parts.refuse(.externalDefinition)
      _ = unsafe XML_StopParser(found.pointee.parser, 0)
    }
    unsafe XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      guard let found = unsafe Expat.found(data) else { return }
      unsafe found.pointee.parts.refuse(.entity)
      _ = unsafe XML_StopParser(found.pointee.parser, 0)
    }
    unsafe XML_SetUnknownEncodingHandler(
      parser,
      { _, name, encoding in
        guard let name = unsafe name, let encoding = unsafe encoding,
          unsafe ["windows-1252", "cp1252", "x-cp1252"].contains(String(cString: name).lowercased())
        else { return Int32(XML_STATUS_ERROR.rawValue) }
        unsafe withUnsafeMutableBytes(of: &encoding.pointee.map) { map in
          for byte in 0...UInt8.max {
            let scalar = Windows1252.scalar(byte).map { Int32($0.value) } ?? -1
            unsafe map.storeBytes(of: scalar, toByteOffset: Int(byte) * 4, as: Int32.self)
          }
        }
        unsafe encoding.pointee.convert = nil
        unsafe encoding.pointee.release = nil
        unsafe encoding.pointee.data = nil
        return Int32(XML_STATUS_OK.rawValue)
      }, nil)
  }

  private static func found(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Found>? {
    unsafe data?.assumingMemoryBound(to: Found.self)
  }
}
