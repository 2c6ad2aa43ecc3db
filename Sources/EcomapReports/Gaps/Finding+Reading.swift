import EcomapAnalysis
import EcomapModel

extension Finding {
  /// The words of a fact, or none.
  func text(_ name: String) -> String { evidence(name)?.words ?? "" }

  /// The number of a fact that is a count, or 0.
  func integer(_ name: String) -> Int { evidence(name)?.integer ?? 0 }

  /// The number of a fact, or nil.
  func number(_ name: String) -> Double? { evidence(name)?.number }

  /// The words of a fact that is a list, or none.
  func texts(_ name: String) -> [String] { evidence(name)?.list ?? [] }

  /// The groups of facts of a fact that is a list of them, or none.
  func groups(_ name: String) -> [JSONText] { evidence(name)?.elements ?? [] }

  /// Whether a fact is true.
  func holds(_ name: String) -> Bool { evidence(name) == true }
}
