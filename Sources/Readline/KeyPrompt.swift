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

  init(_ prompt: Prompt) { self.prompt = prompt }

  /// Prints the prompt, waits for the key and shows it.
  func ask() -> Ending {
    TerminalStreams.write(prompt.text)
    let ending = waitForKey()
    if case .outcome(.key(let key)) = ending, !key.isWhitespace, key != "\u{fffd}" {
      TerminalStreams.write("\(key)")
    }
    TerminalStreams.write("\n")
    return ending
  }

  private func waitForKey() -> Ending {
    let signals = SignalWatch([SIGINT, SIGHUP, SIGTERM])
    guard var mode = RawMode() else { return .hungUp }
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
      if signals.take(SIGTERM) { return .signal(SIGTERM) }
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
