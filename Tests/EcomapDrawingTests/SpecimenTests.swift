import EcomapModel
import Foundation
import TestSupport
import Testing

@testable import EcomapDrawing

/// A sheet with everything a theme can draw, for whoever changes one: with
/// `ECOMAP_SPECIMENS=FOLDER` in the environment it is written there.
@Suite struct SpecimenTests {
  @Test(arguments: PictureTheme.all)
  func `everything a theme draws keeps to what Office draws`(theme: PictureTheme) throws {
    let svg = Specimen(theme: theme).picture.svg
    #expect(OfficeSafeProfile(svg).complaints == [])
    if let folder = ProcessInfo.processInfo.environment["ECOMAP_SPECIMENS"] {
      try Data(svg.utf8).write(to: URL(filePath: folder).appending(path: "\(theme.name).svg"))
    }
  }
}

/// All families, standings, heads and tones of a theme on a slide.
private struct Specimen {
  let theme: PictureTheme

  var picture: Picture {
    Picture(
      title: "Specimen \(theme.name)", summary: "Everything a theme draws.",
      size: Size(width: 960, height: 540), groups: boxes + lines + tones, boxes: [], routes: [])
  }

  private static let marks: [[Mark]] = [
    [], [.broker], [.singlePointOfFailure], [.overlap(1)], [.overlap(12)],
    [.broker, .singlePointOfFailure], [], [], [], [],
  ]

  private var boxes: [Picture.Group] {
    var nodes: [Scene.Node] = []
    for (row, family) in ActorKind.Family.allCases.enumerated() {
      let kinds = ActorKind.builtIn.filter { $0.family == family }
      for (column, status) in Status.allCases.enumerated() {
        let kind = kinds[column % kinds.count]
        nodes.append(
          Scene.Node(
            id: "\(row)-\(column)", name: column == 1 ? "A name of a few words" : "South West",
            kind: kind, status: status, marks: column == 0 ? Self.marks[row] : []))
      }
      nodes.append(
        Scene.Node(id: "\(row)-class", name: "Class", kind: kinds[0], isClass: true))
    }
    let scene = Scene(title: "", nodes: nodes, ties: [])
    let style = NodeFace.Style.box
    return nodes.indices.map { index in
      let face = NodeFace(nodes[index], style: style)
      let corner = Point(x: 10 + Double(index % 5) * 124, y: 8 + Double(index / 5) * 46)
      let box = Rect(x: corner.x, y: corner.y, width: face.size.width, height: face.size.height)
      return scene.group(for: index, face: face, in: box, theme: theme)
    }
  }

  private var lines: [Picture.Group] {
    var shapes: [Shape] = []
    for (row, family) in RelationshipKind.Family.allCases.enumerated() {
      let standings: [(SceneLine.Standing, Bool, Int)] = [
        (.current, true, 1), (.ahead, true, 1), (.ended, true, 1), (.current, false, 1),
        (.current, true, 3),
      ]
      for (column, (standing, isStated, strength)) in standings.enumerated() {
        let line = theme.line(
          .init(family: family, standing: standing, isStated: isStated), strength: strength)
        let start = Point(x: 640 + Double(column) * 62, y: 16 + Double(row) * 22)
        let tip = start + Point(x: 52, y: column == 0 ? 0 : 8)
        let arm = (tip - start) * (1 / (tip - start).length)
        let end = tip - arm * 7
        let third = (end - start) * (1.0 / 3)
        shapes += LineDrawing.shapes(
          PlacedGraph.Route(points: [start, start + third, end - third, end], endTip: tip),
          theme: line)
      }
      let mutual = theme.line(
        .init(family: family, standing: .current, isStated: true), strength: 1)
      let start = Point(x: 640 + Double(row) * 50, y: 160)
      let end = start + Point(x: 40, y: 0)
      shapes += LineDrawing.shapes(
        PlacedGraph.Route(points: [start, start, end, end]), theme: mutual)
    }
    return [Picture.Group(id: "lines", role: "lines", title: nil, link: nil, shapes: shapes)]
  }

  private var tones: [Picture.Group] {
    let tones: [[Tone]] = [
      ActorKind.Family.allCases.map { .family($0) }, Sector.builtIn.map { .sector($0) },
      ThemeTests.declared.map { .sector($0) }, Level.allCases.map { .level($0) },
      Status.allCases.map { .status($0) },
      (0..<10).map { (place: Int) in .area("Area \(place)", position: place) },
    ]
    var shapes: [Shape] = []
    for (row, group) in tones.enumerated() {
      for (column, tone) in group.enumerated() {
        let family = ActorKind.Family.allCases[row == 0 ? column : 1]
        guard let kind = ActorKind.builtIn.first(where: { $0.family == family }) else { continue }
        let frame = Rect(
          x: 640 + Double(column % 5) * 62, y: 190 + Double(row) * 56 + Double(column / 5) * 26,
          width: 34, height: 14)
        shapes += BoxDrawing.sample(
          kind, theme: theme.node(tone, .current), codeSize: 8, in: frame)
        shapes.append(
          .text(
            TextRun(
              text: String(tone.name.prefix(12)), origin: Point(x: frame.x, y: frame.maxY + 7),
              size: 5)))
      }
    }
    return [Picture.Group(id: "tones", role: "tones", title: nil, link: nil, shapes: shapes)]
  }
}
