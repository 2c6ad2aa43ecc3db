/// What the values of an attribute are for formats whose attributes have types.
enum AttributeType: Sendable {
  case text, integer, number, flag

  /// The type that an attribute says it has, or text where a value is not of it.
  init(_ attribute: ExportNetwork.Attribute, _ values: some Sequence<String?>) {
    switch attribute.kind {
    case .integer where values.allSatisfy { $0.map(Self.isInteger) ?? true }: self = .integer
    case .flag where values.allSatisfy { $0.map { $0 == "true" || $0 == "false" } ?? true }:
      self = .flag
    default: self = .text
    }
  }

  /// Whether a text is a number that readers give back as the same text.
  private static func isInteger(_ text: String) -> Bool {
    Int64(text).map { String($0) == text } ?? false
  }
}
