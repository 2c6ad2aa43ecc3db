import EcomapModel

/// Colours for a terminal, or none.
struct TerminalStyle {
  let isOn: Bool

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func frame(_ text: String) -> String { wrapped(text, "1;34") }
  func help(_ text: String) -> String { wrapped(text, "1;36") }

  func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
    wrapped(text, severity == .error ? "1;31" : "1;33")
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
