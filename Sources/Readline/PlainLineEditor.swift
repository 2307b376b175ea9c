package import Shell

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A line editor for pipes, files and terminals that cannot move their cursor.
///
/// It never calls readline, which would echo escape sequences and backspaces into the output.
package final class PlainLineEditor: LineEditor {
  /// Longer lines lose their end: nothing that a person types comes near.
  private static let longestLine = 65_536

  private let composer: InputMethods
  private lazy var signals = SignalWatch([SIGINT, SIGHUP])
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// An editor that composes whole lines where a person types them.
  package init(composer: @escaping InputMethods = standardInputMethods) {
    self.composer = composer
  }

  /// Lines come whole here, so that nothing is known of their first keys.
  package func readLine(
    _ prompt: Prompt,
    firstKey: FirstKey?,
    complete: (String) -> [Completion]
  ) -> LineOutcome {
    let outcome = ask(prompt)
    guard case .line(let typed) = outcome, TerminalStreams.inputIsTerminal,
      let composer = composer(prompt.slot)
    else { return outcome }
    let composed = WholeLine.composed(typed, with: composer)
    if composed != typed { TerminalStreams.write("→ \(composed)\n") }
    return .line(composed)
  }

  package func readKey(_ prompt: Prompt) -> KeyOutcome {
    switch ask(prompt) {
    case .line(let line): line.first.map(KeyOutcome.key) ?? .enter
    case .interrupted: .interrupted
    case .endOfInput: .endOfInput
    case .timedOut: .timedOut
    }
  }

  /// Prints the prompt and reads to the end of the line.
  private func ask(_ prompt: Prompt) -> LineOutcome {
    TerminalStreams.write(PromptText.plain(prompt.text))
    let outcome = signals.asking {
      nextLine(deadline: Deadline(afterSeconds: prompt.timeoutSeconds))
    }
    // Nobody's Enter moved the cursor to the next line.
    switch outcome {
    case .line where TerminalStreams.inputIsTerminal: break
    case .line, .interrupted, .endOfInput, .timedOut: TerminalStreams.write("\n")
    }
    return outcome
  }

  private func nextLine(deadline: Deadline) -> LineOutcome {
    let signals = signals
    var line: [UInt8] = []
    while true {
      if let newline = pending.firstIndex(of: 0x0a) {
        keep(pending[..<newline], in: &line)
        pending.removeSubrange(...newline)
        return .line(text(of: line))
      }
      keep(pending[...], in: &line)
      pending = []
      if hasEnded { return line.isEmpty ? .endOfInput : .line(text(of: line)) }
      if let outcome = fill(deadline: deadline, signals: signals) { return outcome }
    }
  }

  /// Waits for more bytes; an outcome when the wait ended otherwise.
  private func fill(deadline: Deadline, signals: SignalWatch) -> LineOutcome? {
    switch TerminalStreams.wait(milliseconds: deadline.millisecondsToWait) {
    case .input:
      pending = TerminalStreams.read(upTo: 16_384)
      // A terminal's Ctrl-D ends one line, not the input for good.
      if pending.isEmpty {
        if TerminalStreams.inputIsTerminal { return .endOfInput }
        hasEnded = true
      }
    case .hungUp: return .endOfInput
    case .nothing: break
    }
    if signals.take(SIGINT) { return .interrupted }
    if signals.take(SIGHUP) { return .endOfInput }
    return pending.isEmpty && !hasEnded && deadline.hasPassed ? .timedOut : nil
  }

  private func keep(_ bytes: ArraySlice<UInt8>, in line: inout [UInt8]) {
    line.append(contentsOf: bytes.prefix(Self.longestLine - line.count))
  }

  /// The line as text: what is not UTF-8 becomes U+FFFD, so that the person sees it.
  private func text(of line: [UInt8]) -> String {
    var line = line
    if line.last == 0x0d { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
