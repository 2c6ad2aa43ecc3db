extension Stage {
  /// The stage as it is said to somebody outside the field.
  public var spoken: String { "\(rawValue) (\(explained))" }

  /// What is done at the stage, in a few words.
  public var explained: String {
    switch self {
    case .need: "finding what is needed"
    case .idea: "having an idea"
    case .development: "making it"
    case .testing: "trying it out"
    case .evaluation: "finding out whether it works"
    case .adoption: "taking it into use"
    case .diffusion: "spreading it"
    }
  }
}

extension Driver {
  /// The driver as it is said to somebody outside the field.
  public var spoken: String {
    switch self {
    case .skills: "skills, capabilities and leadership"
    case .motivations: "motivations and accountabilities"
    case .information: "information and evidence"
    case .patientVoice: "patient and public voice"
    case .relationships: "relationships and networks"
    case .funding: "funding and commissioning"
    }
  }
}
