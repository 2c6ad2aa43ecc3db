#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the variables of the environment ask for.
enum SystemSettings {
  /// The seconds in `ECOMAP_LAYOUT_LIMIT`; nil without it or when it is no number.
  static var layoutLimit: Duration? {
    guard let text = getenv("ECOMAP_LAYOUT_LIMIT").map({ String(cString: $0) }),
      let seconds = Double(text), seconds >= 0, seconds < 1e6
    else { return nil }
    return .seconds(seconds)
  }
}
