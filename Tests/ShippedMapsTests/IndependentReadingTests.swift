import EcomapAnalysis
import EcomapModel
import EcomapReports
import Foundation
import Testing
import Yams

/// Reads the shipped maps a second time, with Yams and a few lines of its own, and compares who is
/// unconnected with what the gap report says.
@Suite struct IndependentReadingTests {
  @Test(arguments: Repository.maps)
  func `the gap report names every unconnected actor and no other`(name: String) async throws {
    let analysis = try await Analyses.of(name)
    let findings = analysis.findings.filter { $0.rule == "unconnected-actor" }
    let reported = Set(findings.flatMap(\.actors).map { analysis.context.map[$0].id })
    let reading = try SecondReading(of: Repository.path(of: name))
    #expect(reported == reading.unconnected)
  }

  @Test(arguments: Repository.maps)
  func `both readings find the same actors and ties`(name: String) throws {
    let map = try Repository.map(at: Repository.path(of: name))
    let reading = try SecondReading(of: Repository.path(of: name))
    #expect(Set(map.actors.map(\.id)) == Set(reading.actors.keys))
    #expect(map.ties.count == reading.ties.count)
  }
}

/// A map as Yams reads it, with nothing of ecomap's reader in between.
private struct SecondReading {
  typealias Fields = [String: Any]

  private(set) var actors: [String: Fields] = [:]
  private(set) var ties: [(from: String, to: String, fields: Fields)] = []
  private var renamed: [String: String] = [:]
  private var endedByChange: Set<String> = []
  private var asOf = ""
  private var seen: Set<String> = []

  init(of path: String) throws {
    let root = try Self.load(path)
    asOf = Self.text((root["map"] as? Fields)?["as-of"])
    try add(path)
  }

  private mutating func add(_ path: String) throws {
    let url = URL(filePath: path).standardizedFileURL
    guard seen.insert(url.path).inserted else { return }
    let root = try Self.load(url.path)
    for include in root["include"] as? [String] ?? [] {
      try add(url.deletingLastPathComponent().appending(path: include).path)
    }
    for actor in root["actors"] as? [Fields] ?? [] {
      actors[Self.text(actor["id"]), default: [:]].merge(actor) { first, _ in first }
    }
    for tie in root["relationships"] as? [Fields] ?? [] {
      let targets = tie["to"] as? [Any] ?? [tie["to"] as Any]
      for target in targets { ties.append((Self.text(tie["from"]), Self.text(target), tie)) }
    }
    for change in root["changes"] as? [Fields] ?? [] {
      let from = (change["from"] as? [String]) ?? [Self.text(change["from"])]
      let to = (change["to"] as? [String]) ?? [Self.text(change["to"])]
      guard Self.begins(change["date"]) <= Self.ends(asOf) else { continue }
      if Self.text(change["kind"]) == "rename" { renamed[from[0]] = to[0] }
      if !["transfer", "reclassify"].contains(Self.text(change["kind"])) {
        endedByChange.formUnion(from.filter { !to.contains($0) })
      }
    }
  }

  /// The actors that are there at the date, are no class, and have no current tie.
  var unconnected: Set<String> {
    var tied: Set<String> = []
    for tie in ties where isCurrent(tie.fields) {
      // A tie with a body that is only planned does not hold yet.
      let ends = [name(tie.from), name(tie.to)]
      let plans: Set = ["planned", "proposed"]
      guard !ends.contains(where: { plans.contains(actors[$0]?["status"] as? String ?? "") })
      else { continue }
      tied.formUnion(ends)
    }
    return Set(
      actors.filter { id, fields in
        isCurrent(fields) && !endedByChange.contains(id) && fields["class"] as? Bool != true
          && !tied.contains(id)
      }.keys)
  }

  private func name(_ id: String) -> String { renamed[id].map { name($0) } ?? id }

  private func isCurrent(_ fields: Fields) -> Bool {
    let status = fields["status"] as? String ?? "current"
    guard status == "current" else { return false }
    if let end = fields["end"], Self.ends(end) < Self.ends(asOf) { return false }
    if let start = fields["start"], Self.begins(start) > Self.ends(asOf) { return false }
    return true
  }

  /// `2016-06` begins on 2016-06-01 and ends on 2016-06-31, which is late enough to compare.
  private static func begins(_ date: Any?) -> String {
    let text = text(date)
    return text.count == 4 ? text + "-01-01" : text.count == 7 ? text + "-01" : text
  }

  private static func ends(_ date: Any?) -> String {
    let text = text(date)
    return text.count == 4 ? text + "-12-31" : text.count == 7 ? text + "-31" : text
  }

  /// A value as text; Yams makes a date of `2016-06-30` and a number of `2016`.
  private static func text(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let number as Int: String(number)
    case let date as Date:
      date.formatted(.iso8601.year().month().day())
    default: ""
    }
  }

  private static func load(_ path: String) throws -> Fields {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try #require(try Yams.load(yaml: text) as? Fields)
  }
}
