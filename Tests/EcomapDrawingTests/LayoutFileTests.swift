import EcomapDrawing
import Testing

@Suite struct LayoutFileTests {
  private static let file = LayoutFile([
    "map": SavedLayout(
      letters: 10.5, division: "below side-3",
      centres: ["trust-b": Point(x: 12.5, y: -3), "trust-a": Point(x: 100, y: 0.1)]),
    "map-2-around-nhs-england": SavedLayout(letters: 9, division: "beside whole", centres: [:]),
    "Ŵ健康": SavedLayout(letters: 13, division: "", centres: ["1.2": Point(x: 1, y: 2)]),
  ])

  @Test func `a file is read as it was written`() {
    let (file, complaints) = LayoutFile.read(Self.file.text(of: "devon.yaml"))
    #expect(file == Self.file)
    #expect(complaints.isEmpty)
  }

  @Test func `a file is sorted and says what it is`() {
    let text = Self.file.text(of: "devon.yaml")
    #expect(text.hasPrefix("# Where the actors of devon.yaml stand"))
    #expect(
      text.hasSuffix(
        """

        picture\tmap\t10.5\tbelow side-3
        trust-a\t100\t0.1
        trust-b\t12.5\t-3

        picture\tmap-2-around-nhs-england\t9\tbeside whole

        picture\tŴ健康\t13\t
        1.2\t1\t2

        """))
  }

  @Test func `one more actor is one more line`() {
    var file = Self.file
    file.layouts["map"]?.centres["trust-aa"] = Point(x: 5, y: 6)
    let before = Self.file.text(of: "m").split(separator: "\n")
    let after = file.text(of: "m").split(separator: "\n")
    #expect(after.filter { $0 != "trust-aa\t5\t6" } == before)
    #expect(after.count == before.count + 1)
  }

  @Test(arguments: [
    ("a\t1", "an actor takes"), ("a\t1\t2\t3", "an actor takes"), ("a 1 2", "an actor takes"),
    ("a\tnan\t2", "an actor takes"), ("a\t1\tinf", "an actor takes"),
    ("a\t-infinity\t2", "an actor takes"), ("a\t1e300\t2", "an actor takes"),
    ("a\t1,5\t2", "an actor takes"), ("a\t\t", "an actor takes"),
    ("<<<<<<< HEAD", "an actor takes"), ("\u{0}\u{8}\u{1B}[31m", "an actor takes"),
    ("picture", "a picture takes"), ("picture\tmap\t9", "a picture takes"),
    ("picture\t\t9\twhole", "a picture takes"), ("picture\tmap\tnine\twhole", "a picture takes"),
    ("picture\tmap\t0\twhole", "a picture takes"), ("picture\tmap\t-9\twhole", "a picture takes"),
    ("picture\tmap\tnan\twhole", "a picture takes"),
  ])
  func `a line that cannot be read is told of and costs no other`(line: String, words: String) {
    let text = "# Comment\n\npicture\tmain\t9\tbelow\nz\t7\t8\n\(line)\n"
    let (file, complaints) = LayoutFile.read(text)
    #expect(complaints.map(\.line) == [5])
    #expect(complaints.first?.words.hasPrefix(words) == true)
    #expect(file.layouts.keys.sorted() == ["main"])
    #expect(file.layouts["main"]?.centres == ["z": Point(x: 7, y: 8)])
  }

  @Test func `actors after a picture that cannot be read belong to nobody`() {
    let (file, complaints) = LayoutFile.read(
      "a\t1\t2\npicture\tone\t9\tbelow\nb\t1\t2\npicture\ttwo\nc\t3\t4\n")
    #expect(complaints.map(\.line) == [1, 4, 5])
    #expect(complaints.map(\.words).last == "this line belongs to no picture")
    #expect(file.layouts["one"]?.centres.keys.sorted() == ["b"])
  }

  @Test func `an editor's line ends, blanks and comments do no harm`() {
    let text = Self.file.text(of: "m").split(separator: "\n", omittingEmptySubsequences: false)
    let edited = text.joined(separator: "\r\n") + "  \t \r\n# A note of mine\r\n"
    let (file, complaints) = LayoutFile.read(edited)
    #expect(file == Self.file)
    #expect(complaints.isEmpty)
  }

  @Test func `of what is written twice the last holds`() {
    let (file, complaints) = LayoutFile.read(
      "picture\tm\t9\tbelow\na\t1\t2\na\t3\t4\n")
    #expect(file.layouts["m"]?.centres == ["a": Point(x: 3, y: 4)])
    #expect(complaints.isEmpty)
  }

  @Test(arguments: [
    "", "\n\n", "\t\t\t", "\u{FEFF}", "picture", String(repeating: "\t", count: 9_999),
  ])
  func `text that is no layout file is an empty one`(text: String) {
    #expect(LayoutFile.read(text).file == LayoutFile())
  }
}
