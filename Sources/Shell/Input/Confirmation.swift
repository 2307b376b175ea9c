extension LineEditor {
  /// Whether the person agrees to what was just asked; silence and anything else do not.
  func confirms() -> Bool {
    guard case .line(let line) = readLine(Prompt("> "), complete: { _ in [] }) else { return false }
    return ["y", "yes", "はい", "네", "예"].contains(line.trimmingSpaces().lowercased())
  }
}
