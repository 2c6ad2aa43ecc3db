/// A stretch of text on one line of one source file.
public struct SourceLocation: Hashable, Sendable {
  /// The index of the file among the files of the reading.
  public let file: Int32
  /// The line, counted from 1.
  public let line: Int32
  /// The column in Unicode scalars, counted from 1.
  public let column: Int32
  /// How many scalars the stretch covers, at least 1.
  public let length: Int32

  /// Creates a location; numbers that are too large for a real file are cut to the largest held.
  public init(file: Int, line: Int, column: Int, length: Int = 1) {
    self.file = Int32(clamping: file)
    self.line = Int32(clamping: max(1, line))
    self.column = Int32(clamping: max(1, column))
    self.length = Int32(clamping: max(1, length))
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, line, column and then length.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}

/// A value together with the place in the text that it was read from.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let location: SourceLocation

  /// Pairs a value with its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
