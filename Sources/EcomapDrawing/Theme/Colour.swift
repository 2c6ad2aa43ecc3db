/// An opaque colour.
///
/// Nothing in a picture is transparent: Office mixes transparency in its own ways.
struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// Makes a colour from 0xRRGGBB.
  init(_ code: UInt32) {
    red = UInt8(truncatingIfNeeded: code >> 16)
    green = UInt8(truncatingIfNeeded: code >> 8)
    blue = UInt8(truncatingIfNeeded: code)
  }

  private init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  static let white = Colour(0xFFFFFF)
  static let black = Colour(0x000000)
  static let ink = Colour(0x212B32)
  static let quiet = Colour(0x4C6272)
  static let rule = Colour(0xD8DDE0)
  static let ended = Colour(0x768692)

  /// The colour mixed with white: 0 leaves it, 1 is white.
  func lightened(by share: Double) -> Colour {
    func mix(_ part: UInt8) -> UInt8 {
      UInt8((Double(part) + (255 - Double(part)) * share).rounded())
    }
    return Colour(red: mix(red), green: mix(green), blue: mix(blue))
  }

  /// The colour as `#rrggbb`.
  var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, part in
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
  }
}
