import EcomapModel

/// Takes the entries of public lists of codes for actors.
enum CodeListActors {
  private static let acronyms: Set<String> = [
    "NHS", "ICB", "ICS", "CCG", "STP", "UK", "GP", "PCN", "CIC", "AHSN", "LLP", "PLC", "CSU",
    "CAMHS",
  ]
  private static let smallWords: Set<String> = [
    "and", "of", "the", "for", "in", "on", "at", "with", "to",
  ]

  /// The network of some lists, which has no ties.
  static func network(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var tables: [ForeignTable] = []
    for file in files {
      let list = try CodeListReader.read(file)
      guard !list.entries.isEmpty else {
        throw ImportTrouble(
          "the list names no organisations", at: ForeignPlace(file.path),
          suggestion: "give the list of organisations itself, such as `etr.csv`")
      }
      tables.append(table(list, path: file.path))
    }
    return ForeignNetwork(.csv, tables: tables)
  }

  private static func table(_ list: CodeList, path: String) -> ForeignTable {
    var table = ForeignTable.Builder(path: path, unit: .row, content: .actors)
    let name = table.column("name")
    let start = table.column("start")
    let end = table.column("end")
    for entry in list.entries {
      table.beginRow(entry.row)
      table.add(readable(entry.name ?? entry.identifiers.first?.value ?? ""), to: name)
      for code in entry.identifiers {
        table.add(code.value, to: table.column("identifiers.\(code.scheme)"))
      }
      if let opened = entry.opened { table.add(opened.description, to: start) }
      if let closed = entry.closed { table.add(closed.description, to: end) }
    }
    return table.finish()
  }

  /// A name in capitals as people write it: "Somerset NHS Foundation Trust".
  static func readable(_ name: String) -> String {
    guard name == name.uppercased() else { return name }
    let words = name.split(separator: " ").enumerated().map { index, word in
      let bare = word.filter(\.isLetter)
      if acronyms.contains(bare) || word.contains(where: \.isNumber) { return String(word) }
      let small = word.lowercased()
      if index > 0, smallWords.contains(small) { return small }
      return capitalised(small)
    }
    return words.joined(separator: " ")
  }

  /// A word with a capital at its start and after a hyphen or a bracket: "Stockton-on-Tees" needs a
  /// person, "St-Helens" does not.
  private static func capitalised(_ word: String) -> String {
    var isStart = true
    return String(
      word.map { letter -> Character in
        defer { isStart = "-(/.".contains(letter) }
        return isStart ? Character(letter.uppercased()) : letter
      })
  }
}
