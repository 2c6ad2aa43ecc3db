import EcomapAnalysis
import EcomapModel

/// The table of ties: all of them, however they stand.
struct TieTable {
  let context: AnalysisContext

  private typealias Field = TableField<Snapshot.DatedTie>

  /// The table.
  var table: DataTable {
    let ties = context.snapshot.ties
    let fields = ends + facts + rest
    let free = FreeColumns(ties.lazy.map { tie($0).fields }, besides: fields.map(\.column))
    return DataTable(
      id: "ties", title: "Ties",
      about: """
        One row a tie that the map records, in the direction it is said: whether it holds, is to \
        come or is over. A tie that is not here is not recorded, which does not mean that there is \
        none.
        """,
      of: ties, fields: fields + free.fields { tie($0).fields })
  }

  private var map: EcosystemMap { context.map }

  private func tie(_ dated: Snapshot.DatedTie) -> Tie { map.ties[dated.index] }

  private func field(
    _ id: String, _ heading: String, _ meaning: String, _ read: @escaping (Tie) -> String?
  ) -> Field {
    Field(id, heading, meaning) { .words(read(tie($0))) }
  }

  private var ends: [Field] {
    [
      Field("from_id", "From (id)", "The id of the actor it goes out from.", use: .lookup) {
        .text(map[$0.from].id)
      },
      Field("from_name", "From", "The actor it is said of: the member, the funder.", use: .label) {
        .text(map[$0.from].name)
      },
      Field("kind", "Relationship", "What the first is to the other.") {
        .code(tie($0).kind.id, words: tie($0).kind.phrase)
      },
      Field("to_id", "To (id)", "The id of the other actor.", use: .lookup) {
        .text(map[$0.to].id)
      },
      Field("to_name", "To", "The other actor.") { .text(map[$0.to].name) },
    ]
  }

  private var facts: [Field] {
    [
      Field("strength", "Strength", "From 1 to 3.", kind: .integer) {
        .integer(tie($0).strength)
      },
      Field(
        "standing", "Standing", "How it stands at the date: current, planned, proposed or ended."
      ) { .text($0.standing.rawValue) },
      Field(
        "certainty", "Certainty",
        "Whether the source says so, it follows from the source, or it can be read otherwise."
      ) { .code(tie($0).certainty.rawValue, words: tie($0).certainty.spoken) },
      Field("start", "From when", "When it began, as far as the map says.", kind: .date) {
        .date(of: tie($0).period.start)
      },
      Field("end", "Until when", "The last date on which it held, if the map says.", kind: .date) {
        .date(of: tie($0).period.end)
      },
      field("frequency", "How often", "In the words of the map.", \.frequency),
      field("amount", "Amount", "The money it carries, in the words of the map.", \.amount),
    ]
  }

  private var rest: [Field] {
    [
      field("note", "Note", "What else the map says of it.", \.note),
      Field("sources", "Sources", "Where it is known from: the source, and the place in it.") {
        .list(tie($0).citations.map(\.words))
      },
      Field("place", "Place in the map", "The file and the line.", use: .lookup) {
        .text(map.place(tie($0).location))
      },
    ]
  }
}

extension Certainty {
  /// How surely a tie is known, as people say it.
  fileprivate var spoken: String {
    switch self {
    case .stated: "stated in the source"
    case .inferred: "inferred"
    case .ambiguous: "unclear in the source"
    }
  }
}
