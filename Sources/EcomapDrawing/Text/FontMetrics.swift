/// How wide text is, without asking any font of the machine.
///
/// Widths are those of Arial; kerning is left out, which makes text at most a little narrower
/// than measured.
enum FontMetrics {
  /// A weight of the font.
  enum Weight: Sendable {
    case regular
    case bold
  }

  /// The width of one line of text in points.
  static func width(
    of text: some StringProtocol, size: Double, weight: Weight = .regular
  ) -> Double {
    var units = 0.0
    let table = weight == .regular ? AdvanceWidths.regular : AdvanceWidths.bold
    for scalar in text.unicodeScalars {
      units += advance(scalar, table)
    }
    return units * size / 2048
  }

  private static func advance(_ scalar: Unicode.Scalar, _ table: AdvanceWidths) -> Double {
    let code = scalar.value
    if let width = table.width(of: code) {
      // Beyond Latin-1 a renderer more often falls back on another font: leave slack.
      return Double(width) * (code > 0xFF ? 1.02 : 1)
    }
    return estimate(code)
  }

  /// The width of a character that the table does not have.
  private static func estimate(_ code: UInt32) -> Double {
    switch code {
    case 0..<0x20, 0x7F..<0xA0: 0
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: 0
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFF60:
      2048
    case 0x2600...0x27BF, 0x2B00...0x2BFF: 2048
    case 0x1F000...: 2600
    default: 1300
    }
  }
}
