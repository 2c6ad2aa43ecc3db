/// The part of society an actor belongs to; a map can declare more than the built-in ones.
public struct Sector: Hashable, Sendable {
  /// The word used for it in maps.
  public let rawValue: String
  /// The name to show to people.
  public let name: String

  /// Creates a sector.
  public init(_ rawValue: String, name: String) {
    self.rawValue = rawValue
    self.name = name
  }

  /// The National Health Service and its bodies.
  public static let nhs = Sector("nhs", name: "NHS")
  /// Other public bodies: government, councils, regulators, public funders.
  public static let `public` = Sector("public", name: "Wider public sector")
  /// Universities and research bodies.
  public static let academic = Sector("academic", name: "Academic")
  /// Companies and industry bodies.
  public static let `private` = Sector("private", name: "Private sector")
  /// Charities, patient groups, social enterprises.
  public static let third = Sector("third", name: "Third sector")
  /// Bodies that several sectors run together.
  public static let partnership = Sector("partnership", name: "Partnership")

  /// The sectors every map knows.
  public static let builtIn = [nhs, .public, academic, .private, third, partnership]
}

/// How wide an actor's reach is, from the widest.
public enum Level: String, CaseIterable, Sendable {
  /// Beyond England.
  case international
  /// England or the United Kingdom.
  case national
  /// A region of England.
  case regional
  /// A locality.
  case local
}

/// A stage of the innovation pathway, in order.
public enum Stage: String, CaseIterable, Sendable {
  /// Finding what is needed.
  case need
  /// Having an idea.
  case idea
  /// Making it.
  case development
  /// Trying it out.
  case testing
  /// Finding out whether it works.
  case evaluation
  /// Taking it into use in one place.
  case adoption
  /// Spreading it to other places.
  case diffusion
}

/// What drives innovation in a health system, after the RAND Europe study of 2017.
public enum Driver: String, CaseIterable, Sendable {
  /// Skills, capabilities and leadership.
  case skills
  /// Motivations and accountabilities.
  case motivations
  /// Information and evidence.
  case information
  /// Patient and public voice.
  case patientVoice = "patient-voice"
  /// Relationships and networks.
  case relationships
  /// Funding and commissioning.
  case funding
}

/// How surely a tie is known.
public enum Certainty: String, CaseIterable, Sendable {
  /// The source says so.
  case stated
  /// It follows from what the source says.
  case inferred
  /// The source can be read in more than one way.
  case ambiguous
}
