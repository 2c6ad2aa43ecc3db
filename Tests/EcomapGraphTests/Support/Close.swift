/// Whether two numbers are the same but for rounding.
func isClose(_ found: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Whether two numbers are the same but for rounding, or both undefined.
func isClose(_ found: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
  switch (found, expected) {
  case (let found?, let expected?): isClose(found, expected, within: tolerance)
  case (nil, nil): true
  default: false
  }
}

/// Whether two lists of numbers are the same but for rounding.
func areClose(_ found: [Double], _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { isClose($0, $1, within: tolerance) }
}

/// Whether two lists of numbers are the same but for rounding, and undefined in the same places.
func areClose(
  _ found: [Double?], _ expected: [Double?], within tolerance: Double = 1e-9
) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { isClose($0, $1, within: tolerance) }
}
