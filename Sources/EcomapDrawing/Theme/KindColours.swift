public import EcomapModel

/// The colours of kinds of actors, for pictures that other programs draw.
public enum KindColours {
  /// The colour of each kind of a map, as `#rrggbb`, by its word: those of ecomap's own pictures.
  public static func colours(of map: EcosystemMap) -> [String: String] {
    Dictionary(
      map.actors.map { ($0.kind.id, NodeTheme($0.kind.family).solid.hex) },
      uniquingKeysWith: { first, _ in first })
  }
}
