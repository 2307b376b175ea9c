import Text

/// The prompt: it reads commands until the learner leaves.
struct CommandLoop {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// Runs until `quit`, Ctrl-D, a hang-up, or too long a silence.
  func run() throws -> ExitStatus {
    var history = CommandHistory(shell)
    let completer = Completer(shell)
    while shell.hasEnded == nil {
      let prompt = Prompt(
        shell.ink("koryu", .command) + "> ",
        history: history.lines,
        timeoutSeconds: shell.learner?.signOutSeconds
      )
      let outcome = shell.world.editor.readLine(prompt, complete: completer.completions)
      switch outcome {
      case .line(let line):
        let line = line.trimmingSpaces()
        history.add(line)
        _ = shell.reporting { try perform(line) }
      case .interrupted:
        continue
      case .endOfInput, .timedOut:
        shell.hasEnded = outcome
      }
    }
    history.save()
    leave()
    return .done
  }

  /// An empty line begins the day's practice.
  private func perform(_ line: String) throws -> ExitStatus {
    guard !line.isEmpty else { return try shell.perform(["review"]) }
    guard let words = WordSplitter.words(in: line) else { throw UsageError.unclosedQuote }
    return try shell.perform(words)
  }

  private func leave() {
    if shell.world.terminal.isInteractive, shell.hasEnded == .endOfInput {
      shell.world.terminal.write("\n")
    }
    shell.say(shell.hasEnded == .timedOut ? WelcomePhrases.signedOut : WelcomePhrases.goodbye)
  }
}
