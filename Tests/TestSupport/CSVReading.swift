/// Reads comma-separated values as RFC 4180 says, without the code that writes them.
package enum CSVReading {
  /// What a text of CSV can have wrong.
  package enum Trouble: Error {
    case unclosedQuote, wordsBesideQuotes, quoteInWords, noLastLineFeed
  }

  /// The rows of a text, each with its fields.
  package static func rows(of text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    let scalars = Array(text.unicodeScalars)
    guard scalars.last == "\n" else { throw Trouble.noLastLineFeed }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          field.append(scalar)
          index += 1
        } else {
          isQuoted = false
          wasQuoted = true
        }
        continue
      }
      switch scalar {
      case ",", "\n":
        row.append(String(field))
        field = .init()
        wasQuoted = false
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      case "\"":
        guard field.isEmpty, !wasQuoted else { throw Trouble.quoteInWords }
        isQuoted = true
      default:
        guard !wasQuoted else { throw Trouble.wordsBesideQuotes }
        field.append(scalar)
      }
    }
    if isQuoted { throw Trouble.unclosedQuote }
    return rows
  }
}
