import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

/// Everything that `ecomap build` makes of one map.
struct MapProducts {
  /// The folder of a map's products: its file name without the extension, within the output.
  static func folder(of path: String, in output: String) -> String {
    FilePath.joined(output, FilePath.stem(of: path))
  }

  /// Makes all products of a map, in memory.
  static func make(_ map: EcosystemMap, in folder: String) throws -> [OutputFile] {
    let snapshot = Snapshot(map)
    let report = GapReport(GapAnalysis(of: snapshot))
    return [
      OutputFile(FilePath.joined(folder, "map.svg"), try MapPicture.svg(snapshot)),
      OutputFile(FilePath.joined(folder, "gap-report.md"), report.markdown),
      OutputFile(FilePath.joined(folder, "gap-report.json"), report.json),
    ]
  }
}
