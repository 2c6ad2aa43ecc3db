import EcomapFormats
import EcomapModel
import Foundation
import Testing

/// Random and randomly spoiled maps.
///
/// `ECOMAP_FUZZ_CASES` says how many (default 2,000) and `ECOMAP_FUZZ_SEED` where to begin. With
/// `ECOMAP_FUZZ_TRACE` set to a folder, each map is written there before it is read, so that the
/// last ones remain after a crash.
@Suite struct `Spoiled maps` {
  static let shards = 0..<16
  private static let cases = number("ECOMAP_FUZZ_CASES") ?? 2_000
  private static let seed = number("ECOMAP_FUZZ_SEED") ?? 2_026

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
  }

  /// Maps to start from: a path and all files beside it.
  private static let seeds: [(path: String, files: [String: [UInt8]])] = {
    let good = Fixtures.files(below: Fixtures.folder.appending(path: "Good"))
    let broken = Fixtures.files(below: Fixtures.folder.appending(path: "Broken"))
    return Fixtures.maps(in: "Good").map { ($0, good) }
      + Fixtures.maps(in: "Broken").map { name in
        let folder = name.replacing(".yaml", with: "/")
        return (name, broken.filter { $0.key == name || $0.key.hasPrefix(folder) })
      }
  }()

  private static let goodSeeds = Fixtures.maps(in: "Good").count

  @Test(arguments: shards)
  func `are read without a crash, and what is said of them holds`(shard: Int) async throws {
    let texts = Self.seeds.flatMap { $0.files.values.sorted { $0.lexicographicallyPrecedes($1) } }
    for number in stride(from: shard, to: Self.cases, by: Self.shards.count) {
      let seed = UInt64(truncatingIfNeeded: Self.seed) &* 0x1_0000_0001 &+ UInt64(number)
      var mutator = Mutator(random: SplitMix64(seed: seed), others: texts)
      let (path, files) = Self.make(with: &mutator)
      Self.trace(files[path] ?? [], shard: shard)
      let reader = MapReader(store: MemoryFiles(bytes: files), rules: Fixtures.rules)
      let reading = try reader.read(path)
      let trouble = Self.trouble(with: reading)
      #expect(trouble == nil, "case \(number) of seed \(Self.seed)")
      // A long run must not keep the other tests from running, some of which have to be in time.
      await Task.yield()
      if number.isMultiple(of: 10) {
        let again = try reader.read(path)
        #expect(again.diagnostics == reading.diagnostics, "case \(number)")
        #expect(again.map?.actors.map(\.id) == reading.map?.actors.map(\.id))
        #expect(again.map?.ties.map(\.location) == reading.map?.ties.map(\.location))
      }
    }
  }

  @Test func `reach most of what can be wrong, and some are still good`() async throws {
    let texts = Self.seeds.flatMap { $0.files.values.sorted { $0.lexicographicallyPrecedes($1) } }
    var mutator = Mutator(random: SplitMix64(seed: 1), others: texts)
    var codes: Set<DiagnosticCode> = []
    var good = 0
    for _ in 0..<2_000 {
      await Task.yield()
      let (path, files) = Self.make(with: &mutator)
      let reading = try MapReader(store: MemoryFiles(bytes: files), rules: Fixtures.rules).read(
        path)
      codes.formUnion(reading.diagnostics.map(\.code))
      good += reading.map == nil ? 0 : 1
    }
    if ProcessInfo.processInfo.environment["ECOMAP_TIMES"] != nil {
      print("ECOMAP_TIMES \(good) of 2,000 good, \(codes.count) codes")
    }
    #expect(codes.count >= 30)
    #expect(good >= 50)
  }

  /// A spoiled map: one of its files, or all rubbish.
  private static func make(
    with mutator: inout Mutator
  ) -> (path: String, files: [String: [UInt8]]) {
    // Every other one begins as a good map; most of the seeds are broken.
    let end = mutator.random.below(2) == 0 ? goodSeeds : seeds.count
    var (path, files) = seeds[mutator.random.below(end)]
    if mutator.random.below(20) == 0 {
      return ("map.yaml", ["map.yaml": mutator.rubbish(), "links.tsv": mutator.rubbish()])
    }
    let paths = files.keys.sorted()
    let spoiled = mutator.random.below(3) == 0 ? paths[mutator.random.below(paths.count)] : path
    files[spoiled] = mutator.spoiled(files[spoiled] ?? [])
    // Beside a spoiled map lie files by the names that spoiled maps like to mention.
    files["links.tsv"] = files["tables/links.tsv"] ?? mutator.rubbish()
    if files["map.yaml"] == nil { files["map.yaml"] = files[path] }
    return (path, files)
  }

  private static func trace(_ bytes: [UInt8], shard: Int) {
    guard let folder = ProcessInfo.processInfo.environment["ECOMAP_FUZZ_TRACE"] else { return }
    try? Data(bytes).write(to: URL(filePath: folder).appending(path: "\(shard).yaml"))
  }

  /// What does not hold of a reading, if anything.
  private static func trouble(with reading: MapReader.Reading) -> String? {
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    if hasErrors != (reading.map == nil) { return "a map with errors, or none without" }
    let lines = reading.files.map { Self.lines(of: $0.bytes) }
    for diagnostic in reading.diagnostics {
      for place in [diagnostic.location] + diagnostic.related.map(\.location) {
        guard lines.indices.contains(Int(place.file)) else { return "no such file: \(place)" }
        let lines = lines[Int(place.file)]
        guard place.line >= 1, place.line <= lines.count else { return "no such line: \(place)" }
        let length = lines[Int(place.line) - 1]
        guard place.column >= 1, place.column <= length + 1 else {
          return "no such column: \(place)"
        }
        guard place.length >= 1, place.column + place.length <= max(length, Int(place.column)) + 1
        else { return "too long: \(place) \(diagnostic)" }
      }
      if diagnostic.headline.isEmpty || diagnostic.headline.hasSuffix(".") { return "headline" }
    }
    let places = reading.diagnostics.map(\.location)
    if places != places.sorted() { return "out of order" }
    return nil
  }

  /// How many scalars each line has, counting a byte that is not UTF-8 as one.
  private static func lines(of bytes: [UInt8]) -> [Int] {
    var lines = [0]
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    for scalar in String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n").unicodeScalars
    {
      if scalar == "\n" || scalar == "\r" {
        lines.append(0)
      } else {
        lines[lines.count - 1] += 1
      }
    }
    return lines
  }
}
