/// Maps that are written in unusual ways.
enum OddFixtures {
  static let names = all.keys.sorted()

  static let all: [String: String] = [
    "comments everywhere": """
    # before\tall
    ecomap: 1 # version

    map: # header
      # about the title
      title: T # the title
    # between
    sources:
      # a source
      s: # id
        title: S
      # after the source
    actors: # who
      # first
      - # not yet
        # id below
        id: a # id
        # name below\twith a tab
        name: "A # not a comment" # name

        kind: charity

        # after the kind
        note: |- # literal
          line one
          # not a comment
        # at the end of a
      # before b
      - id: b
        name: B
        kind: charity # kind
        aliases: [
          Bee, # one
          # two
          Bea
        ] # end
      # at the end of actors
    # before relationships
    relationships:
      - from: a
        # whom
        kind: funds
        to:
          - b
      # end of ties
    # end of all
    """,
    "document markers": """
    %YAML 1.1
    ---
    ecomap: 1
    map: {title: T}
    sources: {s: {title: S}}
    actors:
    - id: a
      name: A
      kind: charity
    -
      id: b
      name: B
      kind: charity
    relationships:
    - from: a
      kind: funds
      to: b
    ...
    # behind the end

    """,
    "brackets over several lines": """
    ecomap: 1
    map:
      title:
        T
    sources: {
      s: {title: S},
    }
    actors: [
      {id: a, name: A,
       kind: charity # kind
      },
      {
        id: b,
        name: 'B
          over lines',
        kind: charity,
        sources: [s, s: p. 2],
      },
    ]
    relationships: [{from: a, kind: funds, to: [b]}]

    """,
    "JSON": """
    {"ecomap":1,"map":{"title":"T"},"sources":{"s":{"title":"S"}},
     "actors":[{"id":"a","name":"A \\u00e9","kind":"charity","identifiers":{}},
      {"id":"b","name":"B","kind":"charity","aliases":["Bee"]}],
     "relationships":[{"from":"a","kind":"funds","to":"b"}]}
    """,
    "quoted keys and odd indentation": """
    "ecomap": 1
    'map':
       title: T
    actors:
          -   id: a
              "name": A
              'kind':
                  charity
              note: "A long note
                over lines"
          -   'id': b
              name: B
              kind: charity
    sources:
        s:
            title: S

    relationships:
     -  kind: funds
        to:   b
        from: a
        note: >


          Folded

          text


    views: []
    """,
    "windows": """
    ecomap: 1
    map: {title: T}
    sources: {s: {title: S}}
    actors:
      - id: a
        name: A
        kind: charity
        note: |-
          one
          two
      - {id: b, name: B, kind: charity}
    relationships:
      - {from: a, kind: funds, to: b}
    """.replacing("\n", with: "\r\n"),
    "windows with a mark and an end": "\u{FEFF}"
      + """
      ecomap: 1
      map: {title: "Tschüß"}
      actors:
        - id: a
          name: Ä  # ö
          kind: charity
        - id: b
          name: "B"
          kind: charity
      sources: {s: {title: S}}

      """.replacing("\n", with: "\r\n"),
    "old mac":
      "ecomap: 1\nmap: {title: T}\nactors:\n  - id: a\n    name: A\n    kind: charity\n  - {id: b, name: B, kind: charity}\nsources: {s: {title: S}}"
      .replacing("\n", with: "\r"),
    "explicit keys": """
    ? ecomap
    : 1
    map:
      ? title
      : T
    sources: {? s : {title: S}}
    actors:
      - ? id
        : a
        ? name
        : A
        kind: charity
      - id: b
        ? "name"
        : B
        kind: charity
    """,
    "kept and indented lines": """
    ecomap: 1
    map:
      title: T
    sources: {s: {title: S}}
    actors:
      - id: a
        name: A
        kind: charity
        note: |2-
            indented
          less


      - id: b
        name: B
        kind: charity
        note: |+
          kept


    relationships:
      - from: a
        kind: funds
        to: b
        note: >+
          kept

      # behind
    """,
    "nothing but a mark":
      "\u{FEFF}{ecomap: 1, map: {title: T}, sources: {s: {title: S}}, actors: [{id: a, name: Ä, kind: charity}]}",
  ]
}
