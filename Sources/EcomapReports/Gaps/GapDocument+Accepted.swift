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
    // Where there are none, the method says so: a chapter of one line is none.
    return items.isEmpty ? [] : [.heading(level: 2, "Accepted findings"), .list(items)]
  }
}
