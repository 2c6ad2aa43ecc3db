import EcomapModel

/// A tie as it is written, before its words are looked up.
struct TieDraft {
  let from: Located<String>
  let kind: Located<String>
  let to: Located<String>
  let location: SourceLocation
  var strength = 1
  var start: PartialDate?
  var end: PartialDate?
  var endLocation: SourceLocation?
  var status: Status?
  var certainty = Certainty.stated
  var frequency: String?
  var amount: String?
  var note: String?
  var fields: [FreeField] = []
  var citations: [Citation] = []
  var visibility = Visibility.public
  var internalTexts: InternalTexts = []

  init(
    from: Located<String>, kind: Located<String>, to: Located<String>, location: SourceLocation
  ) {
    self.from = from
    self.kind = kind
    self.to = to
    self.location = location
  }

  /// The ties of an entry, one for each actor in `to`; none when an end or the kind is missing.
  static func ties(in entry: Entry) -> [TieDraft] {
    guard let from = entry.text("from"), let kind = entry.text("kind") else { return [] }
    return entry.texts("to").map { target in
      var tie = TieDraft(from: from, kind: kind, to: target, location: entry.location)
      tie.strength = entry.integer("strength") ?? 1
      tie.start = entry.date("start")
      tie.end = entry.date("end")
      tie.endLocation = entry.text("end")?.location
      tie.status = entry.word("status")
      tie.certainty = entry.word("certainty") ?? .stated
      tie.frequency = entry.markable("frequency")?.value
      tie.amount = entry.markable("amount")?.value
      tie.note = entry.markable("note")?.value
      tie.fields = entry.writtenFields.map(\.field)
      tie.citations = entry.citations("sources")
      tie.visibility = entry.visibility
      tie.internalTexts = entry.internalTexts([
        ("frequency", .frequency), ("amount", .amount), ("note", .note),
      ])
      return tie
    }
  }
}
