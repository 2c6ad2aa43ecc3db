import EcomapModel

extension ActorMeasure {
  /// Who the actor is: not measured, but what a table is read and filtered by.
  static let identity: [ActorMeasure] = [
    fact("id", "Id", "The stable word for the actor in the map.") { .text($0.id) },
    fact("name", "Name", "The name of the actor at the date looked at.") { .text($0.name) },
    fact("kind", "Kind", "The word of the actor's kind; `ecomap explain kinds` lists them.") {
      .text($0.kind.id)
    },
    fact("sector", "Sector", "The word of the sector that the actor belongs to.") {
      .text($0.sector.rawValue)
    },
    fact("area", "Area", "The areas the actor works in, with semicolons between them.") { actor in
      actor.areas.isEmpty ? nil : .text(actor.areas.joined(separator: "; "))
    },
    fact("level", "Level", "How wide the actor's reach is.") { .text($0.level.rawValue) },
  ]

  private static func fact(
    _ id: String, _ name: String, _ definition: String,
    _ read: @escaping @Sendable (Actor) -> Measure.Value?
  ) -> ActorMeasure {
    ActorMeasure(
      Measure(
        id, name, definition, words: "Who the actor is, as the map says.",
        undefined: id == "area" ? "Empty when the map names no area." : nil)
    ) { table, row in read(table.actor(of: row)) }
  }
}
