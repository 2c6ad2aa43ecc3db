import EcomapAnalysis
import EcomapModel

/// The table of actors: everybody on the map at the date, those that have ended among them.
struct ActorTable {
  let context: AnalysisContext

  private typealias Field = TableField<ActorIndex>

  /// The table.
  var table: DataTable {
    let present = context.snapshot.present
    let fields = identity + work + time + rest
    let free = FreeColumns(present.lazy.map { map[$0].fields }, besides: fields.map(\.column))
    return DataTable(
      id: "actors", title: "Actors",
      about: """
        One row an actor that the map names, under the name it has at the date, whether it is \
        there, to come or gone.
        """,
      of: present, fields: fields + free.fields { map[$0].fields })
  }

  private var map: EcosystemMap { context.map }

  private func field(
    _ id: String, _ heading: String, _ meaning: String, _ read: @escaping (Actor) -> String?
  ) -> Field {
    Field(id, heading, meaning) { .words(read(map[$0])) }
  }

  private func list(
    _ id: String, _ heading: String, _ meaning: String, _ read: @escaping (Actor) -> [String]
  ) -> Field {
    Field(id, heading, meaning) { .list(read(map[$0])) }
  }

  private var identity: [Field] {
    [
      Field("id", "Id", "The word for it in the map and in the other tables.", use: .lookup) {
        .text(map[$0].id)
      },
      Field("name", "Name", "Its name at the date.", use: .label) { .text(map[$0].name) },
      Field(
        "aliases", "Also known as", "Its other names, those it has at another time among them."
      ) { .list(otherNames(of: $0)) },
      field("kind", "Kind", "What it is; `ecomap explain kinds` says what each word means.") {
        $0.kind.id
      },
      field("sector", "Sector", "The part of society it belongs to.") { $0.sector.rawValue },
      field("level", "Level", "How wide its reach is.") { $0.level.rawValue },
    ]
  }

  private var work: [Field] {
    [
      list("areas", "Areas", "Where it works.", \.areas),
      list("remits", "Remits", "What it is there for.") { actor in
        actor.remits.map { id in map.remits.first { $0.id == id }?.name ?? id }
      },
      list("stages", "Stages", "The stages of the innovation pathway that it serves.") {
        $0.stages.map(\.rawValue)
      },
      list("drivers", "Drivers", "The drivers of innovation that it acts on.") {
        $0.drivers.map(\.rawValue)
      },
    ]
  }

  private var time: [Field] {
    [
      Field("start", "From", "When it began, as far as the map says.", kind: .date) {
        .date(of: map[$0].period.start)
      },
      Field("end", "Until", "The last date on which it was there, if the map says.", kind: .date) {
        .date(of: map[$0].period.end)
      },
      Field(
        "standing", "Standing",
        "How it stands at the date: current, planned, proposed or ended. Mergers and the like count."
      ) { .text(context.snapshot.standing(of: $0).rawValue) },
      Field("class", "A class", "Whether it stands for many bodies, such as SMEs.", kind: .flag) {
        .flag(map[$0].isClass)
      },
      field(
        "uncounted", "Not counted because", "Why no measure and no finding counts it.", \.uncounted),
    ]
  }

  private var rest: [Field] {
    [
      list("identifiers", "Codes", "Its codes in public registers.") {
        $0.identifiers.map(\.description)
      },
      field("contact_role", "Contact", "The role to ask for.") { $0.contact?.role },
      field("contact_link", "Contact link", "Where to reach it.") { $0.contact?.url },
      field("contact_person", "Contact person", "A person, where the map names one to all.") {
        $0.contact?.person
      },
      field("contact_email", "Contact mail", "The person's mail address.") { $0.contact?.email },
      field("contact_phone", "Contact telephone", "The person's number.") { $0.contact?.phone },
      field("note", "Note", "What else the map says of it.", \.note),
      list("sources", "Sources", "Where it is known from: the source, and the place in it.") {
        $0.citations.map(\.words)
      },
      Field(
        "current_ties", "Current ties",
        "How many current ties with others the map records. None recorded is not none.",
        kind: .integer
      ) { .integer(context.recorded.ties(of: $0).count) },
      Field("place", "Place in the map", "The file and the line.", use: .lookup) {
        .text(map.place(map[$0].location))
      },
    ]
  }

  /// Other names, and those of other times, each once.
  private func otherNames(of actor: ActorIndex) -> [String] {
    let names = map[actor].aliases + context.snapshot.names(of: actor).map { map[$0].name }
    var seen: Set = [map[actor].name]
    return names.filter { seen.insert($0).inserted }
  }
}

extension Citation {
  /// The id of the source, with the place in it.
  var words: String { locator.map { "\(source): \($0)" } ?? source }
}
