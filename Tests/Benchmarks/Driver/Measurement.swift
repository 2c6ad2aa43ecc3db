/// How long a kernel takes.
enum Measurement {
  /// The least times of several runs.
  struct Times {
    var seconds = Double.infinity
    var processor = Double.infinity
  }

  /// Runs a kernel five times, but not again once three seconds have passed, as `peer.py` does.
  ///
  /// What a run found is freed before the next one, so that the peak of memory is that of one run.
  static func of<Result>(
    _ kernel: () async throws -> Result
  ) async throws -> (result: Result, times: Times) {
    let clock = ContinuousClock()
    var times = Times()
    var total = 0.0
    var runs = 0
    while true {
      let start = clock.now
      let processor = try Process.processorTime()
      let result = try await kernel()
      times.processor = min(times.processor, try Process.processorTime() - processor)
      let seconds = (clock.now - start) / .seconds(1)
      times.seconds = min(times.seconds, seconds)
      total += seconds
      runs += 1
      if runs == 5 || total >= 3 { return (result, times) }
    }
  }
}
