public import EcomapModel

extension Measure.Value {
  /// The value as JSON.
  public var json: JSONText {
    switch self {
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .text(let value): .string(value)
    case .flag(let value): .boolean(value)
    }
  }
}
