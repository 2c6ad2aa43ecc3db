import ArgumentParser
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Turns a finished SVG into PNG or PDF with librsvg's `rsvg-convert`.
struct Rasteriser {
  /// What it can write.
  enum Target {
    case png(dotsPerInch: Int)
    case pdf

    var arguments: [String] {
      switch self {
      case .png(let dots): ["--format", "png", "--dpi-x", "\(dots)", "--dpi-y", "\(dots)"]
      case .pdf: ["--format", "pdf"]
      }
    }

    var name: String {
      switch self {
      case .png: "PNG"
      case .pdf: "PDF"
      }
    }
  }

  /// Enough for a poster at print resolution.
  private static let mostBytes = 512 * 1024 * 1024

  /// The picture in another format.
  ///
  /// - Parameter otherwise: what can be done without it.
  /// - Throws: the exit code of a failed environment, after saying what is missing.
  static func converted(
    _ svg: String, to target: Target, otherwise: String = "write SVG"
  ) async throws -> [UInt8] {
    do {
      let result = try await Subprocess.run(
        .name("rsvg-convert"), arguments: Arguments(target.arguments),
        input: .string(svg), output: .bytes(limit: mostBytes), error: .string(limit: 65_536))
      guard result.terminationStatus.isSuccess, !result.standardOutput.isEmpty else {
        let words = result.standardError.split(whereSeparator: \.isNewline).joined(separator: "; ")
        Console.error(
          "the picture could not be turned into \(target.name)"
            + (words.isEmpty ? "" : ": \(words)"), hint: "\(otherwise) instead")
        throw Failure.environment
      }
      return result.standardOutput
    } catch let code as ExitCode {
      throw code
    } catch {
      Console.error(
        "there is no `rsvg-convert` here, which \(target.name) files are made with",
        hint: "install it: `apt-get install librsvg2-bin` on Debian and Ubuntu, "
          + "`brew install librsvg` on macOS; or \(otherwise)")
      throw Failure.environment
    }
  }
}
