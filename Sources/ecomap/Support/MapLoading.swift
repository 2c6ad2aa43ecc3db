import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

/// Reads maps for a command and says what is wrong with them.
struct MapLoading {
  /// A map that can be used, with the path it was asked for by.
  struct Loaded {
    let path: String
    let map: EcosystemMap
  }

  let console: Console

  /// The reader that knows which findings a map can accept.
  static let reader = MapReader(rules: AnalysisRegistry.rules.map(\.id))

  /// Reads every map; ends the run with the right exit code when one cannot be used.
  func maps(_ paths: [String]) throws -> [Loaded] {
    var readings = CombinedReadings()
    var loaded: [Loaded] = []
    for path in paths {
      do throws(FileError) {
        let reading = try Self.reader.read(path)
        readings.add(reading)
        if let map = reading.map { loaded.append(Loaded(path: path, map: map)) }
      } catch {
        readings.add(error)
      }
    }
    if readings.hasErrors || !console.isQuiet {
      Console.words(
        DiagnosticFormat.full.write(
          readings.diagnostics, files: readings.files, inColour: Console.hasColours))
    }
    if readings.hasErrors {
      let summary = DiagnosticSummary(readings.diagnostics, dropped: readings.unlisted)
      Console.error("nothing was made: \(summary.spoken)")
      throw readings.isIncomplete ? Failure.environment : Failure.map
    }
    return loaded
  }

  /// Reads the one map of a command.
  func map(_ path: String) throws -> EcosystemMap {
    guard let loaded = try maps([path]).first else { throw Failure.map }
    return loaded.map
  }
}
