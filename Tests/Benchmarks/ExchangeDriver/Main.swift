import EcomapExchange
import Foundation

/// Writes a network of a size to a file, or reads one: `ExchangeDriver write FORMAT FILE ACTORS
/// TIES [mixed]` or `ExchangeDriver read FORMAT FILE`.
///
/// It prints JSON: the least seconds of some runs, the file's own reading and writing among them,
/// and what was read or written.
@main
struct ExchangeDriver {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 3, let format = Format(rawValue: arguments[2]) else {
      return print("usage: ExchangeDriver write FORMAT FILE ACTORS TIES [mixed] | read FORMAT FILE")
    }
    let file = URL(filePath: arguments[3])
    if arguments[1] == "read" {
      let (network, seconds) = try Self.least {
        let bytes = [UInt8](try Data(contentsOf: file))
        return try format.read(ForeignFile(path: file.path, bytes: bytes))
      }
      let counts = network.tables.map(\.count)
      let values = network.tables.map { table in
        (0..<table.count).reduce(0) { $0 + table.columns(of: $1).count }
      }
      print(
        """
        {"seconds": \(seconds), "actors": \(counts[0]), "ties": \(counts[1]), \
        "values": \(values[0] + values[1]), "troubles": \(network.troubles.count)}
        """)
    } else {
      let network = SampleNetwork.make(
        actors: Int(arguments[4]) ?? 0, ties: Int(arguments[5]) ?? 0,
        isMixed: arguments.last == "mixed")
      let (size, seconds) = try Self.least {
        let export = format.write(network)
        try Data(export.files[0].bytes).write(to: file)
        return export.files[0].bytes.count
      }
      print("{\"seconds\": \(seconds), \"bytes\": \(size)}")
    }
  }

  enum Format: String {
    case graphml, gexf

    func read(_ file: ForeignFile) throws -> ForeignNetwork {
      switch self {
      case .graphml: try GraphMLReader.read([file])
      case .gexf: try GEXFReader.read([file])
      }
    }

    func write(_ network: ExportNetwork) -> Export {
      switch self {
      case .graphml: GraphMLWriter.write(network, inOneDirection: true)
      case .gexf: GEXFWriter.write(network, inOneDirection: true)
      }
    }
  }

  /// Runs something up to five times, but not again once three seconds have passed.
  static func least<Result>(_ run: () throws -> Result) rethrows -> (Result, Double) {
    let clock = ContinuousClock()
    var least = Double.infinity
    var total = 0.0
    var runs = 0
    while true {
      let start = clock.now
      let result = try run()
      let seconds = (clock.now - start) / .seconds(1)
      least = min(least, seconds)
      total += seconds
      runs += 1
      if runs == 5 || total >= 3 { return (result, least) }
    }
  }
}
