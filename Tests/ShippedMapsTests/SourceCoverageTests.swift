import EcomapModel
import Foundation
import Testing

/// Every actor and every relationship that was extracted from the source documents is in a map, or
/// is listed with the reason why it is not.
@Suite struct SourceCoverageTests {
  @Test func `every actor of the sources is in the map that the table names`() throws {
    let actors = try Repository.table("actors.tsv")
    let places = try Repository.table("actor-locations.tsv")
    let leftOut = try Self.leftOut()
    #expect(actors.count == 432)
    var located: [String: String] = [:]
    for place in places { located[place["actor id"] ?? ""] = place["map file"] }
    let maps = try Self.maps(Set(located.values))
    for actor in actors {
      let id = try #require(actor["id"])
      guard let file = located[id] else {
        #expect(leftOut[id] != nil, "\(id) is in no map and no reason is given")
        continue
      }
      let map = try #require(maps[file])
      #expect(map.index(of: id) != nil, "\(id) is not in \(file)")
    }
  }

  @Test func `every relationship of the sources is a tie of the map that the table names`() throws {
    let relationships = try Repository.table("relationships.tsv")
    let places = try Repository.table("tie-locations.tsv")
    let leftOut = try Self.leftOut()
    #expect(relationships.count == 288)
    var located: [String: [String: String]] = [:]
    for place in places { located[place["relationship id"] ?? ""] = place }
    let maps = try Self.maps(Set(places.compactMap { $0["map file"] }))
    for relationship in relationships {
      let id = try #require(relationship["id"])
      guard let place = located[id] else {
        #expect(leftOut[id] != nil, "\(id) is in no map and no reason is given")
        continue
      }
      let map = try #require(maps[place["map file"] ?? ""])
      let word = try #require(map.vocabulary.relationship(place["kind"] ?? ""))
      let from = try #require(map.index(of: place["from"] ?? ""), "\(id)")
      let to = try #require(map.index(of: place["to"] ?? ""), "\(id)")
      let isThere = map.ties.contains { tie in
        tie.kind == word.kind
          && (tie.from == from && tie.to == to
            || !tie.kind.isDirected && tie.from == to && tie.to == from)
      }
      #expect(isThere, "\(id) is not in \(place["map file"] ?? "")")
    }
  }

  @Test func `the maps keep what the sources say of each tie's ends and kind`() throws {
    let relationships = try Repository.table("relationships.tsv")
    let places = try Repository.table("tie-locations.tsv")
    let leftOut = try Self.leftOut()
    var said: [String: [String: String]] = [:]
    for relationship in relationships { said[relationship["id"] ?? ""] = relationship }
    for place in places {
      let id = place["relationship id"] ?? ""
      guard let relationship = said[id], leftOut[id] == nil else { continue }
      let kind = relationship["kind"]?.replacingOccurrences(of: "_", with: "-")
      #expect(place["from"] == relationship["from"], "\(id)")
      #expect(place["to"] == relationship["to"], "\(id)")
      #expect(place["kind"] == kind, "\(id)")
    }
  }

  @Test(arguments: Repository.maps)
  func `every actor and every tie names its source and the place in it`(name: String) throws {
    let map = try Repository.map(at: Repository.path(of: name))
    for actor in map.actors { #expect(!actor.citations.isEmpty, "\(actor.id)") }
    for tie in map.ties {
      #expect(tie.citations.contains { $0.locator != nil }, "\(map.place(tie.location))")
    }
  }

  private static func leftOut() throws -> [String: String] {
    var reasons: [String: String] = [:]
    for row in try Repository.table("left-out.tsv") { reasons[row["id"] ?? ""] = row["reason"] }
    return reasons
  }

  private static func maps(_ files: Set<String>) throws -> [String: EcosystemMap] {
    var maps: [String: EcosystemMap] = [:]
    for file in files {
      maps[file] = try Repository.map(at: Repository.root.appending(path: file).path)
    }
    return maps
  }
}
