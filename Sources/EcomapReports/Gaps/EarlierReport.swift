public import EcomapModel

/// A gap report that was made before, as its JSON told it.
public struct EarlierReport: Sendable {
  /// A finding of it.
  public struct Finding: Sendable, Equatable {
    /// The word for it.
    public let id: String
    /// Its rule.
    public let rule: String
    /// The ids of its actors.
    public let actors: [String]
    /// What was found.
    public let sentence: String
    /// Whether it was accepted.
    public let isAccepted: Bool

    /// Creates a finding.
    public init(id: String, rule: String, actors: [String], sentence: String, isAccepted: Bool) {
      self.id = id
      self.rule = rule
      self.actors = actors
      self.sentence = sentence
      self.isAccepted = isAccepted
    }
  }

  /// The title of its map.
  public let title: String
  /// The date it looked at, as `PartialDate` writes it.
  public let asOf: String?
  /// Whether it holds what is marked internal.
  public let isInternal: Bool
  /// What it counted, in a sentence.
  public let projection: String
  /// What it counted, to compare with another report.
  let settings: Settings
  /// Its findings, in its order.
  public let findings: [Finding]

  /// Why a file cannot be compared with.
  public enum Problem: Error, Equatable, Sendable {
    /// It is JSON, and not a gap report.
    case notAReport
    /// A newer version of ecomap wrote it: its number.
    case newer(Int)
  }

  /// What counts in a report, whatever the date.
  struct Settings: Equatable, Sendable {
    let isInternal: Bool
    let kinds: [String]?
    let flags: [Bool]
    let without: [String]
  }

  /// Reads a report from its JSON.
  public init(_ json: JSONText) throws(Problem) {
    guard let version = json["ecomap"]?.integer else { throw .notAReport }
    guard version <= 1 else { throw .newer(version) }
    guard let map = json["map"], let title = map["title"]?.words,
      let projection = json["projection"], case .array(let entries)? = json["findings"]
    else { throw .notAReport }
    var findings: [Finding] = []
    for entry in entries {
      guard let id = entry["id"]?.words, let rule = entry["rule"]?.words,
        let sentence = entry["sentence"]?.words
      else { throw .notAReport }
      findings.append(
        Finding(
          id: id, rule: rule, actors: entry["actors"]?.list ?? [], sentence: sentence,
          isAccepted: entry["accepted"].map { $0 != .null } ?? false))
    }
    self.title = title
    asOf = map["as-of"]?.words
    isInternal = json["internal"] == true || map["internal"] == true
    self.projection = projection["sentence"]?.words ?? ""
    settings = Settings(
      isInternal: isInternal,
      kinds: projection["kinds"] == .null ? nil : projection["kinds"]?.list,
      flags: ["directed", "include-planned", "include-ended", "include-classes"].map {
        projection[$0] == true
      },
      without: projection["without"]?.list ?? [])
    self.findings = findings
  }

  /// Whether it is a report of a map: of one with its title, or of one that holds nearly all of the
  /// actors it speaks of.
  ///
  /// A file name proves nothing, since many maps are called `map.yaml`.
  public func isOf(_ map: EcosystemMap) -> Bool {
    let actors = Set(findings.flatMap(\.actors))
    let known = actors.count { map.index(of: $0) != nil }
    return title == map.title
      ? actors.isEmpty || known > 0 : known > 0 && known * 5 >= actors.count * 4
  }
}
