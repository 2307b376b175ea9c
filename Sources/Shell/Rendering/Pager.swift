import Text

/// Long output a screen at a time, at the prompt, below which its beginning would have scrolled away.
struct Pager {
  /// Lower screens are no place for this.
  private static let fewestRows = 6

  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  func show(_ lines: [String]) {
    let terminal = shell.world.terminal
    // The prompt of the pager, or of the shell, takes a line.
    let rows = terminal.rows - 1
    let isPaged = shell.isInteractive && terminal.isInteractive && rows >= Self.fewestRows
    var start = 0
    while start < lines.count {
      let end = isPaged ? min(start + rows, lines.count) : lines.count
      terminal.write(lines[start..<end].map { $0 + "\n" }.joined())
      start = end
      if start < lines.count, !wantsMore() { return }
    }
  }

  private func wantsMore() -> Bool {
    let prompt = Prompt(
      Self.more.text(in: shell.language) + " ",
      timeoutSeconds: shell.learner?.signOutSeconds
    )
    switch shell.world.editor.readKey(prompt) {
    case .key("q"), .key("Q"), .key("ㅂ"), .escape, .interrupted, .endOfInput, .timedOut:
      return false
    case .key, .enter: return true
    }
  }

  private static let more = Phrase(
    en: "Enter: more · q: stop",
    ja: "Enter：続き · q：終わり",
    ko: "Enter: 계속 · q: 그만"
  )
}

extension Shell {
  /// Writes a page that may be longer than the screen.
  func showPaged(_ page: Page) { Pager(self).show(page.lines) }

  /// Writes a text that may be longer than the screen.
  func showPaged(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    Pager(self).show(lines)
  }
}
