import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The figures of the whole network, each with what it means.
  func cohesion(_ findings: [Finding]) -> [Block] {
    guard let finding = findings.first else { return [] }
    let largest = finding.integer("largest-component")
    guard largest == 0 || largest >= Self.leastForFigures else {
      return [
        .paragraph(Passage(finding.sentence)),
        .paragraph(
          """
          No part is larger than \(largest) actors, so the figures of a network would only say that \
          again; they are in the tables.
          """),
      ]
    }
    let rows = NetworkMeasure.all.compactMap { measure -> [Passage]? in
      let description = measure.measure
      guard let value = value(of: finding, description.factName) else { return nil }
      return [.text(description.name), .text(value), .marked(description.words)]
    }
    return [
      .paragraph(Passage(finding.sentence)),
      .table(.init(columns: ["Figure", "Value", "What it tells"], rows: rows, numbers: [1])),
    ]
  }

  /// The least size of the largest part from which on the figures say more than it does.
  private static let leastForFigures = 5

  private func value(of finding: Finding, _ name: String) -> String? {
    switch finding.evidence(name) {
    case .integer(let number): return String(number)
    case .number(let number): return Measure.Value.number(number).spoken
    default: return nil
    }
  }
}
