/// How two sets overlap that share at least one element.
///
/// References: Szymkiewicz, D. (1934) Une contribution statistique à la géographie floristique.
/// *Acta Societatis Botanicorum Poloniae* 11, 249-265, and Simpson, G. G. (1943) Mammals and the
/// nature of continents. *American Journal of Science* 241, 1-31, for the overlap; Jaccard, P.
/// (1912) The distribution of the flora in the alpine zone. *New Phytologist* 11, 37-50.
public struct SetOverlap: Hashable, Sendable {
  private let first: UInt32
  private let second: UInt32
  private let common: UInt32
  private let smaller: UInt32
  private let union: UInt32

  /// Creates it for two different sets, the sizes of which are given smaller first.
  init(_ first: UInt32, _ second: UInt32, shared: UInt32, _ smaller: UInt32, _ larger: UInt32) {
    self.first = min(first, second)
    self.second = max(first, second)
    common = shared
    self.smaller = smaller
    union = smaller + larger - shared
  }

  /// The set with the smaller number.
  public var a: Int { Int(first) }
  /// The set with the larger number.
  public var b: Int { Int(second) }
  /// How many elements they share.
  public var shared: Int { Int(common) }
  /// The shared elements as a part of the smaller set, which is 1 when it lies inside the larger.
  public var overlap: Double { Double(common) / Double(smaller) }
  /// The shared elements as a part of all elements of the two.
  public var jaccard: Double { Double(common) / Double(union) }
}
