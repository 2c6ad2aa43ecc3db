import EcomapGraph
import EcomapModel

/// A figure that stands for a whole map, side by side for two states.
public struct Indicator: Sendable {
  /// What a difference between two maps of different size can mean.
  public enum Footing: String, Sendable, CaseIterable {
    /// It can be compared whatever the sizes, as far as both maps record alike.
    case anySize = "any-size"
    /// It depends on how many actors there are, and so does not compare maps of different size.
    case size
    /// It says how much is recorded, and so how far the other figures can be compared.
    case record
  }

  /// How its value is told to people.
  public enum Form: String, Sendable {
    /// A count.
    case count
    /// A share, in per cent.
    case share
    /// A number.
    case number
  }

  /// The word for it: that of the measure, where it is one that `ecomap explain` knows.
  public let id: String
  /// What people call it.
  public let name: String
  /// What a difference can mean.
  public let footing: Footing
  /// How it is told.
  public let form: Form
  /// Its value in the first state; nil where it is not defined.
  public let before: Double?
  /// Its value in the second state.
  public let after: Double?
}

extension Indicator {
  /// What it tells a reader, in plain words; nil of a count that its name explains.
  public var words: String? {
    NetworkMeasure.all.first { $0.measure.id == id }?.measure.words ?? Self.ownWords[id]
  }

  private static let ownWords = [
    "connected": "How many have a recorded tie to anybody, be it to a class of bodies.",
    "largest_share": "How many of all have a route to each other.",
    "reach_2": "How many of the others news comes to that is passed on once.",
    "ties": "Between actors, without classes of bodies.",
  ]
}

/// The figures of one state that are set beside those of another.
struct MapFigures {
  let figures: NetworkFigures
  /// The mean share of the others that an actor reaches in two steps; nil below two actors.
  let reach: Double?
  /// How many current actors that are no classes have a recorded tie, be it with whom it may.
  let tied: Int
  /// The current actors that are no classes.
  let subjects: [ActorIndex]
  /// How many current ties there are, whoever their ends are.
  let ties: Int
  /// How many of them name a source.
  let sourcedTies: Int
  private let map: EcosystemMap

  /// Complexity: that of the figures of a network, and of reach.
  init(_ context: AnalysisContext) async throws(CancellationError) {
    figures = try await NetworkFigures(of: context.measures)
    let reaches = try await context.measures.graph.reach(within: 2).compactMap { $0 }
    reach = reaches.isEmpty ? nil : reaches.reduce(0, +) / Double(reaches.count)
    subjects = context.subjects
    tied = context.subjects.count { context.recorded.neighbourCount(of: $0) > 0 }
    map = context.map
    let current = context.snapshot.ties.filter { $0.standing == .current }
    ties = current.count
    sourcedTies = current.count { context.map.ties[$0.index].citations.isEmpty == false }
  }

  /// The share of the actors of which something is recorded; nil without actors.
  func share(_ isRecorded: (Actor) -> Bool) -> Double? {
    guard !subjects.isEmpty else { return nil }
    return Double(subjects.count { isRecorded(map[$0]) }) / Double(subjects.count)
  }

  /// The share of the actors that have a recorded tie, as the gap report counts them.
  var connected: Double? {
    subjects.isEmpty ? nil : Double(tied) / Double(subjects.count)
  }

  /// The share of the ties that name a source; nil without ties.
  var sourced: Double? { ties == 0 ? nil : Double(sourcedTies) / Double(ties) }

  /// The share of the actors in the largest part that hangs together.
  var largestShare: Double? {
    guard figures.actors > 0, figures.largest > 1 else { return nil }
    return Double(figures.largest) / Double(figures.actors)
  }
}

extension Indicator {
  /// The figures of two states side by side, in the order of reports.
  static func all(_ before: MapFigures, _ after: MapFigures) -> [Indicator] {
    func row(
      _ id: String, _ name: String, _ footing: Footing, _ form: Form,
      _ value: (MapFigures) -> Double?
    ) -> Indicator {
      Indicator(
        id: id, name: name, footing: footing, form: form, before: value(before),
        after: value(after))
    }
    return [
      row("actors", "Actors that count", .size, .count) { Double($0.figures.actors) },
      row("ties", "Ties that count", .size, .count) { Double($0.figures.ties) },
      row("connected", "Actors with a recorded tie", .anySize, .share) { $0.connected },
      row("average_degree", "Average number of partners", .anySize, .number) {
        $0.figures.averageDegree
      },
      row("largest_share", "Actors in the largest part", .anySize, .share) { $0.largestShare },
      row("reach_2", "Others within 2 steps, on average", .size, .share) { $0.reach },
      row("centralisation", "Centralisation", .size, .number) { $0.figures.centralisation },
      row("ei", "E-I index of the network", .anySize, .number) { $0.figures.externalInternal },
      row("fragmentation", "Fragmentation", .anySize, .number) { $0.figures.fragmentation },
      row("average_path_length", "Steps between two actors", .size, .number) {
        $0.figures.averagePath
      },
      row("components", "Separate parts", .size, .count) { Double($0.figures.groupsOfSeveral) },
      row("density", "Density", .size, .share) { $0.figures.density },
      row("sourced_ties", "Ties with a source", .record, .share) { $0.sourced },
      row("sourced_actors", "Actors with a source", .record, .share) { state in
        state.share { !$0.citations.isEmpty }
      },
      row("stating_area", "Actors with an area", .record, .share) { state in
        state.share { !$0.areas.isEmpty }
      },
      row("stating_remit", "Actors with a remit", .record, .share) { state in
        state.share { !$0.remits.isEmpty }
      },
      row("stating_stage", "Actors with a stage of the pathway", .record, .share) { state in
        state.share { !$0.stages.isEmpty }
      },
      row("stating_driver", "Actors with a driver of innovation", .record, .share) { state in
        state.share { !$0.drivers.isEmpty }
      },
      row("stating_start", "Actors with a date of beginning", .record, .share) { state in
        state.share { $0.period.start != nil }
      },
    ]
  }
}
