import ArgumentParser
import EcomapExchange
import EcomapFormats
import EcomapModel

/// A map file made by an import.
struct ImportedMap {
  /// From how many ties on they go into a table beside the map, which is read and edited faster.
  private static let mostTiesInMap = 2_000
  /// Up to how many comments on guessed kinds a person would look at.
  private static let mostComments = 200

  private let plan: ImportPlan
  private let path: String?

  /// - Parameter path: the file; nil or `-` for standard output.
  init(_ plan: ImportPlan, _ path: String?) {
    self.plan = plan
    self.path = path == "-" ? nil : path
  }

  /// Writes the map, and the table of its ties when there are many.
  func write(_ console: Console) throws {
    let stem = path.map(FilePath.stem)
    let table = stem.flatMap { plan.map.ties.count > Self.mostTiesInMap ? "\($0).ties.tsv" : nil }
    let written = MapWriter(
      headComment: comment, actorComments: actorComments, tieTable: table
    ).write(plan.map)
    guard let path else { return try Output.print(String(decoding: written.map, as: UTF8.self)) }
    var files = [OutputFile(path, bytes: written.map)]
    if let table, let bytes = written.table {
      files.append(OutputFile(FilePath.joined(FilePath.folder(of: path), table), bytes: bytes))
    }
    do throws(FileError) {
      try OutputWriter.write(files)
    } catch {
      throw Failure.writing(error)
    }
    for file in files { console.note("wrote \(file.path)") }
  }

  private var comment: [String] {
    let names = plan.tables.map { FilePath.name(of: $0.place.path) }
    var seen: Set<String> = []
    let files = names.filter { seen.insert($0).inserted }
    var lines = ["Imported from \(files.listed())."]
    if !actorComments.isEmpty { lines.append("What was guessed has a comment above it.") }
    return lines
  }

  private var actorComments: [ActorIndex: [String]] {
    let guessed = plan.actorKinds.enumerated().filter { $0.element >= .likely }
    guard guessed.count <= Self.mostComments else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: guessed.map { position, sureness in
        (
          ActorIndex(position),
          [sureness == .likely ? "kind guessed from the name" : "kind not known"]
        )
      })
  }
}
