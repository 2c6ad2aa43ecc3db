public import EcomapModel

/// What an analysis looks for, in the words of `ecomap explain` and of the reference page.
public struct Rule: Sendable {
  /// The word for it in maps and reports, in kebab case.
  public let id: String
  /// What it is about.
  public let theme: Theme
  /// What its findings are called together, such as "Unconnected actors".
  public let title: String
  /// What exactly is found.
  public let finds: String
  /// Why it matters.
  public let why: String
  /// What a finding says, by example.
  public let example: String
  /// How much a finding asks of its reader.
  public let severity: Severity
  /// What to do about a finding.
  public let remedy: String
  /// The literature it rests on.
  public let reference: String?

  /// Creates the description of a rule.
  public init(
    id: String, theme: Theme, title: String, finds: String, why: String, example: String,
    severity: Severity,
    remedy: String, reference: String? = nil
  ) {
    self.id = id
    self.theme = theme
    self.title = title
    self.finds = finds
    self.why = why
    self.example = example
    self.severity = severity
    self.remedy = remedy
    self.reference = reference
  }
}
