import EcomapModel

/// The readers and writers of formats, and how a file is recognised.
enum FormatRegistry {
  /// A reader with what it can recognise.
  struct Reader: Sendable {
    let format: ExchangeFormat
    let recognises: @Sendable (ForeignFile) -> Bool
    let read: @Sendable ([ForeignFile]) throws(ImportTrouble) -> ForeignNetwork
  }

  /// The readers, those of the most telling formats first; delimited text can look like anything.
  static let readers: [Reader] = [
    Reader(format: .graphml, recognises: GraphMLReader.recognises, read: GraphMLReader.read),
    Reader(format: .gexf, recognises: GEXFReader.recognises, read: GEXFReader.read),
    Reader(format: .kumuJSON, recognises: KumuJSONReader.recognises, read: KumuJSONReader.read),
    Reader(format: .cyjs, recognises: CytoscapeReader.recognises, read: CytoscapeReader.read),
    Reader(format: .nodeLink, recognises: NodeLinkReader.recognises, read: NodeLinkReader.read),
    Reader(format: .xlsx, recognises: WorkbookReader.recognises, read: WorkbookReader.read),
    Reader(format: .pajek, recognises: PajekReader.recognises, read: PajekReader.read),
    Reader(format: .ucinet, recognises: UCINETReader.recognises, read: UCINETReader.read),
    Reader(format: .dot, recognises: DOTReader.recognises, read: DOTReader.read),
    Reader(format: .csv, recognises: CSVReader.recognises, read: CSVReader.read),
  ]

  /// Reads files, each group of one format together.
  ///
  /// - Throws: `ImportTrouble` when a file is in no format that is known, or cannot be read.
  static func read(
    _ files: [ForeignFile], as format: ExchangeFormat?
  ) throws(ImportTrouble) -> [ForeignNetwork] {
    var groups: [(reader: Reader, files: [ForeignFile])] = []
    for file in files {
      let reader = try reader(of: file, as: format)
      if let group = groups.firstIndex(where: { $0.reader.format == reader.format }) {
        groups[group].files.append(file)
      } else {
        groups.append((reader, [file]))
      }
    }
    var networks: [ForeignNetwork] = []
    for group in groups {
      // Each says for itself whether its ties have a direction.
      if [.graphml, .gexf].contains(group.reader.format) {
        for file in group.files { networks.append(try group.reader.read([file])) }
      } else {
        networks.append(try group.reader.read(group.files))
      }
    }
    return networks
  }

  private static func reader(
    of file: ForeignFile, as format: ExchangeFormat?
  ) throws(ImportTrouble) -> Reader {
    let place = ForeignPlace(file.path)
    guard !file.bytes.isEmpty else { throw ImportTrouble("the file is empty", at: place) }
    if let format {
      let family = format == .kumuCSV || format == .gephiCSV ? ExchangeFormat.csv : format
      guard let reader = readers.first(where: { $0.format == family }) else {
        throw ImportTrouble(
          "\(format.name) can be written and not read", at: place,
          suggestion: "leave `--format` out to have the format recognised")
      }
      return reader
    }
    if let format = WriteOnly.format(of: file) {
      throw ImportTrouble("\(format.name) can be written and not read", at: place)
    }
    guard let reader = readers.first(where: { $0.recognises(file) }) else {
      throw ImportTrouble(
        "this is in no format that ecomap reads", at: place,
        suggestion:
          "it reads \(readers.map(\.format.name).listed()); name one with `--format` if this is one"
      )
    }
    return reader
  }
}
