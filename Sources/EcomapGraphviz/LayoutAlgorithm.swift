/// A layout algorithm of Graphviz.
///
/// Cost differs widely: `dot` suits graphs of some dozens of nodes, `neato` some hundreds, `sfdp`
/// thousands. No layout can be cancelled once it has begun. `fdp` is missing on purpose: it keeps parameters between graphs, so
/// that the same graph comes out differently after another one.
public enum LayoutAlgorithm: String, Sendable, CaseIterable {
  /// Layers, for directed graphs.
  case dot
  /// Stress majorisation, for up to a few hundred nodes.
  case neato
  /// Multilevel springs, for large graphs.
  case sfdp
  /// No placing: nodes start at their `pos` attributes (points, y up), are moved apart as the
  /// `overlap` attribute says, and edges are routed. Every node needs a `pos`.
  case nop
}
