public import EcomapAnalysis

/// Everything there is to say about a measure, for `ecomap explain` and the reference.
public struct MeasurePage: Sendable {
  /// The page.
  public let document: ReportDocument

  /// Makes the page of a measure from its description.
  public init(_ measure: Measure) {
    var blocks: [ReportDocument.Block] = [
      .paragraph(Passage([.text("Measure "), .code(measure.id), .text(".")])),
      .heading(level: 2, "What it is"),
      .paragraph(.marked(measure.definition)),
      .heading(level: 2, "In plain words"),
      .paragraph(.marked(measure.words)),
    ]
    if let undefined = measure.undefined {
      blocks += [.heading(level: 2, "Where it does not apply"), .paragraph(.marked(undefined))]
    }
    if let reference = measure.reference {
      blocks += [.heading(level: 2, "Reference"), .paragraph(.text(reference))]
    }
    document = ReportDocument(title: .text(measure.name), blocks: blocks)
  }

  /// The reference page of all measures.
  public static var all: ReportDocument {
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        .marked(
          """
          What `ecomap measures` says of every actor and of the network. A measure is taken on a \
          projection of the map: unless asked otherwise, all current ties between single bodies, \
          direction left aside, several ties between two actors counted as one whose strength is \
          their sum. Where a measure is not defined it is left empty, never 0.
          """)),
      .heading(level: 2, "Of every actor"),
    ]
    for actor in ActorMeasure.all {
      blocks += MeasurePage(actor.measure).document.section(level: 3)
    }
    blocks.append(.heading(level: 2, "Of the network as a whole"))
    for network in NetworkMeasure.all {
      blocks += MeasurePage(network.measure).document.section(level: 3)
    }
    return ReportDocument(title: "Measures", blocks: blocks)
  }
}
