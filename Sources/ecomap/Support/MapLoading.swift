import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

/// Reads maps for a command and says what is wrong with them.
///
/// Every command gets its maps here, and what is internal stays here: a writer cannot tell what it
/// was never given.
struct MapLoading {
  /// A map that can be used, with the path it was asked for by.
  struct Loaded {
    let path: String
    let map: EcosystemMap
  }

  let console: Console
  /// Whether what is marked internal may be told.
  let showsInternal: Bool

  /// Creates a way of loading that leaves out what is internal unless told otherwise.
  init(console: Console, showsInternal: Bool = false) {
    self.console = console
    self.showsInternal = showsInternal
  }

  /// The words of the findings that a map can accept.
  static let rules = AnalysisRegistry.rules.map(\.id)

  /// The reader that knows which findings a map can accept.
  static let reader = MapReader(rules: rules)

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
    tell(of: loaded.map(\.map))
    return showsInternal ? loaded : loaded.map { Loaded(path: $0.path, map: $0.map.published) }
  }

  /// Says how much is internal, and what became of it.
  private func tell(of maps: [EcosystemMap]) {
    let content = maps.map(\.internalContent).reduce(InternalContent(), +)
    if showsInternal, content.isEmpty {
      console.note("nothing is marked internal, so --internal changes nothing")
    } else if showsInternal {
      console.warning(
        "what is made now holds \(content.spoken) marked internal: do not pass it on")
    } else if !content.isEmpty {
      let verb = content.total == 1 ? "was" : "were"
      console.note(
        "\(content.spoken) marked internal \(verb) left out; --internal shows them")
    }
  }

  /// Reads the one map of a command.
  func map(_ path: String) throws -> EcosystemMap {
    guard let loaded = try maps([path]).first else { throw Failure.map }
    return loaded.map
  }
}
