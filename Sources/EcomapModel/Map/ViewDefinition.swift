/// A picture that a map asks for.
public struct ViewDefinition: Sendable {
  /// How the actors are placed.
  public enum Layout: String, CaseIterable, Sendable {
    /// Force-directed, related actors near each other.
    case network
    /// International to local from top to bottom.
    case bands
    /// A box for each group.
    case groups
    /// Rings around a middle: by steps from the focus, or by level when there is none.
    case rings
    /// One actor and its neighbourhood.
    case focus
    /// Actors by actors as a table.
    case matrix
    /// Grouped tiles without ties: who is there.
    case landscape
    /// Areas by stages or drivers as a heat table.
    case coverage
  }

  /// The page the picture is made for.
  public enum Page: String, CaseIterable, Sendable {
    /// A slide of 16 by 9.
    case slide
    /// The half of a slide that is left beside a few points.
    case halfSlide = "half-slide"
    /// As wide as the text of an A4 page and as high as it needs, up to half of it.
    case a4Half = "a4-half"
    /// A4 on its side.
    case a4Landscape = "a4-landscape"
    /// A4 upright.
    case a4Portrait = "a4-portrait"
    /// As large as the map needs.
    case fit
  }

  /// What actors are grouped or coloured by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// By kind.
    case kind
    /// By sector.
    case sector
    /// By level.
    case level
    /// By area.
    case area
    /// By status.
    case status
  }

  /// What the columns of the layout `coverage` are.
  public enum Across: String, CaseIterable, Sendable {
    /// The stages of the innovation pathway.
    case stages
    /// The drivers of innovation.
    case drivers
  }

  /// What the size of an actor stands for.
  public enum Size: String, CaseIterable, Sendable {
    /// All the same.
    case uniform
    /// The number of neighbours.
    case degree
    /// The summed strength of its ties.
    case strength
    /// How often it lies on shortest paths.
    case betweenness
  }

  /// An actor in the middle and how far to look from it.
  public struct Focus: Sendable {
    /// The actor.
    public let actor: ActorIndex
    /// How many steps.
    public let steps: Int

    /// Creates a focus.
    public init(actor: ActorIndex, steps: Int) {
      self.actor = actor
      self.steps = steps
    }
  }

  /// The word for it, used as a file name.
  public let id: String
  /// The title on the picture.
  public let title: String?
  /// Which actors it shows.
  public let show: Selector
  /// What they are grouped by.
  public let groupBy: Grouping?
  /// What they are coloured by.
  public let colourBy: Grouping
  /// What their size stands for.
  public let sizeBy: Size
  /// How they are placed.
  public let layout: Layout
  /// What the columns are when the layout is `coverage`.
  public let across: Across
  /// The actor in the middle.
  public let focus: Focus?
  /// The page it is made for.
  public let page: Page
  /// The date it shows, when not the map's own.
  public let asOf: PartialDate?
  /// Whom it may be told.
  public let visibility: Visibility
  /// Where it is written.
  public let location: SourceLocation

  /// Creates a view.
  public init(
    id: String, title: String? = nil, show: Selector = .everything, groupBy: Grouping? = nil,
    colourBy: Grouping = .kind, sizeBy: Size = .uniform, layout: Layout = .network,
    across: Across = .stages, focus: Focus? = nil, page: Page = .fit, asOf: PartialDate? = nil,
    visibility: Visibility = .public, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.show = show
    self.groupBy = groupBy
    self.colourBy = colourBy
    self.sizeBy = sizeBy
    self.layout = layout
    self.across = across
    self.focus = focus
    self.page = page
    self.asOf = asOf
    self.visibility = visibility
    self.location = location
  }

  /// Everything on a slide: the picture that every map has, unless a view of its own takes the id.
  public static let whole = ViewDefinition(
    id: "map", sizeBy: .degree, page: .slide,
    location: SourceLocation(file: 0, line: 1, column: 1))

  /// The view laid out in another way or made for another page.
  public func with(layout: Layout? = nil, page: Page? = nil) -> ViewDefinition {
    ViewDefinition(
      id: id, title: title, show: show, groupBy: groupBy, colourBy: colourBy, sizeBy: sizeBy,
      layout: layout ?? self.layout, across: across, focus: focus, page: page ?? self.page,
      asOf: asOf, visibility: visibility, location: location)
  }

  /// The view of other actors, otherwise the same.
  func with(show: Selector, focus: Focus?) -> ViewDefinition {
    ViewDefinition(
      id: id, title: title, show: show, groupBy: groupBy, colourBy: colourBy, sizeBy: sizeBy,
      layout: layout, across: across, focus: focus, page: page, asOf: asOf,
      visibility: visibility, location: location)
  }
}
