import EcomapGraph
import EcomapModel

/// The remits of some actors as sets of numbered tags.
struct Remits {
  /// The actors that have remits, in the order given; the first is set 0.
  let actors: [ActorIndex]
  /// Their remits.
  let sets: TagSets
  private let names: [String]

  init(of actors: some Sequence<ActorIndex>, in map: EcosystemMap) {
    var numbers: [String: Int] = [:]
    for remit in map.remits { numbers[remit.id] = numbers[remit.id] ?? numbers.count }
    var names = map.remits.map(\.name)
    self.actors = actors.filter { !map[$0].remits.isEmpty }
    sets = TagSets(
      self.actors.map { actor in
        map[actor].remits.map { remit in
          if let number = numbers[remit] { return number }
          numbers[remit] = names.count
          names.append(remit)
          return names.count - 1
        }
      }, tagCount: names.count)
    self.names = names
  }

  /// What a remit is called.
  func name(of tag: Int) -> String { names[tag] }
}
