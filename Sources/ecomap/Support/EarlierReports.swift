import ArgumentParser
import EcomapFormats
import EcomapModel
import EcomapReports

/// Reads a gap report that was written earlier, for `--since`.
enum EarlierReports {
  /// The most bytes of a report; one of 10,000 findings has about ten million.
  private static let mostBytes = 200_000_000

  /// Reads the report and makes sure that it is one of a map and may be told of with it.
  ///
  /// - Throws: the exit code of a failed environment, after saying what is wrong with the file.
  static func read(_ path: String, of map: EcosystemMap) throws -> EarlierReport {
    let report = try parsed(path)
    guard report.isOf(map) else {
      Console.error(
        "`\(path)` is a report on another map, “\(report.title)”",
        hint: "this map is “\(map.title)”; to compare two maps, use `ecomap compare`")
      throw Failure.environment
    }
    guard !report.isInternal || map.holdsInternal else {
      Console.error(
        "`\(path)` holds what is marked internal, and this report is not to",
        hint: "name a report that was written without `--internal`, or ask for `--internal` here")
      throw Failure.environment
    }
    return report
  }

  private static func parsed(_ path: String) throws -> EarlierReport {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try DiskFiles().read(path, atMost: mostBytes)
    } catch {
      Console.error("cannot read `\(path)`: \(error.explanation)", hint: remedy)
      throw Failure.environment
    }
    do {
      return try EarlierReport(JSONReader.read(bytes))
    } catch EarlierReport.Problem.newer(let version) {
      Console.error(
        "`\(path)` was written by a newer ecomap (its form is number \(version), this one knows 1)",
        hint: "use that newer ecomap, or write the report again with this one")
    } catch EarlierReport.Problem.notAReport {
      Console.error("`\(path)` is JSON, but not a gap report", hint: remedy)
    } catch {
      Console.error("`\(path)` is not JSON; it may be cut off", hint: remedy)
    }
    throw Failure.environment
  }

  private static let remedy =
    "an earlier report is written by `ecomap report MAP --format json -o FILE`, and by `ecomap build`"
}
