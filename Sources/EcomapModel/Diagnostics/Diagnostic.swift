/// Something wrong with the text of a map: what, where, and what to do about it.
public struct Diagnostic: Sendable, Equatable {
  /// How grave it is.
  public enum Severity: String, Sendable, Comparable {
    /// The map can be used; the place deserves a look.
    case warning
    /// The map cannot be used until this is mended.
    case error

    /// A warning is less grave than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  /// A second place that belongs to the trouble, such as the first of two definitions.
  public struct Related: Sendable, Equatable {
    /// Where it stands.
    public let location: SourceLocation
    /// What it is, in a few words.
    public let message: String

    /// Creates a note about a second place.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// Which kind of trouble it is.
  public let code: DiagnosticCode
  /// Where it stands.
  public let location: SourceLocation
  /// What is wrong, in one short line without a full stop.
  public let headline: String
  /// What to do or what was probably meant, when there is something plausible to say.
  public let suggestion: String?
  /// Other places that belong to it.
  public let related: [Related]

  /// How grave it is; it follows from the code.
  public var severity: Severity { code.severity }

  /// Creates a diagnostic.
  public init(
    _ code: DiagnosticCode, at location: SourceLocation, _ headline: String,
    suggestion: String? = nil, related: [Related] = []
  ) {
    self.code = code
    self.location = location
    self.headline = headline
    self.suggestion = suggestion
    self.related = related
  }
}
