import EcomapAnalysis
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

  /// Makes all products of a map, in memory.
  static func make(
    _ map: EcosystemMap, in folder: String, _ console: Console
  ) async throws -> [OutputFile] {
    let snapshot = Snapshot(map)
    let analysis = try await GapAnalysis(of: snapshot)
    let report = GapReport(analysis)
    let marks = MapMarks.marks(of: analysis)
    return [
      OutputFile(
        FilePath.joined(folder, "map.svg"),
        try await MapPicture.svg(snapshot, marks: marks, console)),
      OutputFile(FilePath.joined(folder, "gap-report.md"), report.markdown),
      OutputFile(FilePath.joined(folder, "gap-report.json"), report.json),
    ]
  }
}
