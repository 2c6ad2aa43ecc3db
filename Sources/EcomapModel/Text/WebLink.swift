/// The links that a map may hold and that a picture or report may carry.
package enum WebLink {
  /// Whether a link is one that other people can be given: https, http or mailto, in one word.
  package static func isAllowed(_ link: String) -> Bool {
    let stray = link.utf8.contains {
      $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<")
    }
    guard !stray else { return false }
    let lower = link.lowercased()
    if lower.hasPrefix("mailto:") { return lower.contains("@") }
    return ["https://", "http://"].contains { lower.hasPrefix($0) && lower != $0 }
  }
}
