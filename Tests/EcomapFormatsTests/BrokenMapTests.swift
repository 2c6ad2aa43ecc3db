import EcomapFormats
import EcomapModel
import Foundation
import Testing

@Suite struct `Broken maps` {
  static let maps = Fixtures.maps(in: "Broken")
  private static let folder = Fixtures.folder.appending(path: "Broken")

  @Test(arguments: maps)
  func `everything wrong is reported at its place, and nothing else`(name: String) throws {
    let reading = try Self.read(name)
    let (found, related) = Self.found(in: reading)
    let expected = try Self.expected(of: name, in: reading)
    let diagnostics = expected.filter { !$0.isRelated }
    #expect(found.map(\.bare) == diagnostics.map(\.bare).sorted())
    let pairs = zip(found, diagnostics.sorted())
    for (found, expected) in pairs where expected.suggestion != nil {
      #expect(found.suggestion == expected.suggestion)
    }
    let marked = expected.filter(\.isRelated)
    if !marked.isEmpty { #expect(Set(related) == Set(marked)) }
    #expect((reading.map == nil) == reading.diagnostics.contains { $0.severity == .error })
  }

  @Test func `every code but those of huge files and of lists of codes has a broken map`() throws {
    var codes: Set<String> = [
      "file-too-large", "unknown-code", "closed-code", "succeeded-code", "code-name",
    ]
    for name in Self.maps {
      codes.formUnion(try Self.expected(of: name, in: Self.read(name)).map(\.code))
    }
    #expect(DiagnosticCode.allCases.map(\.rawValue).filter { !codes.contains($0) } == [])
    #expect(Self.maps.count >= 45)
  }

  @Test func `the messages read as they did when somebody last read them`() throws {
    var text = ""
    for name in Self.maps {
      let reading = try Self.read(name)
      text += "\(name)\n"
      for diagnostic in reading.diagnostics {
        let place = "\(diagnostic.location.line):\(diagnostic.location.column)"
        text +=
          "  \(place) \(diagnostic.severity)[\(diagnostic.code.rawValue)] \(diagnostic.headline)\n"
        for related in diagnostic.related {
          text += "    \(related.location.line):\(related.location.column) \(related.message)\n"
        }
        if let suggestion = diagnostic.suggestion { text += "    help: \(suggestion)\n" }
      }
    }
    text = text.replacing(Self.folder.path, with: "Broken")
    let file = Self.folder.appending(path: "messages.txt")
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["ECOMAP_RECORD"] != nil, recorded != text {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      recorded == text,
      "a message has changed; read Broken/messages.txt after a run with ECOMAP_RECORD=1")
  }

  private static func read(_ name: String) throws -> MapReader.Reading {
    try Fixtures.reader.read(folder.appending(path: name).path)
  }

  /// What a reading reports, in the form of markers.
  private static func found(in reading: MapReader.Reading) -> (all: [Marker], related: [Marker]) {
    func marker(_ place: EcomapModel.SourceLocation, _ code: String, _ suggestion: String?)
      -> Marker
    {
      Marker(
        file: shortPath(reading.files[Int(place.file)]), line: Int(place.line),
        column: Int(place.column), length: Int(place.length), code: code, suggestion: suggestion)
    }
    let all = reading.diagnostics.map { marker($0.location, $0.code.rawValue, $0.suggestion) }
    let related = reading.diagnostics.flatMap(\.related).map {
      marker($0.location, "related", nil)
    }
    return (all.sorted(), related)
  }

  /// What a fixture expects, from the text of the files that were read and from its side file.
  private static func expected(
    of name: String, in reading: MapReader.Reading
  ) throws -> [Marker] {
    var markers: [Marker] = []
    for file in reading.files where file.path.hasSuffix(".yaml") {
      markers += Marker.markers(
        in: String(decoding: file.bytes, as: UTF8.self), of: shortPath(file))
    }
    let side = folder.appending(path: name.replacing(".yaml", with: ".expected"))
    if let text = try? String(contentsOf: side, encoding: .utf8) {
      markers += Marker.expected(in: text)
    }
    try #require(!markers.isEmpty, "\(name) marks nothing")
    return markers
  }

  private static func shortPath(_ file: SourceFile) -> String {
    file.path.hasPrefix(folder.path)
      ? String(file.path.dropFirst(folder.path.count).drop { $0 == "/" }) : file.path
  }
}
