/// Whom something on a map may be told.
public enum Visibility: String, CaseIterable, Sendable {
  /// Whoever gets a page.
  case `public`
  /// Only those who look after the map: it reaches no page unless somebody asks for it.
  case `internal`
}

/// The texts of an entry that are marked internal on their own, while the entry itself is public.
public struct InternalTexts: OptionSet, Hashable, Sendable {
  /// A bit for each text.
  public let rawValue: UInt8

  /// Creates a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `note`.
  public static let note = InternalTexts(rawValue: 1)
  /// `amount`.
  public static let amount = InternalTexts(rawValue: 2)
  /// `frequency`.
  public static let frequency = InternalTexts(rawValue: 4)
  /// `because`.
  public static let because = InternalTexts(rawValue: 8)

  /// How many there are.
  var count: Int { rawValue.nonzeroBitCount }
}
