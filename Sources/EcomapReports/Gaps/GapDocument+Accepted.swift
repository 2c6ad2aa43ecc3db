import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The findings that are known and fine, with the reasons.
  var accepted: [Block] {
    let items = analysis.findings.compactMap { finding -> Passage? in
      guard let acceptance = finding.accepted else { return nil }
      var reason = " Accepted because: \(acceptance.because)"
      if let until = acceptance.until { reason += " (to be looked at again after \(until.spoken))" }
      return Passage(finding.sentence) + .text(reason)
    }
    return [
      .heading(level: 2, "Accepted findings"),
      items.isEmpty ? .paragraph("No findings have been accepted.") : .list(items),
    ]
  }
}
