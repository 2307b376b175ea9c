import CReadline
package import Shell

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// GNU Readline as the shell's line editor; a plain one where nobody sits at a terminal.
package final class ReadlineEditor: LineEditor {
  private let composer: InputMethods
  private let plain: PlainLineEditor
  private lazy var signals = SignalWatch([SIGINT, SIGHUP, SIGCONT])
  /// Whether the person turned composing off; a real input method wants it off for good.
  private var isComposingOff = false
  private var hasHungUp = false

  /// An editor for standard input and output; makes the process's character set UTF-8.
  package init(composer: @escaping InputMethods = standardInputMethods) {
    self.composer = composer
    plain = PlainLineEditor(composer: composer)
    LocaleSetup.useUTF8()
  }

  package func readLine(
    _ prompt: Prompt,
    firstKey: FirstKey?,
    complete: (String) -> [Completion]
  ) -> LineOutcome {
    guard TerminalStreams.edits else {
      return plain.readLine(prompt, firstKey: firstKey, complete: complete)
    }
    if hasHungUp { return .endOfInput }
    ReadlineCommands.prepare()
    ReadlineHistory.load(prompt.history)
    return withoutActuallyEscaping(complete) { complete in
      let line = EditedLine(
        prompt,
        composer,
        isOff: isComposingOff,
        firstKey: firstKey,
        complete: complete
      )
      return ReadlineHooks.acting(on: line) { signals.asking { edit(line, prompt) } }
    }
  }

  package func readKey(_ prompt: Prompt) -> KeyOutcome {
    guard TerminalStreams.edits else { return plain.readKey(prompt) }
    if hasHungUp { return .endOfInput }
    switch KeyPrompt(prompt, signals).ask() {
    case .outcome(let outcome): return outcome
    case .hungUp: hasHungUp = true
    case .signal(let signal): raise(signal)
    }
    return .endOfInput
  }

  package func restrict() {
    ReadlineCommands.ignoreInputrc()
    guard TerminalStreams.edits else { return }
    ReadlineCommands.prepare()
    ReadlineCommands.restrict()
  }

  /// Runs readline's callback interface with our own loop: the only way to leave it on Ctrl-C.
  private func edit(_ line: EditedLine, _ prompt: Prompt) -> LineOutcome {
    // Before readline's own handlers, which go back to these.
    let signals = signals
    _ = signals.take(SIGCONT)
    setBackstop(prompt.timeoutSeconds)
    line.begin()
    _ = fflush(nil)
    unsafe rl_callback_handler_install(line.displayedPrompt, lineEnded)
    var deadline = Deadline(afterSeconds: prompt.timeoutSeconds)
    var outcome: LineOutcome?
    while outcome == nil {
      outcome = step(line, &deadline, signals)
    }
    line.restoreKeys()
    if let mode = line.mode { isComposingOff = mode == .off }
    return outcome ?? .endOfInput
  }

  /// Waits for one key, signal or the end of the time.
  private func step(
    _ line: EditedLine,
    _ deadline: inout Deadline,
    _ signals: SignalWatch
  ) -> LineOutcome? {
    let readiness = TerminalStreams.wait(milliseconds: deadline.millisecondsToWait)
    // Signals first: a key typed after Ctrl-C belongs to the next prompt.
    if let outcome = outcome(of: signals) { return outcome }
    switch readiness {
    case .input:
      deadline.restart()
      if let outcome = readKey(line) { return outcome }
    case .hungUp:
      hasHungUp = true
      return abandon(.endOfInput)
    case .nothing: break
    }
    if let outcome = outcome(of: signals) { return outcome }
    let isOver = deadline.hasPassed || readline_is_in(readline_timeout_state())
    return isOver ? abandon(.timedOut) : nil
  }

  /// Lets readline take one key; an outcome when that ended the line.
  private func readKey(_ line: EditedLine) -> LineOutcome? {
    let wasWide = LineDisplay.isWide(prompt: line.displayedPrompt)
    if readline_is_in(readline_search_states()) {
      SignalWatch.holdingBack(HistorySearch.readKey)
    } else {
      rl_callback_read_char()
    }
    if let outcome = line.outcome { return finished(outcome) }
    line.afterKey()
    if wasWide || LineDisplay.isWide(prompt: line.displayedPrompt) { LineDisplay.redraw() }
    return nil
  }

  /// What the signals that came in make of the line, if anything.
  private func outcome(of signals: SignalWatch) -> LineOutcome? {
    if rl_pending_signal() != 0 { rl_check_signals() }
    // Back from a stop, which readline may have obeyed in the middle of reading a key.
    if signals.take(SIGCONT) { rl_forced_update_display() }
    if signals.take(SIGHUP) {
      hasHungUp = true
      return abandon(.endOfInput)
    }
    return signals.take(SIGINT) ? abandon(.interrupted) : nil
  }

  private func finished(_ outcome: LineOutcome) -> LineOutcome {
    // Ctrl-D leaves the cursor after the prompt, unless readline says goodbye to bracketed paste.
    if outcome == .endOfInput, !ReadlineCommands.endsLineItself { TerminalStreams.write("\n") }
    return outcome
  }

  /// Leaves the line as it is and gives the terminal back.
  private func abandon(_ outcome: LineOutcome) -> LineOutcome {
    if outcome != .interrupted {
      readline_set_point(readline_end())
      rl_redisplay()
    }
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_callback_handler_remove()
    rl_crlf()
    readline_flush()
    return outcome
  }

  /// Sets readline's own timer, which counts from the beginning of the prompt.
  ///
  /// It cannot be restarted, and is there for the one place where readline waits by itself: a paste
  /// whose end never comes.
  private func setBackstop(_ seconds: Double?) {
    let hour: UInt32 = 3_600
    let limit = seconds.map { UInt32(min(max($0.isNaN ? 0 : $0, 0), 2_678_400)) + hour }
    _ = rl_set_timeout(limit ?? 0, 0)
  }
}
