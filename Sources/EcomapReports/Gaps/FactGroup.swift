import EcomapAnalysis
import EcomapModel

/// Facts that belong together, one of several such groups among the evidence of a finding.
struct FactGroup {
  private let members: [(String, JSONText)]

  init?(_ value: JSONText) {
    guard case .object(let members) = value else { return nil }
    self.members = members
  }

  private subscript(name: String) -> JSONText? { members.first { $0.0 == name }?.1 }

  /// The words of a fact, or nil.
  func text(_ name: String) -> String? {
    guard case .string(let text)? = self[name] else { return nil }
    return text
  }

  /// The number of a fact that is a count, or 0.
  func integer(_ name: String) -> Int {
    guard case .integer(let number)? = self[name] else { return 0 }
    return number
  }

  /// The words of a fact that is a list, or none.
  func texts(_ name: String) -> [String] {
    guard case .array(let values)? = self[name] else { return [] }
    return values.compactMap { value in
      guard case .string(let text) = value else { return nil }
      return text
    }
  }
}

extension Finding {
  /// The groups of a fact that is a list of them, or none.
  func groups(_ name: String) -> [FactGroup] {
    guard case .array(let values) = evidence(name) else { return [] }
    return values.compactMap { FactGroup($0) }
  }
}
