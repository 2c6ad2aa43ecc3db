/// When a sample of paths is large enough for all nodes at once.
///
/// After N independent samples a node's count is binomial with its true rate b. By Chernoff's bound
/// (Hoeffding 1963, theorem 1) the observed rate r lies on a given side of b with
/// N kl(r ‖ b) ≥ ln(2 / q) with probability at most q / 2, kl being the divergence of two coins. So
/// with q = δᵢ pᵥ, where the δᵢ of all rounds add up to δ and the pᵥ of all nodes to 1, the
/// probability that this ever happens at any node in any round is at most δ. A round may be the
/// last one when it would have happened for every b farther than ε from r, at every node.
///
/// The sizes of the rounds and the shares pᵥ come from a pilot sample alone. The second sample is
/// independent of it, as adding up over rounds and nodes requires, so that a poor pilot costs
/// samples and never the promise. One half of the shares is even, the other is drawn to the nodes
/// with high rates, which need it, as in KADABRA (Borassi and Natale 2019, section 4).
struct DeviationBound: Sendable {
  private let epsilon: Double
  private let delta: Double
  /// The share of a node that the pilot did not see, the smallest there is.
  private let evenShare: Double
  /// For each node its part of the probability of failure.
  private let shares: [Double]
  /// How many samples the first round asks for.
  private let firstSamples: Double

  /// How many samples the pilot should have: enough to see a rate of ε ten times.
  static func pilotSamples(within epsilon: Double) -> Double { 10 / epsilon }

  init(pilot counts: [Int], samples: Int, within epsilon: Double, failing delta: Double) {
    let even = 0.5 / Double(counts.count)
    var squares = 0.0
    for count in counts { squares += Double(count) * Double(count) }
    let shares = counts.map { count in
      count == 0 ? even : even + 0.5 * (Double(count) * Double(count) / squares)
    }
    func needed(_ count: Int, _ share: Double) -> Double {
      let failing = Self.part(ofRound: 0) * delta * share
      return naturalLogarithm(2 / failing)
        / Self.leastDivergence(of: Double(count) / Double(samples), epsilon)
    }
    var most = needed(0, even)
    for (node, count) in counts.enumerated() where count > 0 {
      most = max(most, needed(count, shares[node]))
    }
    self.epsilon = epsilon
    self.delta = delta
    self.shares = shares
    evenShare = even
    // The pilot may well have seen less of the highest rate than there is.
    firstSamples = 1.15 * most
  }

  /// How many samples there are at the end of a round, counted from 0: a quarter more each time.
  func samples(inRound round: Int) -> Double {
    var samples = firstSamples
    for _ in 0..<round { samples *= 1.25 }
    return samples
  }

  /// Whether every rate is within ε of the true one, but for the probability of the round.
  func holds(_ counts: [Int], samples: Int, inRound round: Int) -> Bool {
    let failing = delta * Self.part(ofRound: round)
    func isNear(_ count: Int, _ share: Double) -> Bool {
      let rate = Double(count) / Double(samples)
      return Double(samples) * Self.leastDivergence(of: rate, epsilon)
        >= naturalLogarithm(2 / (failing * share))
    }
    // Most nodes of a large graph are on no path of the sample: one answer does for all of them.
    return isNear(0, evenShare)
      && counts.indices.allSatisfy { counts[$0] == 0 || isNear(counts[$0], shares[$0]) }
  }

  /// The part of δ that a round may use; all of them add up to 1.
  private static func part(ofRound round: Int) -> Double {
    var part = 0.8
    for _ in 0..<round { part *= 0.2 }
    return part
  }

  /// The divergence of a coin that shows heads at one rate from the coins that are ε away.
  private static func leastDivergence(of rate: Double, _ epsilon: Double) -> Double {
    min(divergence(rate, rate + epsilon), divergence(rate, rate - epsilon))
  }

  /// The divergence of a coin that shows heads at one rate from a coin with another rate.
  ///
  /// It is infinite when the other rate is impossible: outside 0...1, or certain of a side while
  /// both were seen.
  private static func divergence(_ rate: Double, _ other: Double) -> Double {
    guard other >= 0, other <= 1 else { return .infinity }
    func term(_ rate: Double, _ other: Double) -> Double {
      if rate <= 0 { return 0 }
      return other <= 0 ? .infinity : rate * naturalLogarithm(rate / other)
    }
    return term(rate, other) + term(1 - rate, 1 - other)
  }
}
