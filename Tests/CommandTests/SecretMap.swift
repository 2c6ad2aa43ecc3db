import Foundation

/// A map with a secret word in every place that can be marked internal.
enum SecretMap {
  /// The word; it stands in every internal text, name and id and nowhere else.
  static let word = "hushword"

  /// The map.
  static let text = """
    ecomap: 1
    map: {title: A region with plans, as-of: 2024-06}
    include: [part.yaml]
    sources:
      review: {title: Annual review, date: 2023, note: {text: hushword lent it, visibility: internal}}
      talk: {title: Talk with hushword, publisher: hushword, date: 2019, url: "https://hushword.org", visibility: internal}
      minutes: {title: Minutes of hushword}
    areas:
      Devon: {within: England}
      Hushword Town: {within: Devon}
    remits:
      evaluation: Evaluating innovations
      hushword-remit: Looking after hushword
    actors:
      - {id: hin, name: Health Innovation Devon, kind: hin, area: Devon, remit: evaluation, stages: [adoption],
         contact: {role: Innovation lead, url: "https://example.org", person: Jo Hushword, email: jo@hushword.org, phone: hushword 12},
         note: {text: hushword pays for it, visibility: internal},
         fields: {Budget: told, hushword: {text: hushword 7, visibility: internal}}, sources: [review]}
      - {id: icb, name: Devon ICB, kind: icb, area: Devon, remit: evaluation,
         contact: {role: hushword desk, url: "https://hushword.org/desk", visibility: internal}, sources: [talk: hushword page]}
      - {id: trust, name: Exeter Trust, kind: nhs-trust, area: Devon, remit: evaluation,
         contact: {person: Chris Open, email: open@example.org, visibility: public}, sources: [review]}
      - {id: university, name: University of Devon, kind: university, area: Devon, sources: [review]}
      - {id: charity, name: Devon Together, kind: charity, area: Devon, sources: [talk]}
      - {id: firm, name: Plain Firm, kind: company, area: Devon}
      - {id: old-firm, name: Old Firm, kind: company, area: Devon}
      - {id: hushword-ltd, name: Hushword Ltd, aliases: [The Hushword], kind: company, area: Hushword Town,
         remit: [evaluation, hushword-remit], identifiers: {companies-house: hushword9}, note: hushword, fields: {hushword: hushword},
         contact: {role: hushword, url: "mailto:ceo@hushword.org"}, sources: [minutes: hushword], visibility: internal}
      - {id: hushword-unit, name: Hushword Unit, kind: research-unit, area: Devon, visibility: internal}
      - {id: hushword-lab, name: Hushword Lab, kind: research-unit, area: Devon, visibility: internal}
    relationships:
      - {from: hin, kind: works-with, to: [icb, trust], frequency: {text: each hushword, visibility: internal},
         amount: {text: 5 hushword, visibility: internal}, note: {text: about hushword, visibility: internal},
         fields: {hushword: {text: hushword, visibility: internal}}, sources: [talk]}
      - {from: hin, kind: works-with, to: university, sources: [review]}
      - {from: trust, kind: funds, to: university, note: hushword, amount: hushword, frequency: hushword, sources: [talk: hushword], visibility: internal}
      - {from: university, kind: works-with, to: charity, sources: [review]}
      - {from: hushword-ltd, kind: funds, to: [hin, charity, firm], sources: [minutes]}
      - {from: hushword-ltd, kind: works-with, to: hushword-lab}
      - {from: hushword-unit, kind: works-with, to: [hin, firm]}
      - {file: links.tsv}
    changes:
      - {kind: merge, date: 2023, from: [old-firm, hushword-ltd], to: hushword-lab}
      - {kind: transfer, date: 2022, from: old-firm, to: firm, sources: [talk], visibility: internal}
    expectations:
      - {every: {kind: nhs-trust}, has-tie-to: {id: hushword-ltd}, because: hushword}
      - {every: {kind: nhs-trust}, has-tie-to: {kind: charity}, because: {text: hushword asks for it, visibility: internal}}
      - {every: {kind: company}, has-tie-to: {kind: university}, because: hushword, visibility: internal}
      - {every: {kind: company, not: {id: hushword-ltd}}, has-tie-to: {any: [{kind: icb}, {id: hushword-lab}]}}
    accepted:
      - {finding: unconnected-actor, actors: firm, because: {text: hushword will see to it, visibility: internal}}
      - {finding: single-tie, actors: hushword-lab, because: hushword}
      - {finding: uncoordinated-overlap, actors: [icb, hushword-ltd], because: hushword}
      - {finding: old-source, about: talk, because: hushword}
    severities:
      - {finding: unconnected-actor, actors: hushword-lab, severity: serious, because: hushword}
      - {finding: single-tie, severity: warning, because: {text: hushword, visibility: internal}}
    views:
      - {id: hushword-view, title: Round hushword, show: {area: Devon}, visibility: internal}
      - {id: hushword-focus, title: Hushword and its partners, layout: focus, focus: {actor: hushword-ltd, steps: 1}}
      - {id: hushword-only, title: Only hushword, show: {id: [hushword-ltd, hushword-lab]}}
      - {id: everyone, show: {any: [{area: Devon}, {id: hushword-ltd}]}, group-by: area, layout: groups}
      - {id: pathway, layout: coverage}
      - {id: table, layout: matrix, size-by: betweenness}

    """

  /// A file that the map includes, which adds to an actor.
  static let part = """
    ecomap: 1
    actors:
      - {id: firm, contact: {role: hushword, visibility: internal}}
      - {id: hushword-lab, name: Hushword Lab, aliases: [hushword], kind: research-unit}

    """

  /// A table of ties that the map takes in.
  static let links = """
    from\tkind\tto\tnote\tfields.hushword\tvisibility
    firm\tworks-with\told-firm\thushword\thushword\tinternal
    university\tworks-with\ttrust\t\t\tpublic

    """

  /// Writes the map into a folder.
  static func write(to folder: URL) throws {
    for (name, text) in [("map.yaml", text), ("part.yaml", part), ("links.tsv", links)] {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }
}
