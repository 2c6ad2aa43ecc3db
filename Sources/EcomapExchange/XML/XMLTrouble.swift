internal import CExpat

/// What can be wrong with XML, in plain words.
enum XMLTrouble {
  /// Expat's reason to stop, for people.
  static func trouble(
    _ code: XML_Error, character: Int, at place: ForeignPlace
  ) -> ImportTrouble {
    let (problem, suggestion) = words(code)
    return ImportTrouble(
      "\(problem) (character \(character) of the line)", at: place, suggestion: suggestion)
  }

  private static func words(_ code: XML_Error) -> (String, String) {
    let again = "save or export the file again"
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION,
      XML_ERROR_PARTIAL_CHAR:
      return ("the file ends too early", "it may have been cut off: copy or export it again")
    case XML_ERROR_TAG_MISMATCH:
      return ("an element is closed that is not the one opened last", again)
    case XML_ERROR_DUPLICATE_ATTRIBUTE:
      return ("an element has the same attribute twice", "remove one of the two")
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
      return ("something follows after the end of the document", "remove what follows")
    case XML_ERROR_UNDEFINED_ENTITY:
      return (
        "a name between `&` and `;` is not defined",
        "write the character itself, and `&` as `&amp;`"
      )
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      return ("the encoding that the file names is not known", "save the file as UTF-8")
    case XML_ERROR_BAD_CHAR_REF:
      return ("a numbered character is none that XML allows", "remove it")
    case XML_ERROR_INVALID_TOKEN:
      return (
        "this is not well-formed XML, or not in the encoding that the file names",
        "save the file as UTF-8, and write `&` as `&amp;` and `<` as `&lt;`"
      )
    default:
      let reason = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "no reason"
      return ("this is not well-formed XML (\(reason))", again)
    }
  }
}

extension XMLParts.Refusal {
  /// Our own reason to stop, for people.
  func trouble(at place: ForeignPlace) -> ImportTrouble {
    switch self {
    case .externalDefinition:
      ImportTrouble(
        "the file refers to a definition outside itself, which is never opened", at: place,
        suggestion: "remove the line that begins with `<!DOCTYPE`")
    case .entity:
      ImportTrouble(
        "the file defines entities, which are not read because they can hide other files or "
          + "grow without end", at: place,
        suggestion: "save it without a `<!DOCTYPE` part")
    case .depth:
      ImportTrouble(
        "elements lie in each other more than \(ImportLimits.depth) deep", at: place,
        suggestion: "check that the file is what it should be")
    }
  }
}
