/// What a file of another program says, before anything is made of it.
///
/// Readers of formats for graphs give their tables these headings, and the names of attributes as
/// they are: for actors `id` and `label`; for ties `source`, `target` (the `id` or the `label` of an
/// actor), `directed` (`true` or `false`), and `id` where ties have one.
public struct ForeignNetwork: Sendable {
  /// The format that it was in.
  public let format: ExchangeFormat
  /// What the network is called.
  public var title: String?
  /// What it shows.
  public var summary: String?
  /// The head of a map (its sources, areas, vocabulary and so on, as YAML) that ecomap itself put
  /// into the file.
  public var head: String?
  /// Whether ties have a direction where they do not say; nil when the format does not tell.
  public var isDirected: Bool?
  /// Its tables.
  public var tables: [ForeignTable]
  /// What was left aside on purpose, such as a hidden sheet.
  public var notes: [ImportTrouble]
  /// Rows that could not be understood.
  public var troubles: [ImportTrouble]

  /// Describes a network.
  public init(
    _ format: ExchangeFormat, title: String? = nil, summary: String? = nil, head: String? = nil,
    isDirected: Bool? = nil, tables: [ForeignTable], notes: [ImportTrouble] = [],
    troubles: [ImportTrouble] = []
  ) {
    self.format = format
    self.title = title
    self.summary = summary
    self.head = head
    self.isDirected = isDirected
    self.tables = tables
    self.notes = notes
    self.troubles = troubles
  }
}

extension ForeignNetwork {
  /// Adds what another file of the same network says; of what there can be one of, the first stays.
  mutating func join(_ other: ForeignNetwork) {
    title = title ?? other.title
    summary = summary ?? other.summary
    head = head ?? other.head
    isDirected = isDirected ?? other.isDirected
    tables += other.tables
    notes += other.notes
    troubles += other.troubles
  }
}
