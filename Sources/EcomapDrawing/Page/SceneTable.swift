internal import EcomapModel

extension Scene {
  /// The picture as a Markdown document: its description, its actors and its ties in tables.
  ///
  /// It says all that the picture says, for readers who do not see it and for whoever wants to
  /// search or copy.
  public var tableMarkdown: String {
    var blocks = ["# \(MarkdownText.escaped(title))"]
    blocks += SceneSummary.paragraphs(self)
      .map { MarkdownText.escapedAtStart(MarkdownText.escaped($0)) }
    if !nodes.isEmpty { blocks += ["## Actors", actorTable] }
    if !ties.isEmpty { blocks += ["## Ties", tieTable] }
    blocks += footer.map { MarkdownText.escapedAtStart(MarkdownText.escaped($0)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var actorTable: String {
    var counts = Array(repeating: 0, count: nodes.count)
    for tie in ties {
      counts[tie.from] += 1
      if tie.to != tie.from { counts[tie.to] += 1 }
    }
    let rows = zip(nodes, counts).map { node, count in
      [
        node.name, node.kind.name + (node.isClass ? " (a class of bodies)" : ""),
        node.status.rawValue, "\(count)", node.marks.map(\.spoken).joined(separator: "; "),
        node.detail.split(separator: "\n").joined(separator: "; "),
      ]
    }
    return table(["Actor", "Kind", "Status", "Ties", "Signs", "Areas, other names, notes"], rows)
  }

  private var tieTable: String {
    let rows = ties.map { tie in
      [
        nodes[tie.from].name, tie.kind.phrase, nodes[tie.to].name,
        tie.status.rawValue
          + (tie.certainty == .stated ? "" : ", \(tie.certainty.rawValue)")
          + (tie.change.map { $0 == .followed ? "" : ", \($0.spoken.uncapitalisedFirst)" } ?? ""),
        tie.detail.split(separator: "\n").joined(separator: "; "),
      ]
    }
    return table(["From", "Relation", "To", "Status", "Notes and sources"], rows)
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns, columns.map { _ in "---" }] + rows.map { $0.map(MarkdownText.escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
