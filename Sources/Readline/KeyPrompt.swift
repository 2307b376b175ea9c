import Shell

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A prompt for one key, without Enter.
struct KeyPrompt {
  /// How the wait ended.
  enum Ending {
    case outcome(KeyOutcome)
    /// Nobody is there any more.
    case hungUp
    /// A signal that is to do what it does, once the terminal is itself again.
    case signal(CInt)
  }

  private let prompt: Prompt
  private let signals: SignalWatch

  init(_ prompt: Prompt, _ signals: SignalWatch) {
    self.prompt = prompt
    self.signals = signals
  }

  /// Prints the prompt, waits for the key and shows it.
  func ask() -> Ending {
    let ending = signals.asking { waitForKey() }
    if case .outcome(.key(let key)) = ending, !key.isWhitespace, key != "\u{fffd}" {
      TerminalStreams.write("\(key)")
    }
    TerminalStreams.write("\n")
    return ending
  }

  private func waitForKey() -> Ending {
    // Here the terminal is ours to give back, not readline's.
    let deadly = SignalWatch([SIGTERM, SIGQUIT])
    guard var mode = RawMode() else { return .hungUp }
    // Only now: what is typed while it appears must not echo.
    TerminalStreams.write(prompt.text)
    let reader = KeyReader(mode.controls)
    var deadline = Deadline(afterSeconds: prompt.timeoutSeconds)
    while true {
      switch TerminalStreams.wait(milliseconds: deadline.millisecondsToWait) {
      case .input:
        deadline.restart()
        if let ending = press(reader.next(), &mode) { return ending }
      case .hungUp: return .hungUp
      case .nothing: break
      }
      if deadly.take(SIGTERM) { return .signal(SIGTERM) }
      if deadly.take(SIGQUIT) { return .signal(SIGQUIT) }
      if signals.take(SIGHUP) { return .hungUp }
      if signals.take(SIGINT) { return .outcome(.interrupted) }
      if deadline.hasPassed { return .outcome(.timedOut) }
    }
  }

  /// What a press does; nil when the wait goes on.
  private func press(_ press: KeyReader.Press, _ mode: inout RawMode) -> Ending? {
    switch press {
    case .outcome(let outcome): return .outcome(outcome)
    case .quit: return .signal(SIGQUIT)
    case .ignored: return nil
    case .suspend:
      mode.pause { _ = raise(SIGTSTP) }
      TerminalStreams.write(prompt.text)
      return nil
    }
  }
}
