extension FormatReference {
  /// A map that uses each part of the format once, apart from files of its own.
  ///
  /// Everything in it is made up.
  public static let example = """
    ecomap: 1
    map:
      title: Innovation in Exampleshire
      summary: Who supports health innovation in Exampleshire, and who works with whom.
      as-of: 2024-06
    # include: [shared/national.yaml]     # another map; it too begins with `ecomap: 1`
    sources:
      workshop: {title: Mapping workshop, date: 2024-05, url: "https://example.org/workshop"}
    areas:
      Exampleshire: {within: England}
      Exampleton: {within: Exampleshire, identifiers: {ons: E99999999}}
    remits:
      evaluation: Evaluating innovations
    actors:
      - id: example-ahsn
        name: Exampleshire AHSN
        kind: ahsn
        area: Exampleshire
        sources: [workshop]
      - id: example-hin
        name: Health Innovation Exampleshire
        aliases: [HI Exampleshire]
        kind: hin
        area: Exampleshire
        remit: evaluation
        stages: [evaluation, adoption]
        drivers: [relationships, information]
        contact: {role: Innovation lead, url: "mailto:innovation@example.org", person: Jo Example}
        note: {text: Looks for new rooms., visibility: internal}
        fields: {Budget code: X1, RAG: {text: amber, visibility: internal}}
        sources: [workshop: attendance list]
      - {id: example-trust, name: Exampleton Hospital NHS Trust, kind: nhs-trust, area: Exampleton}
      - {id: example-living-lab, name: Exampleton Living Lab, kind: living-lab, start: 2025-01}
      - {id: example-firms, name: Small firms, kind: company, class: true}
      - id: example-study
        name: Study of innovation in Exampleshire
        kind: programme
        uncounted: It is the study that this map was made from.
    relationships:
      - from: example-hin
        kind: works-with
        to: [example-trust, example-firms]
        strength: 2
        frequency: monthly
        amount: {text: "£10,000", visibility: internal}
        sources: [workshop: table 1]
      - {from: example-living-lab, kind: mentored-by, to: example-hin, status: planned}
    # - {file: links.tsv}               # more relationships, as a table
    changes:
      - {kind: rename, date: 2023-10-01, from: example-ahsn, to: example-hin, sources: [workshop]}
    expectations:
      - every: {kind: nhs-trust, area: Exampleshire}
        has-tie-to: {kind: [ahsn, hin]}
        of-kind: works-with
        at-least: 1
        because: The network is there for every trust in its area.
    accepted:
      - finding: single-tie
        actors: example-trust
        because: The mapping of the trust's partners is under way.
        until: 2025-01
    severities:
      - finding: unconnected-actor
        actors: example-living-lab
        severity: serious
        because: The region pays for it to work with others.
      - {finding: unsourced-tie, about: works-with, severity: warning, because: To be checked first.}
    views:
      - id: overview
        title: Exampleshire at a glance
        show: {level: [regional, local], not: {kind: company}}
        group-by: area
        layout: groups
        page: slide
      - id: round-the-network
        title: Who works with the network
        show: {tied-to: {kind: hin}, by: [works-with, mentored-by]}
        layout: landscape
      - {id: pathway, layout: coverage, across: stages, page: a4-landscape}
    vocabulary:
      actor-kinds:
        living-lab: {name: Living lab, sector: academic, level: local, family: research}
      relationship-kinds:
        mentors: {inverse: mentored-by, meaning: gives regular advice to}
      synonyms:
        wearables: [wearable devices, activity trackers]

    """
}
