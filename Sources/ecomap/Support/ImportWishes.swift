public import ArgumentParser
public import EcomapExchange
import EcomapModel

/// What a person says of an import beforehand.
struct ImportWishes: ParsableArguments {
  @Option(help: "The title of the map.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "What a column holds, such as \"Partner org=name\"; may be given several times.",
      valueName: "heading=field"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a word for a kind means, such as \"Hospital=nhs-trust\"; may be given several times.",
      valueName: "word=kind"))
  var kind: [String] = []

  @Option(help: "The kind of actors of which nothing says what they are; without it, organisation.")
  var defaultKind: String?

  @Option(help: "What becomes of ties to actors that no table lists: ask, add, leave-out.")
  var unlisted = ImportOptions.Unlisted.ask

  @Option(help: "What becomes of rows for one actor that differ: ask, merge, keep.")
  var duplicates = ImportOptions.Duplicates.ask

  @Option(help: "What becomes of rows that cannot be used: ask, leave-out.")
  var badRows = ImportOptions.BadRows.ask

  func validate() throws {
    for pair in column + kind where Self.parts(pair) == nil {
      throw ValidationError("`\(pair)` needs an `=` between two words")
    }
  }

  /// The options that the importer takes.
  func options(_ format: ExchangeFormat?) -> ImportOptions {
    var options = ImportOptions()
    options.format = format
    options.title = title
    options.columns = Self.table(column)
    options.kinds = Self.table(kind)
    options.defaultKind = defaultKind
    options.unlisted = unlisted
    options.duplicates = duplicates
    options.badRows = badRows
    return options
  }

  private static func table(_ pairs: [String]) -> [String: String] {
    Dictionary(pairs.compactMap(parts), uniquingKeysWith: { _, last in last })
  }

  /// The two sides of the last `=`, since headings may hold one.
  private static func parts(_ pair: String) -> (String, String)? {
    guard let sign = pair.lastIndex(of: "="), sign != pair.startIndex else { return nil }
    let right = String(pair[pair.index(after: sign)...])
    return right.isEmpty ? nil : (String(pair[..<sign]), right)
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension ImportOptions.Unlisted: ExpressibleByArgument {}
extension ImportOptions.Duplicates: ExpressibleByArgument {}
extension ImportOptions.BadRows: ExpressibleByArgument {}
