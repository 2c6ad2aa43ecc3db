/// Recognises the formats that can only be written, which others would be taken for.
enum WriteOnly {
  /// The format of a file, when it is such a one.
  static func format(of file: ForeignFile) -> ExchangeFormat? {
    let head = String(decoding: file.bytes.prefix(4_096), as: UTF8.self)
    guard let first = head.split(whereSeparator: \.isNewline).first else { return nil }
    let headings = first.split { ",;\t\"".contains($0) }
    let isNeo4j = headings.contains { $0.hasSuffix(":ID") || $0 == ":START_ID" || $0 == ":LABEL" }
    if isNeo4j { return .neo4j }
    let lines = head.split(whereSeparator: \.isNewline).prefix(20)
    let isMermaid = lines.contains { $0.hasPrefix("flowchart ") }
    return isMermaid ? .mermaid : nil
  }
}
