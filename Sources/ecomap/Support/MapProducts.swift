import EcomapAnalysis
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
  ///
  /// A map that holds what is marked internal keeps none: the file is for everybody.
  let layout: OutputFile?

  /// Makes all products of a map, in memory.
  ///
  /// - Parameters:
  ///   - path: The path of the map.
  ///   - folder: Where its products go.
  ///   - placesAfresh: Whether positions from earlier are left aside.
  ///   - asWord: Whether the pages for people are made as Word documents, too.
  ///   - tellsTimes: Whether it is told how long pictures and reports took.
  init(
    _ map: EcosystemMap, at path: String, in folder: String, placesAfresh: Bool, asWord: Bool,
    tellsTimes: Bool, _ console: Console
  ) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let store = try LayoutStore(of: path, ignoresPositions: placesAfresh, console)
    let analyses = MapAnalyses(map)
    let engine = try await MapPictures.reporting(map.title) { () throws(DrawingError) in
      try WorkerEngine.divided()
    }
    var pictures = MapPictures(map, engine: engine, saved: store.file, console)
    try await pictures.drawAll(analyses)
    let drawn = clock.now
    let analysis = try await analyses.analysis(asOf: nil)
    files =
      Self.pictures(pictures.sets, in: folder)
      + (try await Self.reports(analysis, pictures, asWord: asWord, in: folder))
      + (try await Self.tables(analysis, in: folder))
    layout = map.holdsInternal ? nil : store.output(pictures.layouts)
    if tellsTimes {
      console.note(
        "\(path): pictures with their analyses \((drawn - start).milliseconds) ms, "
          + "reports and tables \((clock.now - drawn).milliseconds) ms")
    }
  }

  /// Every picture with its table in words, and the indices of those that were divided.
  private static func pictures(_ sets: [MapPictures.Set], in folder: String) -> [OutputFile] {
    sets.flatMap { set in
      set.pictures.flatMap { drawn in
        [
          file("\(drawn.path).svg", drawn.sheet.picture.svg, in: folder),
          file("\(drawn.path).md", drawn.sheet.scene.tableMarkdown, in: folder),
        ]
      }
        + (IndexPage(set: set).markdown.map {
          [file("\(set.word)\(IndexPage.suffix).md", $0, in: folder)]
        } ?? [])
    }
  }

  /// The names of the pages for people.
  static let pageNames = ["gap-report", "briefing", "briefing-operational", "signposting"]

  /// The pages for people, and the gap report for programs.
  private static func reports(
    _ analysis: GapAnalysis, _ pictures: MapPictures, asWord: Bool, in folder: String
  ) async throws -> [OutputFile] {
    let report = GapReport(analysis, figures: pictures.figures)
    let board = Briefing(analysis, for: .board, map: pictures.briefing)
    let operational = Briefing(analysis, for: .operational, map: pictures.briefing)
    let pages = zip(
      pageNames,
      [
        report.document, board.document, operational.document,
        SignpostingPage(analysis.context.snapshot).document,
      ])
    let formats: [DocumentFormat] = [.html, .markdown] + (asWord ? [.docx] : [])
    var files = [file("gap-report.json", report.json, in: folder)]
    for (name, document) in pages {
      for format in formats {
        let path = FilePath.joined(folder, "\(name).\(format.endings[0])")
        files.append(OutputFile(path, bytes: try await format.bytes(of: document)))
      }
    }
    return files
  }

  /// The tables for spreadsheets.
  private static func tables(
    _ analysis: GapAnalysis, in folder: String
  ) async throws -> [OutputFile] {
    let tables = try await MapTables(of: analysis)
    let workbook = try TableFiles.workbook(of: tables)
    return TableFiles.csv(of: tables, in: FilePath.joined(folder, "tables"))
      + [OutputFile(FilePath.joined(folder, "tables.xlsx"), bytes: workbook)]
  }

  private static func file(_ name: String, _ text: String, in folder: String) -> OutputFile {
    OutputFile(FilePath.joined(folder, name), text)
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int((self / .milliseconds(1)).rounded()) }
}
