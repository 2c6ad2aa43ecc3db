/// Something that can be found out about a map.
///
/// A new analysis is one file with a type of this protocol, and one line in
/// ``AnalysisRegistry/all``; `ecomap explain`, the reference page and the reports take the rest
/// from its rules.
public protocol Analysis: Sendable {
  /// The rules that it finds something by, in the order its findings come in.
  var rules: [Rule] { get }

  /// What it finds, in the order of its rules and then of the map.
  ///
  /// - Throws: `CancellationError` when the task is cancelled; most analyses are too quick to ask.
  func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding]

  /// Which of its rules could not look at the map, or at a part of it, and why.
  func unasked(in context: AnalysisContext) -> [Unasked]
}
