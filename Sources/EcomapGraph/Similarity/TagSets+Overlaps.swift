extension TagSets {
  /// The pairs of sets that overlap enough, in order.
  ///
  /// A pair shares at least one tag: sets without tags overlap with nothing.
  ///
  /// Complexity: in proportion to the pairs found and to how often the rarer tags of a set occur in
  /// its class; never all pairs. Memory for the pairs, which may be many: see
  /// ``overlapGroups(atLeast:jaccard:within:)`` for a shorter form.
  ///
  /// - Parameters:
  ///   - overlap: the least share of the smaller set, from 0 to 1.
  ///   - jaccard: the least share of all tags of the two, from 0 to 1.
  ///   - grouping: compares only sets that are in a group together, and so none that is in no
  ///     group; nil compares all. The sets are its nodes.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func overlaps(
    atLeast overlap: Double, jaccard: Double = 0, within grouping: Grouping? = nil
  ) async throws(CancellationError) -> [SetOverlap] {
    let groups = try await overlapGroups(atLeast: overlap, jaccard: jaccard, within: grouping)
    var overlaps: [SetOverlap] = []
    overlaps.reserveCapacity(groups.pairCount)
    groups.forEach { overlaps.append($0) }
    return overlaps.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// The pairs of sets that overlap enough, in a form in which equal sets are taken together.
  ///
  /// Parameters, complexity and errors are those of ``overlaps(atLeast:jaccard:within:)``, but the
  /// memory is for pairs of different sets only.
  public func overlapGroups(
    atLeast overlap: Double, jaccard: Double = 0, within grouping: Grouping? = nil
  ) async throws(CancellationError) -> OverlapGroups {
    let tags = RankedTags(self)
    let index = TagIndex(tags, SetBundles(tags, within: grouping))
    let join = OverlapJoin(
      index: index, thresholds: OverlapThresholds(overlap: overlap, jaccard: jaccard))
    let ranges = Parallel.ranges(index.bundles.count, parts: 64) { bundle in
      Int(index.classEnds[bundle]) - bundle
    }
    let pairs = try await Parallel.fold(parts: ranges.count, into: []) { part in
      join.pairs(ranges[part])
    } combine: { (all: inout [BundlePair], found) in
      all += found
    }
    return OverlapGroups(
      index: index, pairs: pairs, grouping: grouping, thresholds: join.thresholds)
  }
}
