public import EcomapModel

extension ReportDocument {
  /// What stands at the top of every printed page of what is internal.
  public static let runningWarning = "INTERNAL: do not pass on"

  /// The document as a page of some maps: with a warning at its top when one of them holds what is
  /// marked internal.
  ///
  /// Every report is passed through here before it is written.
  public func warning(of maps: EcosystemMap...) -> ReportDocument {
    guard let warning = maps.lazy.compactMap(\.warning).first else { return self }
    return ReportDocument(
      title: title, blocks: [.note(Note(.warning, .text(warning)))] + blocks, layout: layout,
      isInternal: true)
  }
}

extension JSONText {
  /// An object about some maps, with a member that says so behind its first when one of them holds
  /// what is marked internal.
  func warning(of maps: EcosystemMap...) -> JSONText {
    guard case .object(let members) = self,
      let mark = maps.lazy.compactMap(\.internalMember.first).first
    else { return self }
    return .object(members.prefix(1) + [mark] + members.dropFirst())
  }
}

extension EcosystemMap {
  /// What JSON says of a map that holds what is marked internal: one member, else none.
  public var internalMember: [(String, JSONText)] { holdsInternal ? [("internal", true)] : [] }
}
