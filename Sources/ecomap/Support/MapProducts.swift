import EcomapDrawing
import EcomapFormats
import EcomapModel
import EcomapReports

/// Everything that `ecomap build` makes of one map.
struct MapProducts {
  /// The folder of a map's products within the output.
  ///
  /// It is named like the file, without the extension; a file that is only called `map`, as
  /// `ecomap new` makes it, lends the name of its folder, so that two such maps do not meet.
  static func folder(of path: String, in output: String) -> String {
    let stem = FilePath.stem(of: path)
    guard stem == "map" else { return FilePath.joined(output, stem) }
    let folder = FilePath.folder(of: path)
    let name = FilePath.name(of: DiskFiles().canonicalPath(folder) ?? folder)
    return FilePath.joined(output, name == "/" || name == "." ? stem : name)
  }

  /// The files of the output folder.
  let files: [OutputFile]
  /// The file beside the map that keeps the positions; nil when there are none.
  let layout: OutputFile?

  /// Makes all products of a map, in memory.
  ///
  /// - Parameters:
  ///   - path: The path of the map.
  ///   - folder: Where its products go.
  ///   - placesAfresh: Whether positions from earlier are left aside.
  init(
    _ map: EcosystemMap, at path: String, in folder: String, placesAfresh: Bool, _ console: Console
  ) async throws {
    let store = try LayoutStore(of: path, ignoresPositions: placesAfresh, console)
    let analyses = MapAnalyses(map)
    let engine = try await MapPictures.reporting(map.title) { () throws(DrawingError) in
      try WorkerEngine.divided()
    }
    var pictures = MapPictures(map, engine: engine, saved: store.file, console)
    try await pictures.drawAll(analyses)
    let report = GapReport(
      try await analyses.analysis(asOf: nil), figures: pictures.figures)
    var texts: [(name: String, text: String)] = []
    for set in pictures.sets {
      for drawn in set.pictures {
        texts.append(("\(drawn.path).svg", drawn.sheet.picture.svg))
        texts.append(("\(drawn.path).md", drawn.sheet.scene.tableMarkdown))
      }
      if let index = IndexPage(set: set).markdown { texts.append(("\(set.word)-index.md", index)) }
    }
    texts += [("gap-report.md", report.markdown), ("gap-report.html", report.html)]
    texts.append(("gap-report.json", report.json))
    for audience in Briefing.Audience.allCases {
      let briefing = Briefing(report.analysis, for: audience, map: pictures.briefing).document
      let name = audience == .board ? "briefing" : "briefing-\(audience.rawValue)"
      texts.append(("\(name).html", HTMLWriter().write(briefing)))
      texts.append(("\(name).md", MarkdownWriter().write(briefing)))
    }
    files = texts.map { OutputFile(FilePath.joined(folder, $0.name), $0.text) }
    layout = store.output(pictures.layouts)
  }
}
