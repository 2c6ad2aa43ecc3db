/// Runs one workload in a process of its own: `BenchmarkDriver WORKLOAD GRAPH TAGS RESULT`.
///
/// It prints JSON: the least seconds and processor seconds of the kernel alone, the seconds of
/// building the graph, and the peak memory of the process in MB. What the kernel found goes into
/// RESULT as native Float64 values, the same that `peer.py` writes, so that the two can be compared.
@main
struct Driver {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let workload = Workload(rawValue: arguments[1]) else {
      let names = Workload.allCases.map(\.rawValue).joined(separator: " | ")
      print("usage: BenchmarkDriver \(names) GRAPH TAGS RESULT")
      throw DriverError.arguments
    }
    let clock = ContinuousClock()
    let start = clock.now
    let input = try workload.input(graph: arguments[2], tags: arguments[3])
    let building = (clock.now - start) / .seconds(1)
    let (result, times) = try await workload.measure(on: input)
    let memory = try Process.peakMemory()
    try write(result.vector(), to: arguments[4])
    print(
      """
      {"seconds": \(times.seconds), "processor": \(times.processor), \
      "building": \(building), "memory": \(memory)}
      """)
  }
}

/// What can go wrong in the driver, whose input is made by a program too.
enum DriverError: Error {
  case arguments
  case unreadable(String)
  case unwritable(String)
  case system
}
