/// How much larger some actors are drawn, from what is counted of them.
enum Prominence {
  /// The step of each value: 2 for the first few, 1 for the next, 0 for the rest.
  ///
  /// - Parameters:
  ///   - values: What is counted of each actor; zero says nothing.
  ///   - least: A value below which nobody stands out.
  static func steps(_ values: [Double], least: Double) -> [Int] {
    let counted = values.filter { $0 > 0 }.sorted(by: >)
    guard !counted.isEmpty else { return values.map { _ in 0 } }
    func threshold(_ share: Double) -> Double {
      max(counted[min(Int(Double(counted.count) * share), counted.count - 1)], least)
    }
    let (high, middle) = (threshold(0.05), threshold(0.15))
    // When most have the same value, that value does not stand out.
    let isPlain = counted.count { $0 >= middle } * 2 > counted.count
    return values.map { value in
      isPlain ? 0 : value >= high && value > 0 ? 2 : value >= middle && value > 0 ? 1 : 0
    }
  }
}
