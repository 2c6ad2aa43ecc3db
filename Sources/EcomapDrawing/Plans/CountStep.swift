/// How many actors a cell has, in steps that are the same on every picture.
enum CountStep: Int, CaseIterable, Sendable {
  case one, two, few, some, many

  /// The step of a number; nil for none.
  static func of(_ count: Int) -> CountStep? { allCases.last { count >= $0.least } }

  private var least: Int { [1, 2, 3, 5, 10][rawValue] }

  var sample: String { ["1", "2", "3", "5", "10"][rawValue] }

  var name: String {
    ["One actor", "Two", "Three or four", "Five to nine", "Ten or more"][rawValue]
  }
}
