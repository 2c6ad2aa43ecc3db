extension TagSets {
  /// The pairs of sets that overlap enough, each once, in an order that depends on the sets alone.
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
    return groups.list
  }

  /// The pairs of sets that overlap enough, in a form in which equal sets are taken together.
  ///
  /// Parameters, complexity and errors are those of ``overlaps(atLeast:jaccard:within:)``, but the
  /// memory is for pairs of different sets only.
  public func overlapGroups(
    atLeast overlap: Double, jaccard: Double = 0, within grouping: Grouping? = nil
  ) async throws(CancellationError) -> OverlapGroups {
    let tags = RankedTags(self)
    let bundles = SetBundles(tags, within: grouping)
    let join = OverlapJoin(
      TagIndex(tags, bundles), OverlapThresholds(overlap: overlap, jaccard: jaccard))
    let ranges = Parallel.ranges(bundles.count, parts: 64) { bundle in
      Int(join.index.bundles[bundle].classEnd) - bundle
    }
    let pairs = try await Parallel.map(parts: ranges.count) { join.pairs(ranges[$0]) }
    return OverlapGroups(join, bundles, pairs: pairs, grouping: grouping)
  }
}
