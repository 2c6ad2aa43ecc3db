import EcomapAnalysis
import EcomapModel

extension Finding {
  /// The words of a fact, or none.
  func text(_ name: String) -> String {
    guard case .string(let text) = evidence(name) else { return "" }
    return text
  }

  /// The number of a fact that is a count, or 0.
  func integer(_ name: String) -> Int {
    guard case .integer(let number) = evidence(name) else { return 0 }
    return number
  }

  /// The number of a fact, or nil.
  func number(_ name: String) -> Double? {
    switch evidence(name) {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// The words of a fact that is a list, or none.
  func texts(_ name: String) -> [String] {
    guard case .array(let values) = evidence(name) else { return [] }
    return values.compactMap { value in
      guard case .string(let text) = value else { return nil }
      return text
    }
  }

  /// Whether a fact is true.
  func holds(_ name: String) -> Bool { evidence(name) == true }
}
