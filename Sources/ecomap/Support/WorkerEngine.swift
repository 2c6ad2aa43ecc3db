internal import EcomapDrawing
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Places a graph in a process of its own, `ecomap layout-worker`, which a time limit can end.
///
/// Graphviz cannot be interrupted, and it ends its process on some errors: there it does no harm.
struct WorkerEngine: LayoutEngine {
  /// The program that has the command `layout-worker`.
  var executable = Self.ownExecutable
  /// How long a layout may take.
  var limit = Self.standardLimit

  static let standardLimit = Duration.seconds(20)
  /// More than any layout; the text of 10,000 actors and 50,000 ties takes some 20 MB.
  private static let mostBytes = 512 * 1024 * 1024
  private static let mostWords = 64 * 1024

  /// This very program, wherever it was started from.
  private static var ownExecutable: String {
    #if os(Linux)
      // The link leads there even when the file has been replaced meanwhile.
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }

  private enum Outcome {
    case placed(PlacedGraph)
    case failed(String)
    case timeIsUp
  }

  func place(dot: String, method: LayoutMethod) async throws(DrawingError) -> PlacedGraph {
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      guard limit > .zero else { return Outcome.timeIsUp }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .timeIsUp
      }
      group.addTask { await outcomeOfRunning(dot: dot, method: method) }
      let first = await group.next()
      // Cancelling kills the process.
      group.cancelAll()
      return first ?? .timeIsUp
    }
    switch outcome {
    case .placed(let graph): return graph
    case .failed(let words): throw .engine(words)
    case .timeIsUp: throw .tookTooLong(method, seconds: limit / .seconds(1))
    }
  }

  private func outcomeOfRunning(dot: String, method: LayoutMethod) async -> Outcome {
    // The worker ends itself well after, should this process be gone by then: a busy machine may
    // be late in ending it.
    let lifetime = Int((limit / .seconds(1)).rounded(.up)) + 60
    guard let file = UnnamedFile(holding: dot) else {
      return .failed("the graph could not be written to the folder for temporary files")
    }
    do {
      let result = try await Subprocess.run(
        .path(FilePath(executable)),
        arguments: ["layout-worker", "--method", method.rawValue, "--lifetime", "\(lifetime)"],
        input: .fileDescriptor(
          FileDescriptor(rawValue: file.descriptor), closeAfterSpawningProcess: false),
        output: .string(limit: Self.mostBytes),
        error: .string(limit: Self.mostWords))
      guard result.terminationStatus.isSuccess else {
        return .failed(Self.words(result.standardError, result.terminationStatus))
      }
      guard let graph = PlacedGraph(text: result.standardOutput) else {
        return .failed("the process for layouts gave no whole answer")
      }
      return .placed(graph)
    } catch {
      return .failed("the process for layouts could not be run: \(error)")
    }
  }

  /// What the worker said last, on one line, and how it ended.
  private static func words(_ said: String, _ status: TerminationStatus) -> String {
    let ending =
      switch status {
      case .exited(let code): "exit code \(code)"
      case .signaled(let signal): "signal \(signal)"
      }
    let said = said.split(whereSeparator: \.isNewline).joined(separator: "; ")
    return "the process for layouts ended with \(ending)" + (said.isEmpty ? "" : ": \(said)")
  }
}

extension WorkerEngine {
  /// The engine for pictures: small graphs here, large ones in a process with a time limit.
  ///
  /// - Throws: `DrawingError.engine` when Graphviz is missing.
  static func divided() throws(DrawingError) -> DividedEngine {
    var worker = WorkerEngine()
    if let limit = SystemSettings.layoutLimit { worker.limit = limit }
    return DividedEngine(near: try GraphvizEngine(), far: worker)
  }
}
