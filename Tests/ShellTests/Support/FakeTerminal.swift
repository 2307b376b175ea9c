import Shell

/// A terminal that keeps what is written.
final class FakeTerminal: Terminal {
  var columns = 80
  var rows = 24
  var isInteractive = true
  var hasColour = false
  var hasLostOutput = false
  /// What went to standard output.
  private(set) var output = ""
  /// What went to standard error.
  private(set) var errors = ""

  func write(_ text: String) { output += text }
  func writeError(_ text: String) { errors += text }

  /// Everything so far is forgotten.
  func clear() {
    output = ""
    errors = ""
  }

  /// The lines of standard output.
  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }
}
