import ArgumentParser
import EcomapFormats

/// How a run ends when it does not succeed.
enum Failure {
  /// The map has errors, findings are too grave, or the output is stale.
  static let map = ExitCode(1)
  /// The environment failed: a file, a folder or a library.
  static let environment = ExitCode(2)

  /// What to do about a map that could not be read.
  static func readingHint(_ error: FileError) -> String? {
    switch error.reason {
    case .missing where error.path == "-": "a map is read from a file, not from standard input"
    case .missing: "check the path; `ecomap new DIR` makes a map to start from"
    case .isFolder: "name a file in it, such as `\(error.path)/map.yaml`"
    case .notPermitted: "check the permissions of the file and of its folder"
    case .tooLarge: "divide the map, or put bulk ties in a table"
    case .other: nil
    }
  }

  /// Says that a file could not be written, and what to do.
  static func writing(_ error: FileError) -> ExitCode {
    let hint: String? =
      switch error.reason {
      case .isFolder: "name a file in it, such as `\(error.path)/map.svg`"
      case .notPermitted: "check the permissions of the folder, or choose another"
      case .missing, .tooLarge, .other: "choose another place to write to"
      }
    Console.error("cannot write `\(error.path)`: \(error.explanation)", hint: hint)
    return environment
  }
}
