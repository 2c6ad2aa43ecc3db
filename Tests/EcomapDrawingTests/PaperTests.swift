import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct PaperTests {
  @Test(arguments: [
    (ViewDefinition.Page.slide, 960.0, 540.0, 9.0), (.halfSlide, 480, 420, 9),
    (.a4Landscape, 842, 595, 7), (.a4Portrait, 595, 842, 7),
  ])
  func `a paper has one size and letters that can be read on it`(
    page: ViewDefinition.Page, width: Double, height: Double, least: Double
  ) {
    let paper = Paper(page)
    #expect(!paper.isElastic)
    #expect(paper.leastLetters == least)
    #expect(Set(paper.trials.map(\.size)) == [Size(width: width, height: height)])
    for trial in paper.trials {
      let words = trial.words
      let sizes = [trial.letters, words.title, words.subtitle, words.key, words.footer]
      #expect(sizes.allSatisfy { $0 >= least }, "\(sizes)")
    }
  }

  @Test(arguments: ViewDefinition.Page.allCases)
  func `the most readable is tried first`(page: ViewDefinition.Page) {
    let trials = Paper(page).trials
    for (trial, next) in zip(trials, trials.dropFirst()) {
      // Smaller letters, or the same on a larger sheet.
      #expect(
        next.letters < trial.letters
          || (next.letters == trial.letters
            && (next.size.width, next.size.height) > (trial.size.width, trial.size.height))
      )
    }
    #expect(trials.count > 3)
  }

  @Test func `an elastic page grows in the proportion of a slide, with its words`() throws {
    let paper = Paper(.fit)
    #expect(paper.isElastic)
    #expect(Set(paper.trials.map(\.letters)) == [11])
    for trial in paper.trials {
      #expect(abs(trial.size.width / trial.size.height - 960 / 540) < 0.001)
      #expect(min(trial.words.key, trial.words.footer, trial.words.subtitle) >= paper.leastLetters)
    }
    let (first, last) = (try #require(paper.trials.first), try #require(paper.trials.last))
    #expect(last.words.title > first.words.title)
  }
}
