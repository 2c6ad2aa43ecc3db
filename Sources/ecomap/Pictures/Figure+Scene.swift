import EcomapDrawing
import EcomapModel
import EcomapReports

extension Figure {
  /// A picture of a scene as a figure of a report that lies in the folder of the map's products.
  ///
  /// - Parameter caption: what stands beneath it, when not its title and counts.
  init(_ picture: Picture, of scene: Scene, at path: String, caption: Passage? = nil) {
    let counts =
      "\(scene.nodes.count.counted("actor")) and \(scene.ties.count.counted("relationship"))"
    self.init(
      path: path, svg: picture.svg,
      alternative: "System map with \(counts). \(scene.title)",
      caption: caption ?? .text("\(scene.title). \(counts)."))
  }
}
