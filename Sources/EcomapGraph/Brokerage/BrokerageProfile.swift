/// What kind of broker an actor is: whether it joins more pairs than brokers do on average, and
/// whether it is the only one for more of them than they are on average.
///
/// Reference: Hamilton, Hileman and Bodin (2020), see ``Graph/brokerageActivity()``.
public enum BrokerageProfile: CaseIterable, Sendable {
  /// Above both means: it joins many, and many depend on it.
  case powerhouse
  /// Above the mean activity only: it joins many who have other ways too.
  case connector
  /// Above the mean exclusivity only: it joins few, but many of them depend on it.
  case linchpin
  /// Above neither mean.
  case sideliner
}
