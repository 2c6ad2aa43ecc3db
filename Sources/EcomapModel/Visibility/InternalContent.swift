/// How much of a map is internal.
public struct InternalContent: Sendable, Equatable {
  /// Whole entries: actors, ties, sources, changes, expectations and views.
  public var entries = 0
  /// Texts, contacts and personal data of public entries.
  public var fields = 0

  /// All of it.
  public var total: Int { entries + fields }

  /// Whether nothing is.
  public var isEmpty: Bool { total == 0 }

  /// Creates the content of a map in which nothing is internal.
  public init() {}

  /// The content of two maps.
  public static func + (left: InternalContent, right: InternalContent) -> InternalContent {
    var sum = left
    sum.entries += right.entries
    sum.fields += right.fields
    return sum
  }

  /// The numbers in words, such as "3 entries and 1 field".
  public var spoken: String {
    [
      entries > 0 ? entries.counted("entry", "entries") : nil,
      fields > 0 ? fields.counted("field") : nil,
    ].compactMap(\.self).listed()
  }

  fileprivate mutating func add(
    _ visibility: Visibility, _ texts: InternalTexts = [], fields more: Int = 0
  ) {
    if visibility == .internal {
      entries += 1
    } else {
      fields += texts.count + more
    }
  }
}

extension EcosystemMap {
  /// What stands at the top of every page that is made of a map with internal content.
  public static let internalWarning =
    "This page holds information that is marked internal. Do not pass it on."

  /// The warning, for a map that calls for it.
  public var warning: String? { holdsInternal ? Self.internalWarning : nil }

  /// Whether anything of the map is internal.
  ///
  /// It looks at the map itself and at nothing that was said when it was read, so that no way of
  /// getting hold of a map can lose the warning.
  ///
  /// Complexity: O(size of the map).
  public var holdsInternal: Bool { !internalContent.isEmpty }

  /// How much of the map is internal.
  ///
  /// Complexity: O(size of the map).
  public var internalContent: InternalContent {
    var content = InternalContent()
    for actor in actors {
      content.add(
        actor.visibility, actor.internalTexts,
        fields: (actor.contact?.internalFields ?? 0) + actor.fields.internalCount)
    }
    for tie in ties {
      content.add(tie.visibility, tie.internalTexts, fields: tie.fields.internalCount)
    }
    for source in sources { content.add(source.visibility, source.internalTexts) }
    for change in changes { content.add(change.visibility) }
    for expectation in expectations {
      content.add(expectation.visibility, expectation.internalTexts)
    }
    for acceptance in acceptances { content.add(.public, acceptance.internalTexts) }
    for severity in severities { content.add(.public, severity.internalTexts) }
    for view in views { content.add(view.visibility) }
    return content
  }
}

extension [FreeField] {
  /// How many of them are internal.
  fileprivate var internalCount: Int { count { $0.visibility == .internal } }

  /// What anybody may know of them.
  var published: [FreeField] { filter { $0.visibility != .internal } }
}

extension Actor.Contact {
  /// How many of its fields are internal; a contact that is marked as a whole is one.
  fileprivate var internalFields: Int {
    switch visibility {
    case .internal: 1
    case .public: 0
    case nil: [person, email, phone].count { $0 != nil }
    }
  }

  /// What anybody may know of it; nil when that is nothing.
  var published: Actor.Contact? {
    switch visibility {
    case .internal: nil
    case .public: self
    case nil: role == nil && url == nil ? nil : Actor.Contact(role: role, url: url)
    }
  }
}
