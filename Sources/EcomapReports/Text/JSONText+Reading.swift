import EcomapModel

extension JSONText {
  /// A member of an object; nil when there is none.
  subscript(name: String) -> JSONText? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// A text; nil of anything else.
  var words: String? {
    guard case .string(let words) = self else { return nil }
    return words
  }

  /// A count; nil of anything else.
  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// A number, whole or not; nil of anything else.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// The elements of an array; none of anything else.
  var elements: [JSONText] {
    guard case .array(let values) = self else { return [] }
    return values
  }

  /// The texts of an array; none of anything else.
  var list: [String] { elements.compactMap(\.words) }
}
