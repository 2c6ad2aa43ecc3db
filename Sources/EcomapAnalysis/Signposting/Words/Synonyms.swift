/// Which words are said for the same thing, and which lead from one thing to a wider one.
///
/// Kinds of actor need no entry: their names, their words and those of the kinds that took over
/// from them come from the vocabulary.
enum Synonyms {
  /// Things that have several names; the first is the one to say.
  static let same: [[String]] = [
    ["intellectual property", "IP", "IPR", "patents", "trade marks", "trademarks"],
    ["research and development", "R&D"],
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
    ["testing", "pilot", "trial"],
    ["funding", "fund", "funder", "grant", "money", "finance", "financial", "investment"],
    ["diffusion", "spread", "scale-up", "roll-out", "rollout", "dissemination"],
    ["adoption", "uptake", "take-up"],
    ["analytics", "analysis", "data analysis", "data analytics"],
    ["training", "education"],
    ["mentoring", "mentor", "coaching", "coach"],
    ["procurement", "purchasing", "buying", "tendering"],
    ["commercialisation", "commercialization"],
    ["legal", "law", "lawyer", "solicitor"],
    ["quality improvement", "QI"],
    ["National Institute for Health and Care Excellence", "NICE"],
    [
      "National Institute for Health and Care Research",
      "National Institute for Health Research", "NIHR",
    ],
    ["mental health", "psychiatry"],
    ["council", "local authority", "local government"],
  ]

  /// Things that are part of a wider one: whoever asks for the first may be served by the second.
  static let wider: [(narrow: String, wide: String)] = [
    ("start-up", "company"), ("artificial intelligence", "data analytics"),
    ("testing", "evaluation"),
  ]
}
