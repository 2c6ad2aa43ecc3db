/// The positions of a map's pictures as the text of a file that is kept beside the map.
///
/// A person can read and edit it: one line an actor, in the order of the ids, so that a change of
/// one actor changes one line.
public struct LayoutFile: Sendable, Equatable {
  /// The layouts by the word of the picture, such as `map` or `map-2-around-nhs-england`.
  public var layouts: [String: SavedLayout]

  /// Creates a file of some layouts.
  public init(_ layouts: [String: SavedLayout] = [:]) { self.layouts = layouts }

  /// Reads a file.
  ///
  /// A line that cannot be read is left out and told of, so that one slip costs one position.
  ///
  /// - Parameter text: The text of the file.
  /// - Returns: The layouts, and for each line that was left out its number and why.
  public static func read(_ text: String) -> (
    file: LayoutFile, complaints: [(line: Int, words: String)]
  ) {
    var file = LayoutFile()
    var complaints: [(line: Int, words: String)] = []
    var picture: String?
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (offset, line) in lines.enumerated() {
      func complain(_ words: String) { complaints.append((offset + 1, words)) }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      if cells[0] == "picture" {
        guard cells.count >= 4, !cells[1].isEmpty, let letters = number(cells[2]), letters > 0
        else {
          picture = nil
          complain("a picture takes its name, the size of its letters and how it is divided")
          continue
        }
        picture = cells[1]
        file.layouts[cells[1]] = SavedLayout(
          letters: letters, division: cells[3], centres: [:],
          height: cells.count > 4 ? number(cells[4]) : nil)
      } else if let picture {
        guard cells.count == 3, let x = number(cells[1]), let y = number(cells[2]) else {
          complain("an actor takes its id and two numbers, with tabs between them")
          continue
        }
        file.layouts[picture]?.centres[cells[0]] = Point(x: x, y: y)
      } else {
        complain("this line belongs to no picture")
      }
    }
    return (file, complaints)
  }

  /// The text of the file, pictures and actors in the order of their words.
  ///
  /// - Parameter map: The name of the map's file, for the first line.
  public func text(of map: String) -> String {
    var text = """
      # Where the actors of \(map) stand in its pictures, in points from the top left corner of the
      # page. `ecomap build` keeps these places; change a number to move an actor, or start afresh
      # with `ecomap build --relayout`.

      """
    for (word, layout) in layouts.sorted(by: { $0.key < $1.key }) {
      let letters = ShortDecimal.text(layout.letters, places: 1)
      let height = layout.height.map { "\t\(ShortDecimal.text($0, places: 1))" } ?? ""
      text += "\npicture\t\(word)\t\(letters)\t\(layout.division)\(height)\n"
      for (id, centre) in layout.centres.sorted(by: { $0.key < $1.key }) {
        text += "\(id)\t\(ShortDecimal.text(centre.x, places: 1))"
        text += "\t\(ShortDecimal.text(centre.y, places: 1))\n"
      }
    }
    return text
  }

  /// A number on a page, or nil for text that is none.
  private static func number(_ text: String) -> Double? {
    let trimmed = text.split(separator: " ").joined()
    return Double(trimmed).flatMap { $0.isFinite && abs($0) < 1e6 ? $0 : nil }
  }
}
