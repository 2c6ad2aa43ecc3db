import EcomapModel

/// Which actors of a map work in the same place.
///
/// A country says little about where somebody works: everything in a map lies in England. So an
/// actor whose areas name a smaller place is of that place only, and one that has nothing smaller
/// is *countrywide*. Two places are the same when they are one area or one contains the other.
struct Places {
  /// The areas that are countries or wider.
  static let countries = Set(Area.builtIn.map(\.name))

  private let names: [String]
  /// For each actor the numbers of its areas but for countries, unless it has nothing smaller.
  private let areasOfActor: [[Int]]
  private let countrywide: [Bool]
  /// For each area the areas that it is or lies in.
  private let enclosing: [Set<Int>]
  private let england: Int?
  /// For each area those around it that are smaller than a region, from the smallest.
  private let localities: [[Int]]

  init(_ map: EcosystemMap) {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    func number(_ name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
    areasOfActor = map.actors.map { actor in
      let smaller = actor.areas.filter { !Self.countries.contains($0) }
      return (smaller.isEmpty ? actor.areas : smaller).map(number)
    }
    england = numbers["England"]
    let used = names.count
    enclosing = (0..<used).map { Set(map.areas.enclosing(names[$0]).map(number)) }
    localities = (0..<used).map { place in
      map.areas.enclosing(names[place]).filter { !Self.countries.contains($0) }.dropLast()
        .map(number)
    }
    self.names = names
    let countries = Set(names.indices.filter { Self.countries.contains(names[$0]) })
    countrywide = areasOfActor.map { !$0.isEmpty && $0.allSatisfy(countries.contains) }
  }

  /// The areas that an actor works in, none larger than need be.
  func areas(of actor: ActorIndex) -> [String] { areasOfActor[actor.offset].map { names[$0] } }

  /// Whether an actor works in a whole country and names no smaller place.
  func isCountrywide(_ actor: ActorIndex) -> Bool { countrywide[actor.offset] }

  /// Whether nothing is recorded of where an actor works.
  func isUnknown(_ actor: ActorIndex) -> Bool { areasOfActor[actor.offset].isEmpty }

  /// The place that two actors share: the smaller of two areas of which one contains the other.
  ///
  /// It is nil when there is none or nothing is recorded. What is countrywide shares a place only
  /// with what is countrywide too.
  func shared(_ first: ActorIndex, _ second: ActorIndex) -> String? {
    guard isCountrywide(first) == isCountrywide(second) else { return nil }
    for one in areasOfActor[first.offset] {
      for other in areasOfActor[second.offset] {
        if enclosing[one].contains(other) { return names[one] }
        if enclosing[other].contains(one) { return names[other] }
      }
    }
    return nil
  }

  /// The smallest place, smaller than a region, that two actors both work in or in parts of.
  ///
  /// A region is the outermost area below a country. That two work in one region is nothing they
  /// have in common on a map of it, and little on any other.
  func locality(_ first: ActorIndex, _ second: ActorIndex) -> String? {
    for one in areasOfActor[first.offset] {
      for other in areasOfActor[second.offset] {
        let both = localities[one].first { localities[other].contains($0) }
        if let both { return names[both] }
      }
    }
    return nil
  }

  /// Whether one of two actors is countrywide and the other works in a part of that country.
  func isWithinCountry(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    guard isCountrywide(first) != isCountrywide(second) else { return false }
    let (wide, narrow) = isCountrywide(first) ? (first, second) : (second, first)
    let country = areasOfActor[wide.offset]
    return areasOfActor[narrow.offset].contains { area in
      country.contains { $0 == england || enclosing[area].contains($0) }
    }
  }

  /// Whether both work in parts of a country and in no place together.
  func areApart(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    !isCountrywide(first) && !isCountrywide(second) && !isUnknown(first) && !isUnknown(second)
      && shared(first, second) == nil
  }
}
