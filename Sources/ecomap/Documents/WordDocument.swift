import ArgumentParser
import EcomapFormats
import EcomapReports
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Makes Word documents of reports with pandoc, in a look of our own.
enum WordDocument {
  /// Far more than a report with all its pictures.
  private static let mostBytes = 512 * 1024 * 1024
  /// Sharp in print at the size that pictures have on a page.
  private static let dotsPerInch = 150
  /// The first moment that a file within a document can have.
  ///
  /// pandoc would write the time of its run, and the same report would not give the same bytes.
  private static let noTime = "315532800"

  /// The document as the bytes of a file in `.docx`.
  ///
  /// - Throws: the exit code of a failed environment, after saying what is missing or went wrong.
  static func bytes(of report: ReportDocument) async throws -> [UInt8] {
    let markup = WordMarkup(report)
    let pictures = try await rasterised(markup.pictures)
    var files = zip(markup.pictures, pictures).map { (name: $0.name, bytes: $1) }
    files.append((look, Self.look(of: report)))
    files.append((filter, Array(WordMarkup.filter.utf8)))
    files.append((source, Array(markup.html.utf8)))
    let folder = try folder(holding: files)
    return try await converted(in: folder)
  }

  /// The file that pandoc takes styles, page, footer and, of what is internal, header from.
  private static func look(of report: ReportDocument) -> [UInt8] {
    switch (report.layout, report.isInternal) {
    case (.report, false), (.directory, false): PackageResources.reference_docx
    case (.report, true), (.directory, true): PackageResources.reference_internal_docx
    case (.briefing, false): PackageResources.briefing_docx
    case (.briefing, true): PackageResources.briefing_internal_docx
    }
  }

  private static func folder(
    holding files: [(name: String, bytes: [UInt8])]
  ) throws -> TemporaryFolder {
    do throws(FileError) {
      return try TemporaryFolder(holding: files)
    } catch {
      Console.error(
        "the document could not be made in `\(error.path)`: \(error.explanation)",
        hint: "free some space, or let TMPDIR name another folder for temporary files")
      throw Failure.environment
    }
  }

  private static let look = "reference.docx"
  private static let filter = "as-it-is.lua"
  private static let source = "report.html"

  /// The pictures as PNG, in their order, a few at a time.
  private static func rasterised(_ pictures: [WordMarkup.Picture]) async throws -> [[UInt8]] {
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      var made = [[UInt8]](repeating: [], count: pictures.count)
      for (number, picture) in pictures.enumerated() {
        if number >= 4, let (done, bytes) = try await group.next() { made[done] = bytes }
        group.addTask {
          let dots = Int((Double(dotsPerInch) * picture.scale).rounded(.up))
          let target = Rasteriser.Target.png(dotsPerInch: dots)
          return (
            number,
            try await Rasteriser.converted(picture.svg, to: target, otherwise: "write HTML")
          )
        }
      }
      for try await (done, bytes) in group { made[done] = bytes }
      return made
    }
  }

  /// What pandoc makes of the files in a folder.
  private static func converted(in folder: borrowing TemporaryFolder) async throws -> [UInt8] {
    let path = folder.path
    do {
      let result = try await Subprocess.run(
        .name("pandoc"),
        arguments: [
          "--from", "html", "--to", "docx", "--reference-doc", "\(path)/\(look)",
          "--lua-filter", "\(path)/\(filter)", "--resource-path", path,
          // Nothing of what the user has set up for documents of their own.
          "--data-dir", path, "--output", "-", "\(path)/\(source)",
        ],
        environment: .inherit.updating(["SOURCE_DATE_EPOCH": noTime]),
        output: .bytes(limit: mostBytes), error: .string(limit: 65_536))
      guard result.terminationStatus.isSuccess, !result.standardOutput.isEmpty else {
        let words = result.standardError.split(whereSeparator: \.isNewline).joined(separator: "; ")
        Console.error(
          "pandoc could not make the Word document" + (words.isEmpty ? "" : ": \(words)"),
          hint: "pandoc 2.17 or later is needed; or write HTML")
        throw Failure.environment
      }
      return result.standardOutput
    } catch let code as ExitCode {
      throw code
    } catch {
      Console.error(
        "there is no `pandoc` here, which Word documents are made with",
        hint: "install it: `apt-get install pandoc` on Debian and Ubuntu, "
          + "`brew install pandoc` on macOS; or write HTML")
      throw Failure.environment
    }
  }
}
