internal import CGraphviz
internal import Synchronization

/// Catches what Graphviz would print on standard error.
///
/// Graphviz hands a message over in pieces ("Warning: ", the text, a newline), and its count of
/// errors is never reset between graphs. So: install, collect during a call, drain after it.
enum MessageCollector {
  /// Global because Graphviz's callback has no context argument.
  private static let collected = Mutex<[UInt8]>([])

  /// Sends every message of this process's Graphviz to the collector.
  static func install() {
    unsafe _ = agseterrf { text in unsafe MessageCollector.collect(text) }
  }

  private static func collect(_ text: UnsafeMutablePointer<CChar>?) -> Int32 {
    guard var next = unsafe text else { return 0 }
    var bytes: [UInt8] = []
    while unsafe next.pointee != 0 {
      unsafe bytes.append(UInt8(bitPattern: next.pointee))
      unsafe next += 1
    }
    // A `let` copy, because the lock's closure may not share a variable.
    let piece = bytes
    collected.withLock { $0 += piece }
    return 0
  }

  /// What was collected since the last call, one message a line, in order.
  static func drain() -> Messages {
    let bytes = collected.withLock { collected in
      defer { collected = [] }
      return collected
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return Messages(all: lines.map(String.init))
  }
}

/// The messages of one call.
struct Messages {
  /// Every message as Graphviz worded it.
  let all: [String]

  /// Whether one of them is an error rather than a warning.
  var holdsError: Bool { all.contains { $0.hasPrefix("Error:") } }

  /// The messages without Graphviz's own prefix.
  var plain: [String] {
    all.map { line in
      for prefix in ["Error: ", "Warning: "] where line.hasPrefix(prefix) {
        return String(line.dropFirst(prefix.count))
      }
      return line
    }
  }
}
