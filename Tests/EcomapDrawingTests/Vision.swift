import Foundation

@testable import EcomapDrawing

/// How a colour looks to different eyes.
enum Vision: String, CaseIterable, Sendable {
  case common, deuteranopia, protanopia, greyscale

  /// How far apart two colours are: CIEDE2000.
  func distance(_ first: Colour, _ second: Colour) -> Double {
    Self.difference(lab(of: first), lab(of: second))
  }

  /// The contrast ratio of WCAG 2.
  static func contrast(_ first: Colour, _ second: Colour) -> Double {
    let (one, two) = (luminance(linear(first)), luminance(linear(second)))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
  private var matrix: [[Double]]? {
    switch self {
    case .common, .greyscale: nil
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    }
  }

  private static func linear(_ colour: Colour) -> [Double] {
    [colour.red, colour.green, colour.blue].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  private static func luminance(_ parts: [Double]) -> Double {
    0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func product(_ matrix: [[Double]], _ parts: [Double]) -> [Double] {
    matrix.map { row in zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// CIELAB under D65.
  func lab(of colour: Colour) -> [Double] {
    var parts = Self.linear(colour)
    if let matrix { parts = Self.product(matrix, parts).map { min(max($0, 0), 1) } }
    if self == .greyscale { parts = Array(repeating: Self.luminance(parts), count: 3) }
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let f = zip(Self.product(toXYZ, parts), [0.95047, 1, 1.08883]).map { value, white in
      let share = value / white
      return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  /// CIEDE2000, after Sharma, Wu and Dalal (2005).
  static func difference(_ first: [Double], _ second: [Double]) -> Double {
    func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
    let chroma = (hypot(first[1], first[2]) + hypot(second[1], second[2])) / 2
    let stretch = 1.5 - 0.5 * sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)))
    func polar(_ lab: [Double]) -> (chroma: Double, hue: Double) {
      let a = lab[1] * stretch
      guard a != 0 || lab[2] != 0 else { return (0, 0) }
      let hue = atan2(lab[2], a) * 180 / .pi
      return (hypot(a, lab[2]), hue < 0 ? hue + 360 : hue)
    }
    let (one, two) = (polar(first), polar(second))
    let isGrey = one.chroma * two.chroma == 0
    var turn = isGrey ? 0 : two.hue - one.hue
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    var hue = one.hue + two.hue
    if !isGrey {
      if abs(one.hue - two.hue) > 180 { hue += hue < 360 ? 360 : -360 }
      hue /= 2
    }
    let light = (first[0] + second[0]) / 2
    let meanChroma = (one.chroma + two.chroma) / 2
    let t =
      1 - 0.17 * cos(radians(hue - 30)) + 0.24 * cos(radians(2 * hue))
      + 0.32 * cos(radians(3 * hue + 6)) - 0.2 * cos(radians(4 * hue - 63))
    let scaleL = 1 + 0.015 * pow(light - 50, 2) / sqrt(20 + pow(light - 50, 2))
    let scaleC = 1 + 0.045 * meanChroma
    let scaleH = 1 + 0.015 * meanChroma * t
    let bend = 2 * sqrt(pow(meanChroma, 7) / (pow(meanChroma, 7) + pow(25, 7)))
    let rotation = -bend * sin(radians(60 * exp(-pow((hue - 275) / 25, 2))))
    let partL = (second[0] - first[0]) / scaleL
    let partC = (two.chroma - one.chroma) / scaleC
    let partH = 2 * sqrt(one.chroma * two.chroma) * sin(radians(turn / 2)) / scaleH
    return sqrt(
      partL * partL + partC * partC + partH * partH + rotation * partC * partH)
  }
}
