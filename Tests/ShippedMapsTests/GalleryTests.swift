import Foundation
import TestSupport
import Testing

/// Holds every picture of the gallery to what Office draws and screen readers can say.
@Suite struct GalleryTests {
  static let pictures: [String] = {
    let gallery = Repository.root.appending(path: "Output").path
    let files = FileManager.default.enumerator(atPath: gallery)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".svg") }.sorted()
  }()

  @Test(arguments: pictures)
  func `a picture keeps to what Office draws`(path: String) throws {
    let url = Repository.root.appending(path: "Output/\(path)")
    let profile = OfficeSafeProfile(try String(contentsOf: url, encoding: .utf8))
    #expect(profile.complaints == [])
    #expect(!profile.labels.isEmpty && !profile.texts.isEmpty)
  }

  @Test func `every shipped map has a picture`() {
    for map in Repository.maps {
      #expect(Self.pictures.contains { $0.hasPrefix("\(map)/") }, "\(map)")
    }
  }
}
