import EcomapFormats
public import EcomapModel

extension ExportNetwork {
  /// How a map looks to other programs.
  ///
  /// What is internal goes out as it stands in the map: whoever calls gives a map that is
  /// ``EcosystemMap/published``, unless somebody asked for all of it.
  /// Complexity: O(size of the map).
  ///
  /// - Parameters:
  ///   - map: the map.
  ///   - positions: where actors were drawn last, by id.
  ///   - colours: a colour such as `#1F77B4` for each kind of actor, by its word.
  public init(
    _ map: EcosystemMap, positions: [String: Position] = [:], colours: [String: String] = [:]
  ) {
    let own: Set<ActorColumn> = [.id, .name, .kind, .start, .end]
    let nodeColumns = ActorColumn.columns(of: map.actors).filter { !own.contains($0) }
    let edgeColumns = TieColumn.columns(of: map.ties)
    var names = EdgeNames()
    self.init(
      title: map.title, summary: map.summary, asOf: map.asOf?.description,
      head: MapWriter().head(of: map), nodeAttributes: nodeColumns.map(\.attribute),
      edgeAttributes: edgeColumns.map { Attribute($0.heading) },
      nodes: map.actors.map { actor in
        Node(
          id: actor.id, label: actor.name, kind: actor.kind.id,
          start: actor.period.start?.description, end: actor.period.end?.description,
          values: nodeColumns.map { $0.cell(of: actor) }, position: positions[actor.id])
      },
      edges: map.ties.map { tie in
        Edge(
          id: names.take("\(map[tie.from].id).\(tie.kind.id).\(map[tie.to].id)"),
          from: tie.from.offset, to: tie.to.offset, kind: tie.kind.id,
          isDirected: tie.kind.isDirected, strength: tie.strength,
          start: tie.period.start?.description, end: tie.period.end?.description,
          values: edgeColumns.map { $0.cell(of: tie) })
      },
      colours: colours,
      kindNames: Dictionary(
        map.actors.map { ($0.kind.id, $0.kind.name) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension ActorColumn {
  fileprivate var attribute: ExportNetwork.Attribute {
    .init(heading, self == .isClass ? .flag : .text)
  }
}

/// Tells edges of one name apart with numbers.
private struct EdgeNames {
  private var counts: [String: Int] = [:]

  mutating func take(_ name: String) -> String {
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : "\(name)-\(count)"
  }
}
