import Text

/// How far a long report is, on standard error: a bar on a terminal, else a line at each tenth.
final class ReportProgress {
  private let terminal: any Terminal
  private let language: Language
  private let total: Int
  private var tenths = 0

  /// Fewer learners are read before anybody wonders.
  private static let fewest = 100

  init(_ shell: Shell, total: Int) {
    terminal = shell.world.terminal
    language = shell.language
    self.total = total
  }

  /// Tells that so many learners have been read.
  func show(_ done: Int) {
    guard total >= Self.fewest else { return }
    if terminal.isInteractive {
      let width = min(terminal.columns, Shell.longestLine) - 20
      let filled = done * width / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      terminal.writeError("\r\(bar) \(done)/\(total)" + (done == total ? "\n" : ""))
      return
    }
    guard done * 10 / total > tenths else { return }
    tenths = done * 10 / total
    let phrase = ReportingPhrases.progress(done, of: total)
    terminal.writeError(phrase.text(in: language) + "\n")
  }
}
