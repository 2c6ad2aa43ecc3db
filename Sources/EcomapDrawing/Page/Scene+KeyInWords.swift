internal import EcomapModel

extension Scene {
  /// Whether words at its foot say what boxes and lines mean.
  var tellsItsKey: Bool { isIllustration && !nodes.isEmpty && nodes.count <= 3 && ties.count <= 3 }

  /// What boxes and lines mean: the codes of the kinds, and each tie as a sentence.
  var keyInWords: [String] {
    guard tellsItsKey else { return [] }
    let kinds = KindOrder.groups(Array(nodes.indices), of: self).map { kind, members in
      "\(kind.code): \(members.count > 1 ? kind.plural : kind.name)"
    }
    return [kinds.joined(separator: " · ")] + ties.map { "\(sentence($0))." }
  }
}
