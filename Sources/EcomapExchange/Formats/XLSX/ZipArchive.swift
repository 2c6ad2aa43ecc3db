internal import CZip

/// The files in a zip archive, opened with libzip.
///
/// What the archive says of sizes is never trusted: bytes are counted as they are inflated, for all
/// files together, so that no archive can grow past ``ImportLimits/expanded``.
@safe struct ZipArchive: ~Copyable {
  /// How many times its size an archive may grow; deflate makes at most about 1,000 of what is
  /// all the same, and workbooks between 5 and 50.
  static let ratio = 300
  /// What may be inflated at any ratio.
  static let harmless = 32 << 20

  private let pointer: OpaquePointer
  /// libzip reads from it as long as the archive is open.
  private let copy: UnsafeMutableRawPointer
  private let path: String
  private var left: Int

  /// Opens an archive.
  ///
  /// - Throws: What is wrong with it, when it is none, or none that can be read.
  static func open(_ file: ForeignFile) throws(ImportTrouble) -> ZipArchive {
    try ArchiveShape.check(file)
    let size = file.bytes.count
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 1)
    unsafe file.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe copy.copyMemory(from: start, byteCount: size) }
    }
    var error = unsafe zip_error()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let pointer = unsafe open(copy, size, &error) else {
      let reason = unsafe String(cString: zip_error_strerror(&error))
      unsafe copy.deallocate()
      throw ImportTrouble(
        "the file is a zip archive that cannot be opened (\(reason))", at: ForeignPlace(file.path),
        suggestion: "it may have been cut off when it was copied: copy or save it again")
    }
    let archive = unsafe ZipArchive(pointer: pointer, copy: copy, path: file.path, size: size)
    // Files that share their bytes are the way to make an archive of a few MB hold many GB.
    guard archive.packedSize <= size else {
      throw ImportTrouble(
        "the files in this archive lie on top of each other, as in archives made to do harm",
        at: ForeignPlace(file.path), suggestion: "do not use it")
    }
    return archive
  }

  private init(pointer: OpaquePointer, copy: UnsafeMutableRawPointer, path: String, size: Int) {
    unsafe self.pointer = pointer
    unsafe self.copy = copy
    self.path = path
    left = min(ImportLimits.expanded, max(size * Self.ratio, Self.harmless))
  }

  deinit {
    unsafe zip_discard(pointer)
    unsafe copy.deallocate()
  }

  private static func open(
    _ bytes: UnsafeMutableRawPointer, _ count: Int, _ error: inout zip_error
  ) -> OpaquePointer? {
    guard let source = unsafe zip_source_buffer_create(bytes, UInt64(count), 0, &error) else {
      return nil
    }
    if let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) {
      return unsafe archive
    }
    unsafe zip_source_free(source)
    return nil
  }

  /// What its files take, by what it says itself.
  private var packedSize: Int {
    var sum = 0
    for index in 0..<UInt64(max(0, unsafe zip_get_num_entries(pointer, 0))) {
      var stat = unsafe zip_stat()
      guard unsafe zip_stat_index(pointer, index, 0, &stat) == 0 else { continue }
      sum = unsafe sum.addingReportingOverflow(Int(clamping: stat.comp_size)).partialValue
      if sum < 0 { return .max }
    }
    return sum
  }

  /// Whether a file is in it, in any case.
  func contains(_ name: String) -> Bool { index(of: name) >= 0 }

  private func index(of name: String) -> Int64 {
    unsafe zip_name_locate(pointer, name, UInt32(ZIP_FL_NOCASE))
  }

  /// Inflates a file, or gives nil when there is none of this name.
  mutating func contents(of name: String) throws(ImportTrouble) -> [UInt8]? {
    let index = index(of: name)
    guard index >= 0 else { return nil }
    var stat = unsafe zip_stat()
    guard unsafe zip_stat_index(pointer, UInt64(index), 0, &stat) == 0 else {
      throw broken(name)
    }
    if unsafe stat.encryption_method != UInt16(ZIP_EM_NONE) {
      throw ImportTrouble(
        "the archive is protected with a password", at: ForeignPlace(path, part: nil),
        suggestion: "save it without one")
    }
    guard let file = unsafe zip_fopen_index(pointer, UInt64(index), 0) else { throw broken(name) }
    defer { unsafe _ = zip_fclose(file) }
    var contents: [UInt8] = []
    // What it says of its size only saves moving bytes about.
    contents.reserveCapacity(unsafe min(Int(clamping: stat.size), left, 1 << 24))
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { unsafe chunk.deallocate() }
    guard let start = chunk.baseAddress else { return contents }
    while true {
      let count = unsafe zip_fread(file, start, UInt64(chunk.count))
      // The end of a file is where libzip checks its sum.
      if count < 0 { throw broken(name) }
      if count == 0 { return contents }
      left -= Int(count)
      guard left >= 0 else { throw bomb(name) }
      unsafe contents.append(contentsOf: chunk[..<Int(count)])
    }
  }

  private func broken(_ name: String) -> ImportTrouble {
    let reason = unsafe String(cString: zip_strerror(pointer))
    return ImportTrouble(
      "“\(name)” in this archive is damaged (\(reason))", at: ForeignPlace(path),
      suggestion: "copy or save the file again")
  }

  private func bomb(_ name: String) -> ImportTrouble {
    ImportTrouble(
      "“\(name)” in this archive grows far beyond what a workbook of this size holds",
      at: ForeignPlace(path),
      suggestion: "if the workbook is sound, save the sheets that matter as CSV")
  }
}
