internal import EcomapModel

/// The paper a picture is made for: how large it is, and how small letters on it may be.
struct Paper: Sendable {
  /// A size of the paper and of the letters on boxes to try.
  struct Trial: Sendable, Hashable {
    let size: Size
    /// The size of the letters on an ordinary box, in points.
    let letters: Double
    let words: WordSizes
  }

  /// The sizes of the words round the picture in points.
  struct WordSizes: Sendable, Hashable {
    let title: Double
    let subtitle: Double
    let key: Double
    let footer: Double
    let margin: Double

    static let slide = WordSizes(title: 20, subtitle: 10, key: 9, footer: 9, margin: 16)
    static let half = WordSizes(title: 13, subtitle: 9, key: 9, footer: 9, margin: 12)
    static let document = WordSizes(title: 12, subtitle: 8, key: 7.5, footer: 7, margin: 8)
    static let sheet = WordSizes(title: 17, subtitle: 9, key: 7.5, footer: 7, margin: 22)

    /// For a large sheet, which is looked at from further away.
    static func large(_ scale: Double) -> WordSizes {
      WordSizes(
        title: 22 * scale, subtitle: 11 * scale, key: 10 * scale, footer: 9 * scale,
        margin: 20 * scale)
    }
  }

  /// What to try, the most readable first.
  let trials: [Trial]
  /// The least size of any letter.
  let leastLetters: Double
  /// Whether it grows with what stands on it.
  let isElastic: Bool

  init(_ page: ViewDefinition.Page) {
    switch page {
    case .slide:
      self.init(Size(width: 960, height: 540), .slide, letters: [13, 12, 11, 10.5, 10, 9.5, 9])
    case .halfSlide:
      self.init(Size(width: 480, height: 420), .half, letters: [11, 10.5, 10, 9.5, 9])
    case .a4Half:
      self.init(
        trials: Self.heights.map {
          Trial(size: Size(width: 510, height: $0), letters: 9, words: .document)
        }
          + [8.5, 8, 7.5, 7].map {
            Trial(size: Size(width: 510, height: 420), letters: $0, words: .document)
          }, leastLetters: 7, isElastic: false)
    case .a4Landscape:
      self.init(Size(width: 842, height: 595), .sheet, letters: Self.sheetLetters)
    case .a4Portrait:
      self.init(Size(width: 595, height: 842), .sheet, letters: Self.sheetLetters)
    case .fit:
      self.init(
        trials: Self.scales.map { scale in
          Trial(
            size: Size(width: 960 * scale, height: 540 * scale), letters: 11,
            words: .large(min(max(scale * 0.75, 1), 2.2)))
        }, leastLetters: 9, isElastic: true)
    }
  }

  /// How many times as large as a slide an elastic page may be.
  private static let scales = [
    0.75, 0.87, 1, 1.15, 1.32, 1.52, 1.75, 2, 2.3, 2.65, 3, 3.5, 4, 4.6, 5.3, 6.1, 7, 8,
  ]

  /// How high a picture in the text of a document may be, the least that holds it being taken.
  private static let heights: [Double] = [120, 150, 180, 210, 240, 280, 320, 360, 400, 420]

  /// Whether letters of one size can stand on pages of several heights.
  var hasHeights: Bool {
    !isElastic && trials.first?.size.height != trials.last?.size.height
  }

  /// Whether boxes with the smallest letters, each no larger than a short word, would cover more
  /// than all of it.
  func isTooSmall(for boxes: Int) -> Bool {
    guard let size = trials.last?.size else { return true }
    return Double(boxes) * 6 * leastLetters * leastLetters > size.width * size.height
  }

  private init(trials: [Trial], leastLetters: Double, isElastic: Bool) {
    self.trials = trials
    self.leastLetters = leastLetters
    self.isElastic = isElastic
  }

  private init(_ size: Size, _ words: WordSizes, letters: [Double]) {
    self.init(
      trials: letters.map { Trial(size: size, letters: $0, words: words) },
      leastLetters: letters.last ?? 9, isElastic: false)
  }

  private static let sheetLetters: [Double] = [11, 10, 9.5, 9, 8.5, 8, 7.5, 7]
}
