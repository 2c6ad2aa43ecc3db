import EcomapModel
import Testing

/// A map made of ids, periods and ties, for tests of time.
private struct Draft {
  var actors: [(id: String, period: Period, status: Status?)] = []
  var ties: [(from: String, to: String, period: Period)] = []
  var changes: [(kind: Change.Kind, date: String, from: [String], to: [String])] = []
  var asOf: String?

  private static let place = EcomapModel.SourceLocation(file: 0, line: 1, column: 1)

  /// - Parameter actors: ids, each with its dates, such as `a 2013 2016-03` or `b - 2020`.
  init(_ actors: String...) {
    for actor in actors {
      let parts = actor.split(separator: " ").map(String.init)
      self.actors.append((parts[0], Self.period(Array(parts.dropFirst())), nil))
    }
  }

  static func period(_ parts: [String]) -> Period {
    Period(
      start: parts.first.flatMap { PartialDate($0) },
      end: parts.dropFirst().first.flatMap { PartialDate($0) })
  }

  func change(_ kind: Change.Kind, _ date: String, _ from: String, _ to: String) -> Draft {
    var copy = self
    copy.changes.append(
      (
        kind, date, from.split(separator: " ").map(String.init),
        to.split(separator: " ").map(String.init)
      ))
    return copy
  }

  func tie(_ from: String, _ to: String, _ dates: String = "") -> Draft {
    var copy = self
    copy.ties.append((from, to, Self.period(dates.split(separator: " ").map(String.init))))
    return copy
  }

  func snapshot(_ date: String?) -> Snapshot {
    func index(_ id: String) -> ActorIndex {
      ActorIndex(actors.firstIndex { $0.id == id } ?? 0)
    }
    let kind = ActorKind.builtIn[0]
    let works = Vocabulary.builtIn.relationship("works-with")?.kind ?? RelationshipKind.builtIn[0]
    let map = EcosystemMap(
      title: "T", asOf: asOf.flatMap { PartialDate($0) },
      actors: actors.map {
        Actor(
          id: $0.id, name: $0.id, kind: kind, period: $0.period, status: $0.status,
          location: Self.place)
      },
      ties: ties.map {
        Tie(
          from: index($0.from), to: index($0.to), kind: works, period: $0.period,
          location: Self.place)
      },
      changes: changes.compactMap { change in
        PartialDate(change.date).map {
          Change(
            kind: change.kind, date: $0, from: change.from.map(index), to: change.to.map(index),
            location: Self.place)
        }
      })
    return Snapshot(map, asOf: date.flatMap { PartialDate($0) })
  }

  /// The actors that are there with how they stand, such as `a:current b:planned`.
  func standings(_ date: String?) -> String {
    let snapshot = snapshot(date)
    return snapshot.present.map { "\(snapshot.map[$0].id):\(snapshot.standing(of: $0))" }
      .joined(separator: " ")
  }

  /// The ties with how they stand, such as `a-b:current`.
  func dated(_ date: String?) -> String {
    let snapshot = snapshot(date)
    return snapshot.ties.map {
      "\(snapshot.map[$0.from].id)-\(snapshot.map[$0.to].id):\($0.standing)"
    }.joined(separator: " ")
  }
}

@Suite struct `A map as of a date` {
  @Test(arguments: [
    ("2012-12-31", "a:planned"), ("2013", "a:current"), ("2012", "a:planned"),
    ("2016-03-30", "a:current"), ("2016-03-31", "a:current"), ("2016-03", "a:current"),
    ("2016-04-01", "a:ended"), ("2016-04", "a:ended"),
    // A year is looked at as it ended: what ended within it has ended.
    ("2016", "a:ended"), ("2015", "a:current"),
  ])
  func `an actor from 2013 to March 2016 stands at`(date: String, standings: String) {
    #expect(Draft("a 2013 2016-03").standings(date) == standings)
  }

  @Test(arguments: [
    ("2016", "current"), ("2016-12-31", "current"), ("2017", "ended"), ("2016-06", "current"),
  ])
  func `an end of 2016 holds until its last day`(date: String, standing: String) {
    #expect(Draft("a 2013 2016").standings(date) == "a:\(standing)")
  }

  @Test(arguments: [
    ("2015", "planned"), ("2016", "current"), ("2016-09", "planned"), ("2016-10", "current"),
  ])
  func `a start to come is planned`(date: String, standing: String) {
    #expect(Draft("a 2016-10").standings(date) == "a:\(standing)")
  }

  @Test func `without any date what has an end has ended and everything has begun`() {
    #expect(Draft("a 2013 2099", "b 2098", "c").standings(nil) == "a:ended b:current c:current")
  }

  @Test func `the map's own date counts when no other is given`() {
    var draft = Draft("a 2013 2016", "b 2018")
    draft.asOf = "2016-06"
    #expect(draft.standings(nil) == "a:current b:planned")
    #expect(draft.standings("2018") == "a:ended b:current")
  }

  @Test(arguments: [Status.planned, .proposed])
  func `what is planned stays so until its end has passed`(status: Status) {
    var draft = Draft("a 2013 2016")
    draft.actors[0].status = status
    #expect(draft.standings("2014") == "a:\(status)")
    #expect(draft.standings("2020") == "a:ended")
    #expect(draft.standings(nil) == "a:\(status)")
  }

  @Test func `what has ended is current before the end that is given`() {
    var draft = Draft("a 2013 2016", "b 2013")
    draft.actors[0].status = .ended
    draft.actors[1].status = .ended
    #expect(draft.standings("2014") == "a:current b:ended")
    #expect(draft.standings("2020") == "a:ended b:ended")
    #expect(draft.standings(nil) == "a:ended b:ended")
  }

  @Test func `a body said to be current ends by its dates all the same`() {
    var draft = Draft("a 2013 2016")
    draft.actors[0].status = .current
    #expect(draft.standings("2014") == "a:current")
    #expect(draft.standings("2017") == "a:ended")
  }

  @Test func `a tie stands by its own dates`() {
    let draft = Draft("a", "b").tie("a", "b", "2013 2015-06").tie("b", "a", "2017")
    #expect(draft.dated("2014") == "a-b:current b-a:planned")
    #expect(draft.dated("2016") == "a-b:ended b-a:planned")
    #expect(draft.dated("2017-05") == "a-b:ended b-a:current")
  }
}

@Suite struct `Succession` {
  private static let renamed = Draft("old 2013", "new", "other")
    .change(.rename, "2023-10-01", "old", "new").tie("old", "other").tie("other", "new")

  @Test(arguments: [
    ("2016", "old:current other:current"), ("2023-09-30", "old:current other:current"),
    ("2023-10-01", "new:current other:current"), ("2023-10", "new:current other:current"),
    ("2023", "new:current other:current"), ("2012", "old:planned other:current"),
  ])
  func `a renamed actor appears under the name it had`(date: String, standings: String) {
    #expect(Self.renamed.standings(date) == standings)
  }

  @Test func `without a date a renamed actor has its last name`() {
    #expect(Self.renamed.standings(nil) == "new:current other:current")
  }

  @Test func `ties follow a renamed actor both ways`() {
    #expect(Self.renamed.dated("2016") == "old-other:current other-old:current")
    #expect(Self.renamed.dated("2024") == "new-other:current other-new:current")
  }

  @Test(arguments: [("2005", "a"), ("2010", "b"), ("2019", "b"), ("2020-01", "c"), ("2030", "c")])
  func `a chain of two renames has three names, in whatever order it is written`(
    date: String, name: String
  ) {
    let forward = Draft("a", "b", "c").change(.rename, "2010", "a", "b")
      .change(.rename, "2020", "b", "c")
    let backward = Draft("c", "b", "a").change(.rename, "2020", "b", "c")
      .change(.rename, "2010", "a", "b")
    #expect(forward.standings(date) == "\(name):current")
    #expect(backward.standings(date) == "\(name):current")
  }

  @Test func `a new name comes with the change, however old the body is said to be`() {
    let draft = Draft("old 2013", "new 2013").change(.rename, "2023-10", "old", "new")
    #expect(draft.standings("2016") == "old:current")
    #expect(draft.standings("2024") == "new:current")
  }

  @Test func `a rename does not replace dates that the map gives`() {
    let draft = Draft("old 2013 2023-05", "new 2024")
      .change(.rename, "2023-10", "old", "new")
    #expect(draft.standings("2023-04") == "old:current")
    #expect(draft.standings("2023-12") == "old:ended")
    #expect(draft.standings("2024") == "new:current")
  }

  @Test func `a merge ends those before and begins the one after`() {
    let draft = Draft("a 2013", "b 2013", "ab").change(.merge, "2020-04-01", "a b", "ab")
    #expect(draft.standings("2019") == "a:current b:current ab:planned")
    #expect(draft.standings("2020-03-31") == "a:current b:current ab:planned")
    #expect(draft.standings("2020-04-01") == "a:ended b:ended ab:current")
  }

  @Test func `a merge into one of them lets that one go on`() {
    let draft = Draft("a 2013", "b 2013").change(.merge, "2020", "a b", "a")
    #expect(draft.standings("2019") == "a:current b:current")
    #expect(draft.standings("2021") == "a:current b:ended")
  }

  @Test func `a split ends the one before and begins those after`() {
    let draft = Draft("a", "b", "c").change(.split, "2015", "a", "b c")
    #expect(draft.standings("2014") == "a:current b:planned c:planned")
    #expect(draft.standings("2015") == "a:ended b:current c:current")
  }

  @Test func `an abolition ends an actor, and nobody comes after`() {
    let draft = Draft("pct", "ccg").change(.abolish, "2013-04-01", "pct", "")
    #expect(draft.standings("2013-03-31") == "pct:current ccg:current")
    #expect(draft.standings("2013-04") == "pct:ended ccg:current")
  }

  @Test func `a transfer ends nobody`() {
    let draft = Draft("a", "b", "c").change(.transfer, "2022-07", "a b", "c")
    #expect(draft.standings("2021") == "a:current b:current c:current")
    #expect(draft.standings("2023") == "a:current b:current c:current")
  }

  @Test func `succession is many to many`() {
    let draft = Draft("ccg-1", "ccg-2", "ccg-3", "icb-a", "icb-b")
      .change(.merge, "2022-07-01", "ccg-1 ccg-2", "icb-a")
      .change(.split, "2022-07-01", "ccg-3", "icb-a icb-b")
    #expect(draft.snapshot("2022-06").present.count == 5)
    #expect(
      draft.standings("2022-07")
        == "ccg-1:ended ccg-2:ended ccg-3:ended icb-a:current icb-b:current")
  }

  @Test(arguments: [
    ("2020-03-01", "2020-02-29"), ("2021-03-01", "2021-02-28"), ("2020-01-01", "2019-12-31"),
    ("2020-05-01", "2020-04-30"), ("2020-01", "2019-12"), ("2020-05", "2020-04"), ("2020", "2019"),
  ])
  func `the last day before a change is the end of the name before`(change: String, last: String)
    throws
  {
    let draft = Draft("a", "b").change(.rename, change, "a", "b")
    #expect(draft.standings(last) == "a:current")
    #expect(draft.standings(change) == "b:current")
  }

  @Test func `the standings of a renamed actor are those of the name it has`() {
    let snapshot = Self.renamed.snapshot("2016")
    #expect(snapshot.name(of: ActorIndex(1)) == ActorIndex(0))
    #expect(snapshot.standing(of: snapshot.name(of: ActorIndex(1))) == .current)
  }
}

@Suite struct `Partial dates` {
  @Test(arguments: [
    "2016", "2016-06", "2016-06-30", "2020-02-29", "2000-02-29", "1000", "9999-12-31",
  ])
  func `are read and written the same`(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "16", "0999", "02016", "2016-6", "2016-13", "2016-00", "2016-06-31", "2023-02-29",
    "1900-02-29", "2016-06-00", "2016-", "-2016", "2016-06-30-01", "２０１６", "2016/06", " 2016",
    "+201",
  ])
  func `are not`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `span from their first to their last day`() throws {
    let february = try #require(PartialDate("2016-02"))
    #expect((february.firstDay, february.lastDay) == (20_160_201, 20_160_229))
    let year = try #require(PartialDate("2015"))
    #expect((year.firstDay, year.lastDay) == (20_150_101, 20_151_231))
  }

  @Test(arguments: [("2016", "2016"), ("2016-06", "June 2016"), ("2016-06-30", "30 June 2016")])
  func `are said as people say them`(text: String, spoken: String) {
    #expect(PartialDate(text)?.spoken == spoken)
  }

  @Test func `an acceptance holds until its last day`() {
    let acceptance = Acceptance(
      rule: "r", actors: [], because: "", until: PartialDate("2027-01"),
      location: EcomapModel.SourceLocation(file: 0, line: 1, column: 1))
    #expect(acceptance.holds(asOf: nil))
    #expect(acceptance.holds(asOf: PartialDate("2027-01-31")))
    #expect(acceptance.holds(asOf: PartialDate("2027")))
    #expect(!acceptance.holds(asOf: PartialDate("2027-02")))
  }
}

/// What does not exist yet has no current ties, and a body answers to all of its names.
@Suite struct StandingTests {
  @Test func `a tie without dates is not older than its ends`() {
    let draft = Draft("trust 2010", "board 2022-07").tie("board", "trust")
    #expect(draft.snapshot("2020").ties.map(\.standing) == [.planned])
    #expect(draft.snapshot("2022-07").ties.map(\.standing) == [.current])
  }

  @Test(arguments: [Status.planned, .proposed])
  func `a tie with a body that is only planned does not hold yet`(status: Status) throws {
    let actors = ["board", "trust"].map { id in
      Actor(
        id: id, name: id, kind: ActorKind.builtIn[0], status: id == "board" ? status : nil,
        location: EcomapModel.SourceLocation(file: 0, line: 1, column: 1))
    }
    let tie = Tie(
      from: ActorIndex(0), to: ActorIndex(1), kind: RelationshipKind.builtIn[0],
      location: EcomapModel.SourceLocation(file: 0, line: 1, column: 1))
    let map = EcosystemMap(title: "Test", actors: actors, ties: [tie])
    #expect(Snapshot(map).ties.map(\.standing) == [.planned])
  }

  @Test func `a selector is true of a body under any of its names`() throws {
    let draft = Draft("old", "new", "other").change(.rename, "2023-10", "old", "new")
    let snapshot = draft.snapshot("2020")
    let old = try #require(snapshot.map.index(of: "old"))
    let other = try #require(snapshot.map.index(of: "other"))
    #expect(snapshot.matches(.field(.id, ["new"]), old))
    #expect(!snapshot.matches(.field(.id, ["new"]), other))
  }
}
