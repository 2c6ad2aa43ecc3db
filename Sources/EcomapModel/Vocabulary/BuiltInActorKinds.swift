extension ActorKind {
  /// The kinds every map knows: the English health innovation landscape, past and present.
  public static let builtIn: [ActorKind] =
    networks + providers + commissioners + research + industry + thirdSector + national + places
    + programmes + innovations

  private static let networks = [
    kind("ahsn", "Academic Health Science Network", "AH", .networks, .nhs, .regional, to: "hin"),
    kind("hin", "Health Innovation Network", "HIN", .networks, .nhs, .regional),
    kind(
      "ahsc", "Academic Health Science Centre", "AC", .networks, .partnership, .regional),
    kind("innovation-hub", "Innovation hub", "IH", .networks, .nhs, .regional),
    kind("test-bed", "Test Bed", "TB", .networks, .nhs, .local),
    kind("vanguard", "Vanguard", "V", .networks, .nhs, .local),
    kind("network", "Network", "N", .networks, .partnership, .regional),
    kind("clinical-network", "Clinical network", "CN", .networks, .nhs, .regional),
    kind(
      "improvement-body", "Improvement body", "IB", .networks, .nhs, .regional,
      plural: "Improvement bodies"),
    kind("innovation-centre", "Innovation centre", "IC", .networks, .public, .local),
  ]

  private static let providers = [
    kind("nhs-trust", "NHS trust", "T", .providers, .nhs, .local),
    kind("ambulance-trust", "Ambulance trust", "AT", .providers, .nhs, .regional),
    kind(
      "trust-unit", "Unit of an NHS trust", "TU", .providers, .nhs, .local,
      plural: "Units of NHS trusts"),
    kind(
      "primary-care", "Primary care provider", "PC", .providers, .nhs, .local),
    kind("community-provider", "Community provider", "CP", .providers, .third, .local),
    kind("clinical-service", "Clinical service", "CS", .providers, .nhs, .regional),
  ]

  private static let commissioners = [
    kind("icb", "Integrated Care Board", "ICB", .commissioners, .nhs, .local),
    kind("ics", "Integrated Care System", "ICS", .commissioners, .nhs, .local),
    kind(
      "ccg", "Clinical Commissioning Group", "CCG", .commissioners, .nhs, .local, to: "icb"),
    kind(
      "stp", "Sustainability and Transformation Partnership", "STP", .commissioners, .nhs, .local,
      to: "ics"),
    kind(
      "commissioning-support", "Commissioning support unit", "CSU", .commissioners, .nhs,
      .regional),
    kind("commissioning-model", "Commissioning model", "CM", .commissioners, .nhs, .regional),
    kind("procurement-hub", "Procurement hub", "PH", .commissioners, .nhs, .regional),
  ]

  private static let research = [
    kind("arc", "Applied Research Collaboration", "ARC", .research, .academic, .regional),
    kind(
      "clahrc", "Collaboration for Leadership in Applied Health Research and Care", "CLA",
      .research, .academic, .regional, to: "arc",
      plural: "Collaborations for Leadership in Applied Health Research and Care"),
    kind(
      "university", "University", "U", .research, .academic, .local, plural: "Universities"),
    kind("research-unit", "Research unit", "RU", .research, .academic, .local),
    kind(
      "research-organisation", "Research organisation", "RO", .research, .third, .national),
    kind("institute", "Institute", "IN", .research, .nhs, .local),
  ]

  private static let industry = [
    kind("company", "Company", "C", .industry, .private, .regional, plural: "Companies"),
    kind(
      "industry-body", "Industry body", "IY", .industry, .private, .national,
      plural: "Industry bodies"),
    kind("science-park", "Science park", "SP", .industry, .private, .local),
    kind("incubator", "Incubator", "INC", .industry, .partnership, .local),
    kind("accelerator", "Accelerator", "ACC", .industry, .partnership, .regional),
    kind(
      "investment-agency", "Investment agency", "IA", .industry, .public, .local,
      plural: "Investment agencies"),
  ]

  private static let thirdSector = [
    kind("charity", "Charity", "CH", .thirdSector, .third, .national, plural: "Charities"),
    kind("patient-group", "Patient group", "PG", .thirdSector, .third, .local),
    kind(
      "healthwatch", "Local Healthwatch", "HW", .thirdSector, .third, .local,
      plural: "Local Healthwatch bodies"),
    kind("social-enterprise", "Social enterprise", "SE", .thirdSector, .third, .local),
  ]

  private static let national = [
    kind(
      "national-body", "National body", "NB", .national, .nhs, .national,
      plural: "National bodies"),
    kind("regulator", "Regulator", "R", .national, .public, .national),
    kind(
      "government", "Government department or office", "G", .national, .public, .national,
      plural: "Government departments and offices"),
    kind(
      "alb-regional", "Regional arm of a national body", "RA", .national, .nhs, .regional,
      plural: "Regional arms of national bodies"),
    kind("commission", "Commission", "CO", .national, .public, .regional),
    kind(
      "governance", "Governance body", "GB", .national, .nhs, .regional,
      plural: "Governance bodies"),
    kind(
      "person-role", "Person in a role", "PR", .national, .nhs, .national,
      plural: "People in roles"),
  ]

  private static let places = [
    kind(
      "local-authority", "Local authority", "LA", .places, .public, .local,
      plural: "Local authorities"),
    kind(
      "local-government-body", "Local government body", "LG", .places, .public, .regional,
      plural: "Local government bodies"),
    kind("lep", "Local Enterprise Partnership", "LEP", .places, .partnership, .local),
    kind("partnership", "Partnership", "P", .places, .partnership, .local),
    kind("lmc", "Local Medical Committee", "LMC", .places, .nhs, .local),
  ]

  private static let programmes = [
    kind("funder", "Research funder", "F", .programmes, .public, .national),
    kind("funding-scheme", "Funding scheme", "FS", .programmes, .public, .national),
    kind("incentive", "Incentive", "£", .programmes, .nhs, .national),
    kind("programme", "Programme", "PM", .programmes, .nhs, .regional),
    kind("initiative", "Initiative", "I", .programmes, .nhs, .regional),
    kind("event", "Event", "E", .programmes, .nhs, .regional),
    kind("policy", "Policy", "PO", .programmes, .public, .national, plural: "Policies"),
    kind(
      "legal-instrument", "Legal instrument", "LI", .programmes, .nhs, .regional),
  ]

  private static let innovations = [
    kind("innovation", "Innovation", "IV", .innovations, .nhs, .local),
    kind("platform", "Digital platform", "DP", .innovations, .nhs, .regional),
    kind(
      "information-service", "Information service", "IS", .innovations, .public, .national),
    kind("publication", "Publication", "PB", .innovations, .third, .national),
    kind("tool", "Tool", "TL", .innovations, .third, .national),
  ]

  private static func kind(
    _ id: String, _ name: String, _ code: String, _ family: Family, _ sector: Sector,
    _ level: Level, to successor: String? = nil, plural: String? = nil
  ) -> ActorKind {
    ActorKind(
      id: id, name: name, plural: plural, code: code, family: family, sector: sector,
      level: level, successor: successor)
  }
}
