/// How an actor that joins two others stands to their groups.
///
/// An actor v brokers the ordered pair of a and b when ties lead from a to v and from v to b, and
/// none from a to b. Reference: Gould, R. V. and Fernandez, R. M. (1989) Structures of mediation: a
/// formal approach to brokerage in transaction networks. *Sociological Methodology* 19, 89-126.
public enum BrokerageRole: CaseIterable, Sendable {
  /// All three are in one group: v joins up its own group.
  case coordinator
  /// The two ends are in one group and v is not: an outsider joins its members.
  case consultant
  /// From v's group to another one: v carries its own group outward.
  case representative
  /// From another group to v's own: v lets it in.
  case gatekeeper
  /// Three groups: v joins two others.
  case liaison
}

/// The roles of brokers in an undirected graph, where a pair has no order and so nothing tells a
/// representative from a gatekeeper.
public enum UndirectedBrokerageRole: CaseIterable, Sendable {
  /// All three are in one group.
  case coordinator
  /// The two ends are in one group and the broker is not.
  case consultant
  /// One end is in the broker's group and the other one is not.
  case boundaryBroker
  /// Three groups.
  case liaison
}
