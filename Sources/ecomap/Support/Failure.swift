import ArgumentParser
import EcomapFormats

/// How a run ends when it does not succeed.
enum Failure {
  /// The map has errors, findings are too grave, or the output is stale.
  static let map = ExitCode(1)
  /// The environment failed: a file, a folder or a library.
  static let environment = ExitCode(2)

  /// Says that a file could not be read or written, and what to do.
  static func report(_ error: FileError, doing action: String) -> ExitCode {
    let hint: String? =
      switch error.reason {
      case .missing: "check the path; `ecomap new DIR` makes a map to start from"
      case .isFolder: "name a file in it, such as `\(error.path)/map.yaml`"
      case .notPermitted: "check the permissions of the file and of its folder"
      case .tooLarge: "divide the map, or put bulk ties in a table"
      case .other: nil
      }
    Console.error("cannot \(action) `\(error.path)`: \(error.explanation)", hint: hint)
    return environment
  }
}
