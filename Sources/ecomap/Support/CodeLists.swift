import EcomapExchange
import EcomapFormats

/// The public lists of codes that a command is given.
enum CodeLists {
  /// Reads lists, or ends the run when one cannot be used.
  static func read(_ paths: [String]) throws -> [CodeList] {
    try paths.map { path in
      let file: ForeignFile
      do throws(FileError) {
        file = ForeignFile(
          path: path, bytes: try DiskFiles().read(path, atMost: ImportLimits.file))
      } catch {
        Console.error("cannot read `\(path)`: \(error.explanation)")
        throw Failure.environment
      }
      do throws(ImportTrouble) {
        return try CodeListReader.read(file)
      } catch {
        Console.error(error.spoken)
        throw Failure.environment
      }
    }
  }
}
