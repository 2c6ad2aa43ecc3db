/// A layout algorithm of Graphviz.
///
/// Cost differs widely: on random graphs with two edges a node, `dot` takes 0.25 s at 100 nodes
/// and over 60 s at 400, `neato` 0.65 s at 400, and `sfdp` under 0.4 s at 1,000. No layout can be
/// cancelled once it has begun. `fdp` is missing on purpose: it keeps parameters between graphs, so
/// that the same graph comes out differently after another one.
public enum LayoutAlgorithm: String, Sendable, CaseIterable {
  /// Layers, for directed graphs.
  case dot
  /// Stress majorisation, for up to a few hundred nodes.
  case neato
  /// Multilevel springs, for large graphs.
  case sfdp
  /// Rings around one node.
  case twopi
  /// One circle for each block.
  case circo
  /// No placing: nodes start at their `pos` attributes (points, y up), are moved apart as the
  /// `overlap` attribute says, and edges are routed. Every node needs a `pos`.
  case nop
}
