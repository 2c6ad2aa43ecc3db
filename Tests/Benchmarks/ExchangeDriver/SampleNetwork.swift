import EcomapExchange

/// A network with a few attributes of every kind, the same one for the same size.
enum SampleNetwork {
  static func make(actors: Int, ties: Int, isMixed: Bool) -> ExportNetwork {
    var state: UInt64 = 1
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let kinds = ["provider", "university", "charity", "company", "network"]
    let tieKinds = ["funds", "works-with", "refers-to", "member-of"]
    let sectors = ["acute & community", "mental health", "primary care", "research"]
    let nodes = (0..<actors).map { index in
      ExportNetwork.Node(
        id: "actor-\(index)", label: "Organisation number \(index) of the region",
        kind: kinds[below(kinds.count)], start: index.isMultiple(of: 3) ? "2015-04-01" : nil,
        end: nil,
        values: [
          sectors[below(sectors.count)], "\(below(900))", below(2) == 0 ? "true" : "false",
          index.isMultiple(of: 4) ? "Named in the survey as “one of those who help”" : nil,
        ], position: ExportNetwork.Position(x: Double(below(9000)) / 7, y: Double(below(9000)) / 7))
    }
    let edges = (0..<ties).map { index in
      ExportNetwork.Edge(
        id: "tie-\(index)", from: below(actors), to: below(actors),
        kind: tieKinds[below(tieKinds.count)], isDirected: !isMixed || below(2) == 0,
        strength: 1 + below(3), start: index.isMultiple(of: 5) ? "2019-06-01" : nil, end: nil,
        values: [index.isMultiple(of: 2) ? "survey: Table \(below(40))" : nil])
    }
    return ExportNetwork(
      title: "Benchmark", summary: nil, asOf: "2024", head: "map: {title: Benchmark}\n",
      nodeAttributes: [
        ExportNetwork.Attribute("sector"), ExportNetwork.Attribute("beds", .integer),
        ExportNetwork.Attribute("checked", .flag), ExportNetwork.Attribute("note"),
      ], edgeAttributes: [ExportNetwork.Attribute("sources")], nodes: nodes, edges: edges,
      colours: [
        "provider": "#1F77B4", "university": "#FF7F0E", "charity": "#2CA02C",
        "company": "#D62728", "network": "#9467BD",
      ], kindNames: [:])
  }
}
