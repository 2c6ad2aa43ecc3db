/// How often a broker has each role.
struct RoleCounts: Sendable {
  private var counts: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)

  subscript(role: BrokerageRole) -> Int {
    get {
      switch role {
      case .coordinator: counts.0
      case .consultant: counts.1
      case .representative: counts.2
      case .gatekeeper: counts.3
      case .liaison: counts.4
      }
    }
    set {
      switch role {
      case .coordinator: counts.0 = newValue
      case .consultant: counts.1 = newValue
      case .representative: counts.2 = newValue
      case .gatekeeper: counts.3 = newValue
      case .liaison: counts.4 = newValue
      }
    }
  }

  /// In whatever role.
  var total: Int { BrokerageRole.allCases.reduce(0) { $0 + self[$1] } }

  mutating func add(_ other: RoleCounts) {
    for role in BrokerageRole.allCases { self[role] += other[role] }
  }
}
