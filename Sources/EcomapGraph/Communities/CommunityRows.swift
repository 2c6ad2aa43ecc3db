/// The rows of a graph as hot loops read them.
struct CommunityRows {
  let starts: UnsafeBufferPointer<UInt32>
  let targets: UnsafeBufferPointer<UInt32>
  /// Empty when all weights are 1.
  let weights: UnsafeBufferPointer<Double>
  let strengths: UnsafeBufferPointer<Double>

  func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  func weight(at place: Int) -> Double { weights.isEmpty ? 1 : weights[place] }
}

extension CommunityGraph {
  /// Lends the rows for the time of a loop.
  func withRows<Result, Failure: Error>(
    _ body: (CommunityRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try starts.withUnsafeBufferPointer { starts throws(Failure) in
      try targets.withUnsafeBufferPointer { targets throws(Failure) in
        try weights.withUnsafeBufferPointer { weights throws(Failure) in
          try strengths.withUnsafeBufferPointer { strengths throws(Failure) in
            try body(
              CommunityRows(
                starts: starts, targets: targets, weights: weights, strengths: strengths))
          }
        }
      }
    }
  }
}
