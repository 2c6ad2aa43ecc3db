import EcomapModel

extension PartialDate {
  /// When something happens: "in 2017", "in March 2017" or "on 1 April 2017".
  package var when: String { "\(day == nil ? "in" : "on") \(spoken)" }
}
