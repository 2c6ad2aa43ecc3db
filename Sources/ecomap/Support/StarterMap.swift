/// The map that `ecomap new` makes: it builds as it is, and shows the parts of the format
/// that a first map needs.
enum StarterMap {
  /// The name of the folder that holds the schema, beside the map.
  static let schemaPath = "Schema/map.schema.json"

  /// The text of the map.
  static func text(title: String) -> String {
    """
    # yaml-language-server: $schema=\(schemaPath)
    # A map of who is in a health innovation ecosystem and how they relate.
    # Change the actors and relationships below to your own, then run:  ecomap build map.yaml
    # Everything named "Example" is made up.

    ecomap: 1
    map:
      title: \(quoted(title))
      summary: Who supports health innovation here, and who works with whom.
      as-of: 2024

    # Where the map's facts come from. Each actor and relationship can name its source.
    sources:
      workshop-2024:
        title: Example mapping workshop
        date: 2024-05

    areas:
      Example region: {within: England}
      Example city: {within: Example region}

    remits:
      evaluation: Evaluating innovations
      spread: Spreading innovations that work

    # Who is there. `ecomap explain kinds` lists the kinds.
    # Under `contact`, name a role rather than a person. What is not for everybody is marked, as in
    #   note: {text: Looks for new rooms., visibility: internal}
    # and then reaches no output; a whole actor or relationship takes `visibility: internal`.
    actors:
      - id: example-hin
        name: Example Health Innovation Network
        kind: hin
        area: Example region
        remit: [evaluation, spread]
        sources: [workshop-2024: attendance list]
      - id: example-icb
        name: Example Integrated Care Board
        kind: icb
        area: Example region
        sources: [workshop-2024]
      - id: example-trust
        name: Example Hospitals NHS Trust
        kind: nhs-trust
        area: Example city
        sources: [workshop-2024]
      - id: example-university
        name: University of Example
        kind: university
        area: Example city
        remit: evaluation
        sources: [workshop-2024]
      - id: example-charity
        name: Example Patients Together
        kind: patient-group
        area: Example city
        sources: [workshop-2024]

    # Who relates to whom. A list in `to` makes one relationship for each.
    relationships:
      - from: example-hin
        kind: works-with
        to: [example-icb, example-university]
        sources: [workshop-2024: table 1]
      - from: example-icb
        kind: funds
        to: example-trust
        sources: [workshop-2024: table 2]
      - from: example-university
        kind: evaluates
        to: example-trust
        status: planned
        sources: [workshop-2024: table 2]

    # What the region expects of itself; what is missing turns up in the gap report.
    expectations:
      - every: {kind: nhs-trust}
        has-tie-to: {kind: hin}
        because: The network is there for every trust in its area.

    """
  }

  /// A title as a YAML text that means exactly that.
  private static func quoted(_ title: String) -> String {
    var text = "\""
    for scalar in title.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
