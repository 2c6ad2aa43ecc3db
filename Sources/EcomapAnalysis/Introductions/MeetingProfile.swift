import EcomapModel

/// What counts about an actor when a tie for it is looked for, small enough to be compared with
/// very many others.
struct MeetingProfile {
  let sector: Int
  let isLocal: Bool
  let canMeet: Bool
  let isConnected: Bool
  let stages: UInt8
  let drivers: UInt8
  private let remits: [Int]
  /// A bit for each remit; from 64 on remits share bits.
  private let remitBits: UInt64

  /// Complexity: O(actors × remits of each).
  static func profiles(in context: AnalysisContext) -> [MeetingProfile] {
    let map = context.map
    var sectors: [Sector: Int] = [:]
    var remits: [String: Int] = [:]
    return map.actors.indices.map { offset in
      let actor = map.actors[offset]
      let sector = sectors[actor.sector] ?? sectors.count
      sectors[actor.sector] = sector
      let numbers = actor.remits.map { remit in
        let number = remits[remit] ?? remits.count
        remits[remit] = number
        return number
      }
      return MeetingProfile(
        actor, sector: sector, remits: Set(numbers).sorted(),
        isConnected: context.recorded.neighbourCount(of: ActorIndex(offset)) > 0)
    }
  }

  private init(_ actor: Actor, sector: Int, remits: [Int], isConnected: Bool) {
    self.sector = sector
    isLocal = actor.level == .local
    canMeet = actor.kind.isBody && !actor.name.lowercased().contains("unnamed")
    self.isConnected = isConnected
    stages = Self.bits(actor.stages)
    drivers = Self.bits(actor.drivers.filter(\.isSpecific))
    self.remits = remits
    remitBits = remits.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private static func bits<Word: CaseIterable & Equatable>(_ words: [Word]) -> UInt8 {
    var bits: UInt8 = 0
    for (place, word) in Word.allCases.enumerated() where words.contains(word) {
      bits |= 1 << UInt8(place)
    }
    return bits
  }

  /// How many remits two actors share.
  func sharedRemits(with other: MeetingProfile) -> Int {
    guard remitBits & other.remitBits != 0 else { return 0 }
    return remits.count { other.remits.contains($0) }
  }
}
