/// Random numbers that a seed determines: the same on every machine and in every version.
///
/// It is xoshiro256**, seeded through SplitMix64, and not for secrets. The standard library's own
/// `random(in:using:)` may change how it draws, so what must repeat uses ``below(_:)`` and
/// ``unit()``. Reference: Blackman, D. and Vigna, S. (2021) Scrambled linear pseudorandom number
/// generators. *ACM Transactions on Mathematical Software* 47, 36.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Creates a generator.
  ///
  /// - Parameters:
  ///   - seed: what determines the numbers.
  ///   - stream: which of many independent sequences of the seed to draw.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var mixed = seed &+ stream &* 0xD1B5_4A32_D192_ED03
    func next() -> UInt64 {
      mixed &+= 0x9E37_79B9_7F4A_7C15
      var word = mixed
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// A number from 0 up to, but not including, a bound.
  ///
  /// - Precondition: the bound is positive.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number below the bound")
    let range = UInt64(bound)
    var (high, low) = next().multipliedFullWidth(by: range)
    if low < range {
      let least = (0 &- range) % range
      while low < least { (high, low) = next().multipliedFullWidth(by: range) }
    }
    return Int(high)
  }

  /// A number from 0 up to, but not including, 1.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
