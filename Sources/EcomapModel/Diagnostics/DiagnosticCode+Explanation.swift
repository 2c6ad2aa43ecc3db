// Longer than other files: one catalogue of every code, to be read as a table.

extension DiagnosticCode {
  /// What `ecomap explain` and the reference page say of a code.
  public struct Explanation: Sendable {
    /// What it is, in a few words.
    public let title: String
    /// What is wrong and how to mend it.
    public let text: String
    /// Map text that has the trouble, and the same text mended.
    public let example: (wrong: String, right: String)?

    init(_ title: String, _ text: String, wrong: String? = nil, right: String? = nil) {
      self.title = title
      self.text = text
      if let wrong, let right {
        example = (wrong, right)
      } else {
        example = nil
      }
    }
  }

  /// What it means and what to do.
  public var explanation: Explanation {
    switch self {
    case .unreadableFile:
      Explanation(
        "A file could not be read",
        "The file is not there, is a folder, or you may not read it. Check the path and the permissions."
      )
    case .encoding:
      Explanation(
        "The file is not UTF-8 text",
        "Maps are written in UTF-8. Save the file again with the encoding UTF-8; in Excel choose \"CSV UTF-8\" or save as text with Unicode (UTF-8)."
      )
    case .controlCharacter:
      Explanation(
        "An invisible character that does not belong in text",
        "The file holds a control character, often left over from copying out of a PDF or a database. Delete it and type the text again."
      )
    case .fileTooLarge:
      Explanation(
        "The file is larger than a map can be",
        "A map file may have up to 64 MB and a table of ties up to 512 MB. Divide the map and use `include`, or put bulk ties in a table."
      )
    case .yamlSyntax:
      Explanation(
        "The text is not well-formed YAML",
        "The reader lost track of the structure at this place. Look for a missing colon, a quotation mark that is not closed, a bracket without its partner, or a line that is indented differently from its neighbours. Text that begins with a special character, or that contains a colon followed by a space, must be put in quotes.",
        wrong: "name: North: East", right: "name: \"North: East\"")
    case .tabIndentation:
      Explanation(
        "A tab is used for indentation",
        "YAML does not allow tabs at the beginning of a line. Replace each by two spaces; most editors can do so for the whole file.",
        wrong: "map:\n\ttitle: Devon", right: "map:\n  title: Devon")
    case .duplicateKey:
      Explanation(
        "The same key is given twice",
        "Within one entry each key may stand once. Put the values together or delete one.",
        wrong: "name: A\nname: B", right: "name: A\naliases: [B]")
    case .anchor:
      Explanation(
        "Anchors and aliases are not used in maps",
        "`&name` and `*name` would hide where a value comes from. Write the value out. If the text is meant to begin with `&` or `*`, put it in quotes.",
        wrong: "area: *devon", right: "area: Devon")
    case .mergeKey:
      Explanation(
        "Merge keys are not used in maps",
        "`<<` would copy fields from elsewhere without showing them. Write the fields out, or put what several maps share into a file and `include` it."
      )
    case .yamlTag:
      Explanation(
        "Type tags are not used in maps",
        "The type of each field is known; take the `!` word away, or put the text in quotes if it is meant to begin with `!`.",
        wrong: "start: !!str 2016", right: "start: 2016")
    case .severalDocuments:
      Explanation(
        "The file holds more than one document",
        "`---` in the middle of a file begins a second document. Make it a file of its own and `include` it."
      )
    case .tooDeep:
      Explanation(
        "The text is nested too deeply",
        "No part of a map needs more than a few levels. Look for brackets or indentation that repeat by mistake."
      )
    case .hashInText:
      Explanation(
        "A value that stops at a `#`",
        "In YAML a space and `#` begin a comment, so whatever stands behind them is not part of the value. Put the whole value in quotes if the `#` belongs to it; write `# ` with a space if it is a comment.",
        wrong: "name: Laboratory #1", right: "name: \"Laboratory #1\"")
    case .unknownKey:
      Explanation(
        "A key that maps do not have",
        "A key that is not known would be silently lost, so it is an error. Correct the spelling, or move what it says into `note` or, under the name it has, into `fields`.",
        wrong: "nmae: Devon CCG", right: "name: Devon CCG")
    case .missingKey:
      Explanation("A key that must be there is missing", "Add the key that the message names.")
    case .emptyValue:
      Explanation(
        "A key has nothing behind it", "Give it a value, or take the line away.",
        wrong: "note:", right: "note: Founded in 2013.")
    case .wrongType:
      Explanation(
        "A value of another shape is expected",
        "The message says what is expected: a text, a list, or fields. A list is written `[a, b]` or with a hyphen on each line.",
        wrong: "name: [Devon, CCG]", right: "name: Devon CCG")
    case .unknownWord:
      Explanation(
        "A word that is not one of the possible ones",
        "This field takes one of a few words; the message names them.",
        wrong: "sector: NHS body", right: "sector: nhs")
    case .unusedKey:
      Explanation(
        "A key that does nothing here",
        "The key belongs to another way of drawing than the one the view has, so it would be silently passed over. Take it away, or choose the layout that the message names.",
        wrong: "{id: who, layout: landscape, across: drivers}",
        right: "{id: who, layout: coverage, across: drivers}")
    case .formatVersion:
      Explanation(
        "The map is written for another version of ecomap",
        "This ecomap reads version 1 of the map format. The first key of a map is `ecomap: 1`.")
    case .date:
      Explanation(
        "A date that cannot be read",
        "Write a year, a year and month, or a full date: `2016`, `2016-06` or `2016-06-30`.",
        wrong: "start: June 2016", right: "start: 2016-06")
    case .endBeforeStart:
      Explanation("The end lies before the start", "One of the two dates is wrong.")
    case .identifierShape:
      Explanation(
        "An id or code of the wrong shape",
        "An id is written in small letters, digits and hyphens (`south-west-ahsn`), because links, positions and comparisons hang on it. An ODS code has 3 to 10 capital letters and digits; an ONS code has a capital letter and eight digits.",
        wrong: "id: South West AHSN", right: "id: south-west-ahsn")
    case .fieldName:
      Explanation(
        "A name that a field of your own cannot have",
        "Behind `fields` an actor or a relationship can say anything under names of your choice: 1 to 100 characters. `visibility` is not one of them, since it would look as if it marked all of them: mark the whole entry, or each text.",
        wrong: "fields: {RAG: amber, visibility: internal}",
        right: "fields: {RAG: {text: amber, visibility: internal}}")
    case .link:
      Explanation(
        "A link that is not https, http or mailto",
        "Links are copied into pictures and pages that other people open, so only web addresses and mail addresses are allowed.",
        wrong: "url: www.example.org", right: "url: https://www.example.org")
    case .number:
      Explanation(
        "A number out of range", "The message says which numbers are possible.",
        wrong: "strength: 5", right: "strength: 3")
    case .unknownKind:
      Explanation(
        "A kind that is not in the vocabulary",
        "Correct the spelling, or declare the kind under `vocabulary`.",
        wrong: "kind: univeristy", right: "kind: university")
    case .unknownArea:
      Explanation(
        "An area that is not declared", "Correct the spelling, or declare the area under `areas`.",
        wrong: "area: Devonn", right: "area: Devon")
    case .unknownRemit:
      Explanation(
        "A remit that is not declared", "Correct the spelling, or declare it under `remits`.")
    case .unknownSource:
      Explanation(
        "A source that is not declared", "Correct the spelling, or declare it under `sources`.")
    case .unknownActor:
      Explanation(
        "An id that no actor has",
        "Relationships, changes and views name actors by id. Correct the spelling, or add the actor."
      )
    case .unknownRule:
      Explanation(
        "A finding that ecomap does not make",
        "`accepted` names the rule of a finding; `ecomap explain` lists them.")
    case .duplicateID:
      Explanation(
        "Two entries have the same id",
        "An id names one thing. If both entries mean the same, put them together; if not, give one another id."
      )
    case .conflictingField:
      Explanation(
        "Two files say different things about one actor",
        "A map can add to an actor of an included file but not replace what is said there. Change one of the two places."
      )
    case .selfTie:
      Explanation(
        "A tie from an actor to itself", "One of the two ends is wrong, or the tie can go.")
    case .duplicateTie:
      Explanation(
        "The same tie is written twice",
        "The same two actors, kind and dates are given in two places. Delete one, or put the sources of both together."
      )
    case .areaCircle:
      Explanation(
        "Areas that lie in each other",
        "Following `within` leads back to the same area. One of them is wrong.")
    case .changeShape:
      Explanation(
        "A change whose actors do not fit its kind",
        "A rename has one actor before and one after; a merge several before and one after; a split one before and several after; an abolition none after; a transfer at least one on each side; a reclassification none after, since its actors stay who they are, and the kind that they were in `from-kind`. An actor is renamed to one other, a name comes from one actor, and no name comes back."
      )
    case .inverseConflict:
      Explanation(
        "A word for a relationship that is already taken",
        "The word or its inverse already names another kind of relationship. Choose another word.")
    case .selectorShape:
      Explanation(
        "A selector whose keys do not fit together",
        "`tied-to` takes one step along the ties of an actor, so what stands behind it says what the actor at the other end is and cannot hold `tied-to` again. `by` says which kinds of relationship that step may take, so it needs `tied-to` beside it.",
        wrong: "show: {kind: ccg, by: member-of}",
        right: "show: {kind: ccg, tied-to: {kind: ahsn}, by: member-of}")
    case .viewShowsNobody:
      Explanation(
        "A view that would show nobody",
        "No actor answers to everything that `show` asks at the date of the view, or all that do have ended by then. The message names the part that nobody answers to, and what the other actors have in its place. Change that part, or give the view another date with `as-of`."
      )
    case .focusLeftOut:
      Explanation(
        "A view that leaves out the actor in its middle",
        "`focus` puts an actor in the middle, and `show` limits the picture to actors of which this one is not one. Let `show` take it in, or choose another actor.",
        wrong: "{id: near, show: {kind: ccg}, focus: {actor: south-west-ahsn}}",
        right: "{id: near, show: {kind: [ahsn, ccg]}, focus: {actor: south-west-ahsn}}")
    case .internalNamed:
      Explanation(
        "A public text that names something internal",
        "An actor, a person or a source that is marked internal is left out of every output, but a public text of the map speaks of it by name, and that text is told. Mark the text as well, or say it without the name. Only names are looked for: read your texts with the eyes of whoever gets the page.",
        wrong: "note: Merges with Exeter Labs in May.",
        right: "note: {text: Merges with Exeter Labs in May., visibility: internal}")
    case .unknownCode:
      Explanation(
        "A code that the lists do not have",
        "`ecomap check --codes` compared the codes of the map with public lists. A list that has five codes or more of a sort is taken to have all of it: ONS codes with the same first three signs (E54 are integrated care boards), ODS codes of one length with the same first letter (R and two more signs are trusts) or, when they begin with a digit, with digits and letters in the same places. Codes of other sorts, and the ODS codes of five signs that are issued since October 2020 to bodies of every sort, are not judged. Look for a slip in the code; if the body was closed long ago, name a list that holds closed codes, too."
      )
    case .closedCode:
      Explanation(
        "A code that has been closed",
        "A list that `ecomap check --codes` was given says that the body was closed by the date of the map, and the map tells of it as still there. Give the actor an `end`, add a change to what came after it, or correct the code. Nothing is said of what was closed after the date of the map, or of an actor that has ended on the map.",
        wrong: "- {id: a-trust, name: A Trust, kind: nhs-trust, identifiers: {ods: RA8}}",
        right:
          "- {id: a-trust, name: A Trust, kind: nhs-trust, identifiers: {ods: RA8}, end: 2016-09-30}"
      )
    case .succeededCode:
      Explanation(
        "A code that another one took over from",
        "A list that `ecomap check --codes` was given says that another code came after this one by the date of the map, and the map tells of its actor as still there. Add the successor, with a change from one to the other."
      )
    case .codeName:
      Explanation(
        "A code whose list gives another name",
        "A list that `ecomap check --codes` was given has the code under a name that shares less than half of its telling words with the name and the aliases of the actor. Either the code or the name is wrong; if it is the same body, add the other name as an alias."
      )
    case .includeOutside:
      Explanation(
        "A file outside the map's own folder",
        "A map may include files from its own folder and the folders below it, so that it can be moved and shared as one."
      )
    case .includeMissing:
      Explanation(
        "An included file that is not there",
        "Check the path; it is taken from the folder of the file that includes it.")
    case .includeCycle:
      Explanation(
        "Files that include each other",
        "Following `include` leads back to the same file. Move what both need into a third file.")
    case .tableShape:
      Explanation(
        "A table of ties that cannot be read as one",
        "The first row names the columns: `from`, `kind` and `to`, then any other field of a relationship. Columns are divided by tabs in a .tsv file and by commas in a .csv file, and each row has as many cells as the first."
      )
    case .tableValue:
      Explanation(
        "A cell of a table of ties that cannot be used",
        "The message names the row and the column and what is expected there.")
    }
  }
}
