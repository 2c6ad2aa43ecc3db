import EcomapDrawing
import EcomapModel
import EcomapReports

extension Atlas.Sheet {
  /// The picture as a figure of a report that lies in the folder of the map's products.
  ///
  /// - Parameter caption: what stands beneath it, when not its title and counts.
  func figure(at path: String, caption: Passage? = nil) -> Figure {
    let counts =
      "\(scene.nodes.count.counted("actor")) and \(scene.ties.count.counted("relationship"))"
    return Figure(
      path: path, svg: picture.svg,
      alternative: "System map with \(counts). \(scene.title)",
      caption: caption ?? .text("\(scene.title). \(counts)."))
  }
}
