extension String {
  /// The words with a capital at their beginning.
  var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
