import EcomapModel

extension ProjectedMap {
  /// What counts and what does not, for other programs.
  var json: JSONText {
    [
      "sentence": .string(spoken),
      "as-of": .optional(projection.asOf?.description),
      "kinds": projection.kinds.map { .strings($0) } ?? .null,
      "directed": .boolean(projection.isDirected),
      "include-planned": .boolean(projection.includePlanned),
      "include-ended": .boolean(projection.includeEnded),
      "include-classes": .boolean(projection.includeClasses),
      "without": .strings(projection.without.map { snapshot.map[$0].id }),
      "left-out": [
        "classes": .integer(leftOut.classes),
        "uncounted": .integer(leftOut.uncounted),
        "actors": .integer(leftOut.actors),
        "not-current-ties": .integer(leftOut.notCurrentTies),
        "ties-of-other-kinds": .integer(leftOut.tiesOfOtherKinds),
        "ties-of-left-out-actors": .integer(leftOut.tiesOfLeftOutActors),
      ],
    ]
  }
}
