import EcomapDrawing
import Foundation
import Testing

@testable import ecomap

/// The process that large maps are laid out in.
@Suite struct LayoutWorkerTests {
  /// A graph of a few hundred boxes, which is placed in moments.
  private static let wheel: String = {
    let spokes = (1..<350).map { "n0 -- n\($0) [key=\($0)]; n\($0) -- n\($0 % 349 + 1);" }
    return "graph \"wheel\" { \(spokes.joined(separator: " ")) }"
  }()

  /// A worker with time enough for a machine that runs all other tests meanwhile.
  private static func worker(_ path: String = Program.executable.path) -> WorkerEngine {
    var worker = WorkerEngine(executable: path)
    worker.limit = .seconds(600)
    return worker
  }

  @Test(arguments: [LayoutMethod.springs, .stress])
  func `a worker's answer is exactly what this process would have found`(
    method: LayoutMethod
  ) async throws {
    let here = try await GraphvizEngine().place(dot: Self.wheel, method: method)
    #expect(here.centres.count == 350)
    #expect(try await Self.worker().place(dot: Self.wheel, method: method) == here)
  }

  @Test func `a layout that runs past its limit is ended`() async throws {
    // Layers of this dense graph keep Graphviz busy for more than a minute.
    let edges = (0..<1_600).map { "n\($0 * 7919 % 400) -> n\($0 * 104_729 % 401);" }
    let dot = "digraph \"dense\" { \(edges.joined(separator: " ")) }"
    var worker = Self.worker()
    worker.limit = .milliseconds(300)
    await #expect(throws: DrawingError.tookTooLong(.layers, seconds: 0.3)) {
      try await worker.place(dot: dot, method: .layers)
    }
    worker.limit = .zero
    await #expect(throws: DrawingError.tookTooLong(.layers, seconds: 0)) {
      try await worker.place(dot: dot, method: .layers)
    }
  }

  @Test(arguments: [
    ("crashed", "signal 11"), ("failed", "3: out of memory"), ("cut-off", "no whole answer"),
    ("deaf", "exit code 1"),
  ])
  func `a worker that dies is an error in its own words`(
    name: String, words: String
  ) async throws {
    let worker = Self.worker(Program.fixtures.appending(path: "Workers/\(name)").path)
    let error = await #expect(throws: DrawingError.self) {
      try await worker.place(dot: Self.wheel, method: .springs)
    }
    #expect(error.map { "\($0)".contains(words) } == true, "\(String(describing: error))")
  }

  @Test func `a program that is not there is an error`() async {
    await #expect(throws: DrawingError.self) {
      try await WorkerEngine(executable: "/nowhere/ecomap").place(
        dot: Self.wheel, method: .springs)
    }
  }

  @Test func `a map whose layout is ended is drawn all the same, with a warning`() throws {
    let actors = (0..<320).map { "  - {id: a\($0), name: Actor \($0), kind: company}" }
    let map = """
      ecomap: 1
      map: {title: Many}
      actors:
      \(actors.joined(separator: "\n"))
      relationships:
        - {from: a0, kind: works-with, to: [\((1..<320).map { "a\($0)" }.joined(separator: ", "))]}
      """
    try Program.withFolder { folder in
      try map.write(to: folder.appending(path: "many.yaml"), atomically: true, encoding: .utf8)
      let ended = try Program.run(
        ["draw", "many.yaml", "--no-marks"], in: folder, environment: ["ECOMAP_LAYOUT_LIMIT": "0"])
      #expect(ended.status == 0, "\(ended.words)")
      #expect(ended.output.hasSuffix("</svg>\n"))
      #expect(
        ended.words.contains(
          "warning: the layout by springs took longer than 0 s and was ended; "
            + "placed in rows instead"))
      let whole = try Program.run(["draw", "many.yaml", "--no-marks"], in: folder)
      #expect(whole.status == 0)
      #expect(!whole.words.contains("warning"), "\(whole.words)")
    }
  }

  @Test func `the worker says what is wrong with its graph`() throws {
    let outcome = try Program.run(["layout-worker", "--method", "springs"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.words.contains("Graphviz could not read the graph"))
  }
}
