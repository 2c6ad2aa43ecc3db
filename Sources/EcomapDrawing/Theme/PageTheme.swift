/// The colours of what stands around the actors and the ties.
struct PageTheme: Sendable {
  /// The page itself.
  let ground: Colour
  /// The ground of a panel or a group.
  let panel: Colour
  /// Words that matter.
  let ink: Colour
  /// Words that explain.
  let quiet: Colour
  /// The title.
  let title: Colour
  /// Thin lines between parts of the page: decoration only.
  let rule: Colour
  /// The cells of a heat table, from little to much.
  let heat: [Colour]
}
