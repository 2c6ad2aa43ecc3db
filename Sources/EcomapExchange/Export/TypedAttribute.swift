/// An attribute with a type and where its values are, for formats whose attributes have types.
struct TypedAttribute<Owner> {
  let name: String
  let type: AttributeType
  let value: (Owner) -> String?

  /// Describes an attribute.
  init(_ name: String, _ type: AttributeType, value: @escaping (Owner) -> String?) {
    self.name = name
    self.type = type
    self.value = value
  }
}
