/// The kinds of trouble a map's text can have, each with a word that `ecomap explain` knows.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // The file as a whole.
  case unreadableFile = "unreadable-file"
  case encoding
  case controlCharacter = "control-character"
  case fileTooLarge = "file-too-large"

  // YAML.
  case yamlSyntax = "yaml-syntax"
  case tabIndentation = "tab-indentation"
  case duplicateKey = "duplicate-key"
  case anchor
  case mergeKey = "merge-key"
  case yamlTag = "yaml-tag"
  case severalDocuments = "several-documents"
  case tooDeep = "too-deep"
  case hashInText = "hash-in-text"

  // The shape of the map.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case emptyValue = "empty-value"
  case wrongType = "wrong-type"
  case unknownWord = "unknown-word"
  case unusedKey = "unused-key"
  case formatVersion = "format-version"

  // Values.
  case date
  case endBeforeStart = "end-before-start"
  case identifierShape = "identifier-shape"
  case fieldName = "field-name"
  case link
  case number

  // References.
  case unknownKind = "unknown-kind"
  case unknownArea = "unknown-area"
  case unknownRemit = "unknown-remit"
  case unknownSource = "unknown-source"
  case unknownActor = "unknown-actor"
  case unknownRule = "unknown-rule"

  // Across the map.
  case duplicateID = "duplicate-id"
  case conflictingField = "conflicting-field"
  case selfTie = "self-tie"
  case duplicateTie = "duplicate-tie"
  case areaCircle = "area-circle"
  case changeShape = "change-shape"
  case inverseConflict = "inverse-conflict"

  // Selectors and views.
  case selectorShape = "selector-shape"
  case viewShowsNobody = "view-shows-nobody"
  case focusLeftOut = "focus-left-out"

  // What is internal.
  case internalNamed = "internal-named"

  // Codes, compared with public lists.
  case unknownCode = "unknown-code"
  case closedCode = "closed-code"
  case succeededCode = "succeeded-code"
  case codeName = "code-name"

  // Other files.
  case includeOutside = "include-outside"
  case includeMissing = "include-missing"
  case includeCycle = "include-cycle"
  case tableShape = "table-shape"
  case tableValue = "table-value"

  /// How grave it is.
  public var severity: Diagnostic.Severity {
    switch self {
    case .duplicateTie, .focusLeftOut, .hashInText, .internalNamed, .unusedKey, .viewShowsNobody,
      .unknownCode, .closedCode, .succeededCode, .codeName:
      .warning
    default: .error
    }
  }
}
