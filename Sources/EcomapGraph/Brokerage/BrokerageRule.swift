/// Which role a broker has for a pair; see ``Graph/brokerageRoles(_:)``.
struct BrokerageRule: Sendable {
  let grouping: Grouping

  init(_ grouping: Grouping) { self.grouping = grouping }

  /// The role in which `broker` joins the first end to the second one.
  func role(_ first: Node, _ broker: Node, _ second: Node) -> BrokerageRole {
    let firsts = grouping.groups(of: first)
    let seconds = grouping.groups(of: second)
    var role: BrokerageRole?
    for group in grouping.groups(of: broker) {
      let holdsFirst = firsts.contains(group)
      let holdsSecond = seconds.contains(group)
      if holdsFirst && holdsSecond { return .coordinator }
      guard role == nil else { continue }
      if holdsFirst { role = .representative }
      if holdsSecond { role = .gatekeeper }
    }
    return role ?? (grouping.isTogether(first, second) ? .consultant : .liaison)
  }
}
