/// A value to be written as YAML.
public enum YAMLValue: Sendable, Equatable {
  /// How a list or a group of fields is laid out.
  public enum Layout: Sendable {
    /// On one line in brackets when it fits there, otherwise a line for each entry.
    case fitting
    /// A line for each entry.
    case block
  }

  /// An entry of a list.
  public struct Item: Sendable, Equatable {
    /// The entry.
    public var value: YAMLValue
    /// Lines of comment above it; an empty one is an empty line.
    public var comments: [String]
    /// A comment at the end of its first line.
    public var remark: String?

    /// Creates an entry.
    public init(_ value: YAMLValue, comments: [String] = [], remark: String? = nil) {
      self.value = value
      self.comments = comments
      self.remark = remark
    }
  }

  /// A key with its value.
  public struct Field: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: YAMLValue
    /// Lines of comment above it; an empty one is an empty line.
    public var comments: [String]
    /// A comment at the end of its first line.
    public var remark: String?

    /// Creates a field.
    public init(
      _ key: String, _ value: YAMLValue, comments: [String] = [], remark: String? = nil
    ) {
      self.key = key
      self.value = value
      self.comments = comments
      self.remark = remark
    }
  }

  /// A single text; it reads back as this text whatever it looks like.
  case scalar(String)
  /// A list.
  case list([Item], layout: Layout = .fitting)
  /// A group of fields; its keys should differ.
  case mapping([Field], layout: Layout = .fitting)

  /// A list of texts.
  public static func texts(_ texts: [String]) -> YAMLValue {
    .list(texts.map { Item(.scalar($0)) })
  }
}

extension YAMLValue: ExpressibleByStringLiteral {
  /// A single text.
  public init(stringLiteral text: String) { self = .scalar(text) }
}
