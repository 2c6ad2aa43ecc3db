public import ArgumentParser
public import EcomapDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The other end of `WorkerEngine`.
struct LayoutWorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout-worker",
    abstract: "Place the graph on standard input; ecomap calls this for large maps.",
    shouldDisplay: false)

  @Option(help: "How to place it.")
  var method: LayoutMethod

  @Option(help: "The seconds after which it ends itself.")
  var lifetime: UInt32?

  func run() async throws {
    // Whoever started this may be gone and nobody left to end it.
    if let lifetime { _ = alarm(lifetime) }
    let dot = StandardInput.all()
    let placed: PlacedGraph
    do throws(DrawingError) {
      placed = try await GraphvizEngine().place(dot: dot, method: method)
    } catch {
      Console.words("\(error)\n")
      throw Failure.environment
    }
    try Output.print(placed.text)
  }
}

extension LayoutMethod: ExpressibleByArgument {}
