/// Which words are said for the same thing, and which lead from one thing to a wider one.
///
/// Kinds of actor need no entry: their names, their words and those of the kinds that took over
/// from them come from the vocabulary.
enum Synonyms {
  /// Things that have several names; the first is the one to say.
  static let same: [[String]] = [
    ["intellectual property", "IP", "IPR", "patents", "trade marks", "trademarks", "copyright"],
    ["research and development", "R&D", "R and D"],
    ["emergency care", "A&E", "accident and emergency"],
    [
      "patient and public involvement", "PPI", "PPIE", "patient involvement",
      "public involvement", "patient engagement", "public engagement",
    ],
    [
      "start-up", "startup", "SME", "small and medium-sized enterprise", "small business",
      "small company", "young company", "new company", "spin-out",
    ],
    ["company", "business", "firm", "industry", "industrial", "private sector"],
    ["primary care", "GP", "general practice", "general practitioner"],
    ["artificial intelligence", "AI", "machine learning"],
    ["evaluation", "assessment", "appraisal"],
    ["testing", "pilot", "trial", "clinical trial", "clinical study"],
    ["evidence", "proof"],
    [
      "funding", "fund", "funder", "grant", "money", "finance", "financial", "investment",
      "investor", "bursary",
    ],
    ["commissioning", "commissioner"],
    ["diffusion", "spread", "scale-up", "scaling", "roll-out", "rollout", "dissemination"],
    ["adoption", "uptake", "take-up"],
    ["analytics", "analysis", "data analysis", "data analytics"],
    ["training", "education", "course", "teaching"],
    ["mentoring", "mentor", "coaching", "coach"],
    [
      "procurement", "purchasing", "buying", "buyer", "tendering", "tender", "selling", "sales",
      "supplier",
    ],
    ["commercialisation", "commercialization"],
    ["legal", "law", "lawyer", "solicitor"],
    ["quality improvement", "QI"],
    ["National Institute for Health and Care Excellence", "NICE"],
    [
      "National Institute for Health and Care Research",
      "National Institute for Health Research", "NIHR",
    ],
    ["mental health", "psychiatry"],
    ["charity", "voluntary sector", "third sector"],
    ["regulation", "regulatory", "regulator"],
    ["council", "local authority", "local government"],
  ]

  /// Who does a thing by what it is, with the words of its kind.
  static let roles: [(thing: String, kind: String)] = [
    ("commissioning", "icb"), ("commissioning", "ccg"), ("hospital", "nhs-trust"),
  ]

  /// Things that are part of a wider one: whoever asks for the first may be served by the second.
  static let wider: [(narrow: String, wide: String)] = [
    ("start-up", "company"), ("artificial intelligence", "data analytics"),
    ("testing", "evaluation"), ("evidence", "evaluation"),
  ]
}
