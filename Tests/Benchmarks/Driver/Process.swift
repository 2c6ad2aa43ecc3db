#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system knows of this process.
enum Process {
  /// The processor seconds spent so far on all cores.
  static func processorTime() throws(DriverError) -> Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { throw .system }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory held so far, in MB.
  ///
  /// On Linux it comes from /proc, because what `getrusage` says there begins with the peak of the
  /// process that started this one.
  static func peakMemory() throws(DriverError) -> Double {
    #if os(Linux)
      guard let file = fopen("/proc/self/status", "r") else { throw .system }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, Int32(line.count), file) != nil {
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8($0) }, as: UTF8.self)
        guard text.hasPrefix("VmHWM:") else { continue }
        guard let kilobytes = Double(text.filter { $0.isNumber }) else { throw .system }
        return kilobytes / 1024
      }
      throw .system
    #else
      var usage = rusage()
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { throw .system }
      return Double(usage.ru_maxrss) / 1_048_576
    #endif
  }
}
