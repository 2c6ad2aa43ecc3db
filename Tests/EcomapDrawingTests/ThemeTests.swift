import EcomapModel
import Foundation
import Testing

@testable import EcomapDrawing

@Suite struct ThemeTests {
  @Test(arguments: ActorKind.Family.allCases, [false, true])
  func `letters stand out from their ground`(family: ActorKind.Family, isEnded: Bool) {
    let theme = NodeTheme(family, isEnded: isEnded)
    #expect(Self.contrast(theme.onSolid, theme.solid) >= 4.5)
    #expect(Self.contrast(isEnded ? .quiet : .ink, theme.tint) >= 4.5)
  }

  @Test(arguments: RelationshipKind.Family.allCases)
  func `lines stand out from the page`(family: RelationshipKind.Family) {
    let look = SceneLine.Look(family: family, standing: .current, isStated: true)
    #expect(Self.contrast(LineTheme(look, strength: 1).colour, .white) >= 3)
  }

  @Test func `families and lines all look different`() {
    #expect(Set(ActorKind.Family.allCases.map { NodeTheme($0).solid }).count == 10)
    let themes = RelationshipKind.Family.allCases.map {
      LineTheme(.init(family: $0, standing: .current, isStated: true), strength: 1)
    }
    #expect(Set(themes).count == RelationshipKind.Family.allCases.count)
  }

  @Test func `words beside the picture stand out from the page`() {
    for colour in [Colour.ink, .quiet, Colour(0x003087)] {
      #expect(Self.contrast(colour, .white) >= 4.5)
      #expect(Self.contrast(colour, Colour(0xF2F5F7)) >= 4.5)
    }
  }

  /// The contrast ratio of WCAG 2.
  private static func contrast(_ first: Colour, _ second: Colour) -> Double {
    func luminance(_ colour: Colour) -> Double {
      let parts = [colour.red, colour.green, colour.blue].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (one, two) = (luminance(first), luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
