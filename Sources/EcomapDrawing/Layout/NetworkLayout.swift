/// The connected part of a scene: its parts in place, and ways to pack them.
struct NetworkLayout: Sendable {
  /// The parts, the largest first.
  let components: [PlacedComponent]

  /// The distance between two parts.
  static let gap = 26.0
  /// Parts of up to this many actors stand in columns.
  private static let smallPart = 3

  private let columnWidth: Double

  init(components: [PlacedComponent]) {
    self.components = components
    let widths = components.filter { $0.nodes.count <= Self.smallPart }.map(\.size.width)
    // A few of them are no list.
    columnWidth = widths.count > 3 ? widths.max() ?? 0 : 0
  }

  /// One way to pack the parts.
  struct Packing: Sendable {
    /// Where the top left corner of each part is.
    var offsets: [Point]
    /// Where the extra rectangle is, when there is one.
    var extra: Point?
    /// The width it was packed for.
    var width: Double
    /// The size it came to.
    var size: Size
  }

  /// Packings of several widths, from narrow to wide; none for no parts.
  var packings: [Packing] {
    guard let widest = components.map(\.size.width).max() else { return [] }
    let area = components.reduce(0) {
      $0 + ($1.size.width + Self.gap) * ($1.size.height + Self.gap)
    }
    let widths = [0.7, 0.85, 1, 1.15, 1.3, 1.45, 1.6, 1.8, 2, 2.3].map {
      max(widest, area.squareRoot() * $0)
    }
    var packings: [Packing] = []
    for width in widths {
      let packing = pack(width: width)
      if packings.last?.size != packing.size { packings.append(packing) }
    }
    return packings
  }

  /// Packs the parts, and perhaps an extra rectangle, into a width.
  func pack(width: Double, with extra: Size? = nil) -> Packing {
    var packer = SkylinePacker(width: width + Self.gap)
    var sizes = components.map { component in
      // Pairs and triples stand in columns of one width, which the eye takes for a list.
      let size = component.size
      guard component.nodes.count <= Self.smallPart else { return size }
      return Size(width: max(size.width, columnWidth), height: size.height)
    }
    if let extra { sizes.append(extra) }
    // The largest part leads; then tall ones, since small ones fill what those leave over.
    let order = sizes.indices.sorted {
      if $0 == 0 || $1 == 0 { return $0 < $1 }
      return (sizes[$1].height, $0) < (sizes[$0].height, $1)
    }
    var offsets = Array(repeating: Point(x: 0, y: 0), count: sizes.count)
    for index in order {
      offsets[index] = packer.place(
        Size(width: sizes[index].width + Self.gap, height: sizes[index].height + Self.gap))
    }
    let last = extra == nil ? nil : offsets.popLast()
    return Packing(
      offsets: offsets, extra: last, width: width,
      size: Size(width: packer.used.width - Self.gap, height: packer.used.height - Self.gap))
  }
}
