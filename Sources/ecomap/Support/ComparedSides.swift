import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel

/// The two states that `ecomap compare` sets beside each other.
struct ComparedSides {
  let before: Snapshot
  let after: Snapshot
  /// Whether both are of one map.
  let isOneMap: Bool
  /// The files that the maps were read from.
  let inputs: [String]

  /// Reads the maps and takes them at the dates.
  ///
  /// - Throws: the exit code of wrong usage when there is nothing to compare, after saying so.
  init(_ paths: [String], _ dates: [PartialDate], _ loading: MapLoading) throws {
    let files = DiskFiles()
    let places = paths.map { files.canonicalPath($0) ?? $0 }
    let isOneMap = paths.count == 1 || places[0] == places[1]
    let loaded = try loading.maps(isOneMap ? [paths[0]] : paths)
    guard let first = loaded.first, let last = loaded.last else { throw Failure.map }
    // One date for one map is set beside the map's own, the earlier of the two first.
    var dates: [PartialDate?] = dates
    if isOneMap, dates.count == 1, let own = first.map.asOf, let given = dates[0] {
      dates = given.lastDay <= own.lastDay ? [given, own] : [own, given]
    }
    before = Snapshot(first.map, asOf: dates.first ?? nil)
    // One date for two maps is the first map's; the second stays as it is.
    let second = dates.count > 1 ? dates[1] : isOneMap ? dates.first ?? nil : nil
    after = Snapshot(last.map, asOf: second)
    self.isOneMap = isOneMap
    inputs = loaded.flatMap { $0.map.files.map(\.path) }
    try demandTwoStates(paths)
    try demandSomebody()
  }

  /// The word for the comparison in file names: the maps, or the map and its dates.
  func word(for paths: [String]) -> String {
    let words = [(before, paths[0]), (after, paths[paths.count - 1])].map { snapshot, path in
      isOneMap ? snapshot.date?.description ?? "undated" : FilePath.stem(of: path)
    }
    return ((isOneMap ? [FilePath.stem(of: paths[0])] : []) + words).joined(separator: "-")
  }

  /// Compares what is found in the two states, with the same ties counted in both.
  func comparison(_ counting: ProjectionOptions) async throws -> Comparison {
    let old = try await GapAnalysis(of: before, projection: counting.projection(of: before))
    let new = try await GapAnalysis(of: after, projection: counting.projection(of: after))
    return try await Comparison(old, new, isOneMap: isOneMap)
  }

  private func demandTwoStates(_ paths: [String]) throws {
    let days = (before.date?.lastDay, after.date?.lastDay)
    if isOneMap, days.0 == days.1 {
      let when = before.date.map { ", \($0.spoken)" } ?? ""
      Console.error(
        "that is the same map at the same date\(when), so there is nothing to compare",
        hint: "name another map, or add --as-of twice with two dates")
      throw ExitCode.validationFailure
    }
    guard let old = days.0, let new = days.1, old > new else { return }
    let spoken = (before.date?.spoken ?? "", after.date?.spoken ?? "")
    guard isOneMap || sharesActors else { return }
    Console.error(
      "the first state is of \(spoken.0), which is after the second, \(spoken.1)",
      hint: isOneMap
        ? "give the earlier date first: --as-of \(after.date?.description ?? "") "
          + "--as-of \(before.date?.description ?? "")"
        : "name the earlier map first: ecomap compare \(paths[1]) \(paths[0])")
    throw ExitCode.validationFailure
  }

  private var sharesActors: Bool {
    MapPair(before, after, isOneMap: isOneMap).relation != .apart
  }

  private func demandSomebody() throws {
    for snapshot in [before, after] {
      guard !snapshot.present.contains(where: { snapshot.standing(of: $0) == .current }) else {
        continue
      }
      let when = snapshot.date.map { "in \($0.spoken)" } ?? "at its date"
      let starts = snapshot.map.actors.compactMap(\.period.start).map(\.firstDay)
      let ends = snapshot.map.actors.compactMap(\.period.end).map(\.lastDay)
      let known = [starts.min(), ends.max()].compactMap { $0 }.map { String($0 / 10_000) }
      Console.error(
        "nobody on the map `\(snapshot.map.title)` was there \(when)",
        hint: known.isEmpty
          ? "look at the status of its actors"
          : "its actors have dates from \(known.joined(separator: " to "))")
      throw ExitCode.validationFailure
    }
  }
}
