import Testing

@testable import EcomapDrawing

@Suite struct ProminenceTests {
  @Test func `the first twentieth stands out most, and then up to a seventh`() {
    let values = (1...100).map(Double.init)
    let steps = Prominence.steps(values, least: 0)
    #expect(steps.count { $0 == 2 } == 6)
    #expect(steps.count { $0 == 1 } == 10)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 <= $1 }, "more is never smaller")
  }

  @Test(
    arguments: [
      ([], []), ([0, 0, 0], [0, 0, 0]), ([5], [0]), ([5, 5, 5, 5], [0, 0, 0, 0]),
      ([9, 1, 1, 1, 1, 1, 1, 1], [2, 0, 0, 0, 0, 0, 0, 0]),
      ([3, 1, 1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0, 0, 0]),
      ([0, 0, 0, 0, 6], [0, 0, 0, 0, 0]),
    ] as [([Double], [Int])])
  func `nobody stands out among equals or below the least`(values: [Double], steps: [Int]) {
    #expect(Prominence.steps(values, least: 4) == steps)
  }

  @Test func `everybody is the same size when asked for`() {
    #expect(Prominence.steps([0, 0, 0, 0], least: 0) == [0, 0, 0, 0])
  }
}
