/// How large a picture stands on a page of A4.
struct PictureSize {
  /// Its width with a unit, as pandoc reads it.
  let width: String
  /// How much smaller than its own size it is, from 0 to 1.
  let scale: Double

  /// The width and the height of the text, in points.
  private static let text = (width: 481.0, height: 640.0)

  /// The picture in its own size, or as large as the text leaves room.
  init(of svg: String) {
    let size = Self.size(of: svg)
    scale = min(1, Self.text.width / size.width, Self.text.height / size.height)
    width = "\(Int((size.width * scale).rounded(.down)))pt"
  }

  /// The size in points that the root of our SVG gives; the width of the text when it has none.
  private static func size(of svg: String) -> (width: Double, height: Double) {
    let root = svg.utf8.prefix(2_000).split(separator: UInt8(ascii: "\"")).map { String($0) ?? "" }
    func number(_ name: String) -> Double? {
      guard let key = root.firstIndex(where: { $0.hasSuffix(" \(name)=") }),
        root.indices.contains(key + 1), root[key + 1].hasSuffix("pt"),
        let value = Double(root[key + 1].dropLast(2)), value > 0
      else { return nil }
      return value
    }
    guard let width = number("width"), let height = number("height") else {
      return (text.width, 1)
    }
    return (width, height)
  }
}
