/// Keeps the names of attributes apart from the names that a format uses itself.
///
/// An attribute `type` is written as `field.type` where `type` means something else, and read
/// back under its own name.
struct FieldNames {
  private static let prefix = "field."
  private let reserved: Set<String>

  init(_ reserved: Set<String>) { self.reserved = reserved }

  /// The name under which an attribute is written.
  func written(_ name: String) -> String { isTaken(name) ? Self.prefix + name : name }

  /// The name of the attribute that was written under a name.
  func read(_ name: String) -> String {
    guard name.hasPrefix(Self.prefix) else { return name }
    let rest = String(name.dropFirst(Self.prefix.count))
    return isTaken(rest) ? rest : name
  }

  /// Whether a name is one of the format's own, after any number of prefixes.
  private func isTaken(_ name: String) -> Bool {
    var rest = name[...]
    while rest.hasPrefix(Self.prefix) { rest = rest.dropFirst(Self.prefix.count) }
    return reserved.contains(String(rest))
  }
}
