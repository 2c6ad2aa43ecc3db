import Foundation

/// The time that the processor spends on something within this thread.
///
/// Unlike a time limit of a test, it says something of the program: a limit counts as well what the
/// test waits while all others run.
public func processorTime<Result>(
  of body: () throws -> Result
) rethrows -> (result: Result, time: Duration) {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
  let start = now()
  let result = try body()
  return (result, now() - start)
}
