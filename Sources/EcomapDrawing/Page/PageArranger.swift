/// A way to arrange a page.
struct PageArrangement: Sendable {
  var packing: NetworkLayout.Packing?
  var flow: ColumnFlow?
  /// Where the panel of the unconnected stands in the body.
  var panelFrame = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The size of network and panel together.
  var body = Size.zero
  var keyPlace = PageFrame.KeyPlace.below
}

/// Tries ways to arrange network, panel and key on a page, and takes the one on which everything
/// is largest when the page is fitted to paper or a slide.
struct PageArranger: Sendable {
  let scene: Scene
  let contents: LegendContents
  let network: NetworkLayout
  let panel: UnconnectedPanel?

  /// The distance between network and panel.
  private static let gap = 26.0

  /// The best arrangement; of equally good ones the first.
  func best() -> PageArrangement {
    struct FrameKey: Hashable {
      let step: Int
      let place: PageFrame.KeyPlace
    }
    var frames: [FrameKey: PageFrame] = [:]
    var best = PageArrangement(body: Size(width: PageFrame.leastWidth, height: 24))
    var lowest = Double.infinity
    for candidate in candidates {
      for place in PageFrame.KeyPlace.all {
        // Title and key are nearly the same for widths near each other.
        let key = FrameKey(step: Int((candidate.body.width / 40).rounded(.up)), place: place)
        let frame =
          frames[key]
          ?? PageFrame(
            scene, contents: contents, bodyWidth: candidate.body.width, keyPlace: place)
        frames[key] = frame
        let cost = cost(of: candidate.body, in: frame)
        if cost < lowest {
          lowest = cost
          best = candidate
          best.keyPlace = place
        }
      }
    }
    return best
  }

  /// The width of a page of the wished proportion that holds it all.
  private func cost(of body: Size, in frame: PageFrame) -> Double {
    let size = frame.pageSize(around: body)
    let across = size.height * scene.proportion
    // Of pages that fit alike, the one that leaves less empty is better.
    return max(size.width, across) + 0.06 * min(size.width, across)
  }

  private var candidates: [PageArrangement] {
    let packings = network.packings
    guard let panel else { return packings.map { PageArrangement(packing: $0, body: $0.size) } }
    let widest = packings.map(\.size.width).max() ?? 0
    let alone = panel.columns(forProportion: scene.proportion)
    let most = max(UnconnectedPanel.columns(in: widest) + 2, alone + 4)
    let panels = (1...most).map { columns in
      let flow = panel.flow(columns: columns)
      return (flow: flow, size: panel.size(of: flow))
    }
    guard !packings.isEmpty else {
      return panels.map { flow, size in
        PageArrangement(
          flow: flow, panelFrame: Rect(x: 0, y: 0, width: size.width, height: size.height),
          body: size)
      }
    }
    return packings.flatMap { packing in
      panels.flatMap { flow, size in
        [
          below(packing, flow, size), beside(packing, flow, size),
          among(width: packing.width, flow, size),
        ]
      }
    }
  }

  private func beside(
    _ packing: NetworkLayout.Packing, _ flow: ColumnFlow, _ size: Size
  ) -> PageArrangement {
    PageArrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(
        x: packing.size.width + Self.gap, y: 0, width: size.width, height: size.height),
      body: Size(
        width: packing.size.width + Self.gap + size.width,
        height: max(packing.size.height, size.height)))
  }

  private func below(
    _ packing: NetworkLayout.Packing, _ flow: ColumnFlow, _ size: Size
  ) -> PageArrangement {
    let width = max(packing.size.width, size.width)
    var packing = packing
    let shift = (width - packing.size.width) / 2
    packing.offsets = packing.offsets.map { $0 + Point(x: shift, y: 0) }
    return PageArrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(
        x: 0, y: packing.size.height + Self.gap,
        // Nearly as wide as the network: make it as wide.
        width: size.width > width * 0.8 ? width : size.width, height: size.height),
      body: Size(width: width, height: packing.size.height + Self.gap + size.height))
  }

  /// The panel among the parts of the network, where it fills a gap.
  private func among(width: Double, _ flow: ColumnFlow, _ size: Size) -> PageArrangement {
    let packing = network.pack(width: max(width, size.width), with: size)
    let corner = packing.extra ?? Point(x: 0, y: 0)
    return PageArrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(x: corner.x, y: corner.y, width: size.width, height: size.height),
      body: packing.size)
  }
}
