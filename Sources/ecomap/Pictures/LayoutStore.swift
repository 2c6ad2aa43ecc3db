import EcomapDrawing
import EcomapFormats
import EcomapModel

/// The file beside a map that keeps where its actors stand in pictures.
struct LayoutStore {
  /// The path of the file.
  let path: String
  /// What was read; empty when there is no file or it is not to be used.
  let file: LayoutFile
  /// The bytes on disk; nil when there is no file.
  let bytes: [UInt8]?
  private let mapName: String

  /// Reads the file of a map.
  ///
  /// - Parameters:
  ///   - map: the path of the map.
  ///   - ignoresPositions: whether everything is to be placed afresh.
  ///   - console: where lines that cannot be read are told of.
  init(of map: String, ignoresPositions: Bool, _ console: Console) throws {
    let name = "\(FilePath.stem(of: map)).layout.tsv"
    path = FilePath.joined(FilePath.folder(of: map), name)
    mapName = FilePath.name(of: map)
    do throws(FileError) {
      bytes = try DiskFiles().read(path, atMost: 100_000_000)
    } catch {
      guard error.reason == .missing else {
        Console.error(
          "cannot read `\(path)`: \(error.explanation)",
          hint: "it keeps the positions of the pictures; make it readable, or move it away")
        throw Failure.environment
      }
      bytes = nil
    }
    guard let bytes, !ignoresPositions else {
      file = LayoutFile()
      return
    }
    let (file, complaints) = LayoutFile.read(String(decoding: bytes, as: UTF8.self))
    self.file = file
    for complaint in complaints.prefix(5) {
      console.warning("\(path):\(complaint.line): \(complaint.words); the line is left out")
    }
    if complaints.count > 5 {
      console.warning("\(path): \(complaints.count - 5) more lines are left out")
    }
  }

  /// The file as it should be with some layouts; nil when nothing has a place to keep.
  func output(_ layouts: [String: SavedLayout]) -> OutputFile? {
    let kept = layouts.filter { !$0.value.centres.isEmpty }
    return kept.isEmpty ? nil : OutputFile(path, LayoutFile(kept).text(of: mapName))
  }
}
