extension String {
  /// The words of a text in small letters, joined by hyphens, as they stand in the id of a finding.
  var slug: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
