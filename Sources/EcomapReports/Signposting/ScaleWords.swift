import EcomapModel

extension Stage {
  /// The stage as it is said to somebody outside the field.
  var spoken: String {
    switch self {
    case .need: "need (finding what is needed)"
    case .idea: "idea (having an idea)"
    case .development: "development (making it)"
    case .testing: "testing (trying it out)"
    case .evaluation: "evaluation (finding out whether it works)"
    case .adoption: "adoption (taking it into use)"
    case .diffusion: "diffusion (spreading it)"
    }
  }
}

extension Driver {
  /// The driver as it is said to somebody outside the field.
  var spoken: String {
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
