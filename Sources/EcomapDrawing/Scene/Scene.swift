public import EcomapModel

/// What to draw: actors and the ties between them, with the words around them.
///
/// It is not a map: names are final, everything that is not to be seen has been left out, and
/// nothing here has a position yet.
public struct Scene: Sendable {
  /// The title.
  public var title: String
  /// What stands under the title, such as the date, the region and the counts; may be empty.
  public var subtitle: String
  /// What a reader must heed, such as that the picture is not to be passed on; nil when nothing.
  public var warning: String?
  /// As of when, such as `As of June 2016`; nil when the map does not say.
  public var date: String?
  /// What the picture is about, for readers who do not see it; may be empty.
  public var summary: String
  /// The actors, in an order that stays the same from picture to picture.
  public var nodes: [Node]
  /// The ties between them.
  public var ties: [Tie]
  /// What stands at the foot, one paragraph each: sources, and what is not drawn.
  public var footer: [String]
  /// The page it is made for.
  public var page: ViewDefinition.Page
  /// How the actors are placed.
  public var layout: ViewDefinition.Layout
  /// Actors that belong together, in the order in which they are shown; may be empty.
  public var groups: [Group]
  /// What the columns of a coverage table are.
  public var across: ViewDefinition.Across
  /// The position of the actor in the middle; nil without one.
  public var focus: Int?
  /// What a larger box means, in the words of the key.
  public var sizeWords: String
  /// What it looks like.
  public var theme: PictureTheme
  /// Whether boxes carry numbers, with the names in a list beneath.
  public var isNumbered: Bool
  /// Whether it illustrates a few sentences: with two or three boxes it has words at its foot in
  /// place of a key that would be larger than the picture.
  public var isIllustration = false

  /// Creates a scene for a slide unless told otherwise.
  ///
  /// - Precondition: every tie's ends are positions in `nodes`.
  public init(
    title: String, subtitle: String = "", warning: String? = nil, date: String? = nil,
    summary: String = "", nodes: [Node], ties: [Tie],
    footer: [String] = [], page: ViewDefinition.Page = .slide,
    layout: ViewDefinition.Layout = .network, groups: [Group] = [],
    across: ViewDefinition.Across = .stages, focus: Int? = nil,
    sizeWords: String = "Larger: tied to more others", theme: PictureTheme = .nhs,
    isNumbered: Bool = false
  ) {
    precondition(
      ties.allSatisfy { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) },
      "a tie of a scene names an actor that the scene does not have")
    self.title = title
    self.subtitle = subtitle
    self.warning = warning
    self.date = date
    self.summary = summary
    self.nodes = nodes
    self.ties = ties
    self.footer = footer
    self.page = page
    self.layout = layout
    self.groups = groups
    self.across = across
    self.focus = focus
    self.sizeWords = sizeWords
    self.theme = theme
    self.isNumbered = isNumbered
  }
}

extension Scene {
  /// An actor to draw.
  public struct Node: Sendable {
    /// The actor's id, unique in the scene.
    public var id: String
    /// The name on its box.
    public var name: String
    /// What it is: gives the box its colour and its code.
    public var kind: ActorKind
    /// What gives it its colour.
    public var tone: Tone
    /// How it stands.
    public var status: Status
    /// Whether it is a class of bodies rather than one body.
    public var isClass: Bool
    /// What a reader sees who points at it; may be empty.
    public var detail: String
    /// What the analyses found of it, each once.
    public var marks: [Mark]
    /// Where a click leads; only `https`, `http` and `mailto` links are drawn.
    public var link: String?
    /// How wide its reach is.
    public var level: Level
    /// The stages of the pathway it serves.
    public var stages: [Stage]
    /// The drivers it acts on.
    public var drivers: [Driver]
    /// How much larger than others it is: 0, 1 or 2.
    public var prominence: Int
    /// The number that stands for its name in a numbered picture, the same in all pictures of a
    /// map; without one, its place in the scene.
    public var number: Int?
    /// How many ties it has with actors that the scene does not show.
    public var hiddenTies: Int
    /// The picture that it belongs to when it only stands here as a neighbour, such as `map 3`.
    public var elsewhere: String?
    /// How many actors the box stands for.
    public var headcount: Int

    /// Creates a current single body.
    public init(
      id: String, name: String, kind: ActorKind, tone: Tone? = nil, status: Status = .current,
      isClass: Bool = false, detail: String = "", marks: [Mark] = [], link: String? = nil,
      level: Level? = nil, stages: [Stage] = [], drivers: [Driver] = [], prominence: Int = 0,
      hiddenTies: Int = 0, elsewhere: String? = nil, headcount: Int = 1
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.tone = tone ?? .family(kind.family)
      self.status = status
      self.isClass = isClass
      self.detail = detail
      self.marks = marks
      self.link = link
      self.level = level ?? kind.level
      self.stages = stages
      self.drivers = drivers
      self.prominence = prominence
      self.hiddenTies = hiddenTies
      self.elsewhere = elsewhere
      self.headcount = headcount
    }
  }

  /// Actors that belong together.
  public struct Group: Sendable {
    /// A word for it, unique in the scene and fit for a file name.
    public var id: String
    /// The heading over them.
    public var name: String
    /// Positions in `Scene.nodes`.
    public var members: [Int]
    /// How many other groups of the scene it lies in.
    public var depth: Int

    /// Creates a group, one that lies in no other unless told otherwise.
    public init(id: String, name: String, members: [Int], depth: Int = 0) {
      self.id = id
      self.name = name
      self.members = members
      self.depth = depth
    }
  }

  /// A tie to draw.
  public struct Tie: Sendable {
    /// The tie's id, unique in the scene.
    public var id: String
    /// The position of the actor the kind is said of.
    public var from: Int
    /// The position of the other actor.
    public var to: Int
    /// What relates them: gives the line its colour, and its arrow when the kind has a direction.
    public var kind: RelationshipKind
    /// How it stands.
    public var status: Status
    /// How surely it is known.
    public var certainty: Certainty
    /// How strong it is, from 1 to 3.
    public var strength: Int
    /// What a reader sees who points at it, beside the sentence itself; may be empty.
    public var detail: String
    /// What became of it between two states that the picture shows; nil when nothing did.
    public var change: SceneChange?

    /// Creates a current tie, surely known.
    public init(
      id: String, from: Int, to: Int, kind: RelationshipKind, status: Status = .current,
      certainty: Certainty = .stated, strength: Int = 1, detail: String = "",
      change: SceneChange? = nil
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.kind = kind
      self.status = status
      self.certainty = certainty
      self.strength = strength
      self.detail = detail
      self.change = change
    }
  }

  /// The number that stands for an actor's name; nil when the picture carries names.
  func number(of node: Int) -> Int? { isNumbered ? nodes[node].number ?? node + 1 : nil }

  /// What stands over actors without a line: how many they are, with classes of bodies and actors
  /// that are not current apart, so that the number is that of the gap report.
  ///
  /// Where some have ties with actors that are not shown, it does not say that none are recorded.
  func unconnectedTitle(_ members: [Int]) -> String {
    let heading = unconnectedHeading(members)
    let all = headcount(of: members)
    guard changes.isEmpty else { return "\(heading) (\(all))" }
    let classes = members.count { nodes[$0].isClass }
    let others = members.count { !nodes[$0].isClass && nodes[$0].status != .current }
    guard classes + others > 0 else { return "\(heading) (\(all))" }
    let actors = all - classes - others
    let parts = [
      actors == 0 ? nil : actors.counted("actor"),
      others == 0 ? nil : "\(others) not current",
      classes == 0 ? nil : classes.counted("class of bodies", "classes of bodies"),
    ]
    return "\(heading) (\(parts.compactMap(\.self).joined(separator: ", ")))"
  }

  /// The words of that title without the numbers.
  func unconnectedHeading(_ members: [Int]) -> String {
    members.contains { nodes[$0].hiddenTies > 0 } || !changes.isEmpty
      ? "No ties shown here" : "No recorded ties"
  }

  /// What stands under that title: how it is to be read.
  func unconnectedRemark(_ members: [Int]) -> String {
    let hidden = members.count { nodes[$0].hiddenTies > 0 }
    if !changes.isEmpty { return "Without a tie to others that are drawn" }
    return hidden == 0
      ? "Missing data, or a missing relationship?"
      : "\(hidden.counted("has", "have")) ties with actors that are not in this picture"
  }

  /// The tie as a sentence: "A works with B (proposed)".
  func sentence(_ tie: Tie) -> String {
    let plain = "\(nodes[tie.from].name) \(tie.kind.phrase) \(nodes[tie.to].name)"
    var remarks: [String] = []
    if tie.status != .current { remarks.append(tie.status.rawValue) }
    if tie.certainty != .stated { remarks.append(tie.certainty.rawValue) }
    if let change = tie.change, change != .followed {
      remarks.append(change.spoken.uncapitalisedFirst)
    }
    return remarks.isEmpty ? plain : "\(plain) (\(remarks.joined(separator: ", ")))"
  }
}
