/// What a value stands behind, for messages.
///
/// Most values are right, so it is put into words only when one is not.
indirect enum FieldPlace: CustomStringConvertible {
  case map
  /// Behind a key.
  case key(String)
  /// As a key.
  case keyOf(FieldPlace)
  /// Within a list.
  case entryOf(FieldPlace)

  var description: String {
    switch self {
    case .map: "a map"
    case .key(let key): "`\(key)`"
    case .keyOf(let place): "a key of \(place)"
    case .entryOf(let place): "an entry of \(place)"
    }
  }
}
