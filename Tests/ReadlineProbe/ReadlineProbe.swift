import Readline
import Shell

/// A program that asks and tells what came of it, so that the adapter is tested without a shell.
///
/// Arguments: options and prompts in order, `--history A,B --words A,B --seconds N --expect X`, then
/// `SLOT:TEXT` or `key:TEXT`; the last prompt is repeated until the input ends. `--timed yes` tells
/// when each line was begun.
@main
struct ReadlineProbe {
  private var editor = ReadlineEditor()
  private var history: [String] = []
  private var words: [String] = []
  private var seconds: Double?
  private var expected: String?
  private var isTimed = false

  static func main() {
    var probe = ReadlineProbe()
    var arguments = CommandLine.arguments.dropFirst()
    var prompts: [Substring] = []
    while let argument = arguments.popFirst() {
      guard argument.hasPrefix("--") else {
        prompts.append(argument[...])
        continue
      }
      probe.set(argument, arguments.popFirst() ?? "")
    }
    guard let last = prompts.last else { return }
    for prompt in prompts.dropLast() where !probe.ask(prompt) { return }
    while probe.ask(last) {}
  }

  private mutating func set(_ option: String, _ value: String) {
    let list = value.split(separator: ",").map(String.init)
    switch option {
    case "--history": history = list
    case "--words": words = list
    case "--seconds": seconds = Double(value)
    case "--timed": isTimed = true
    default: expected = value
    }
  }

  /// Asks once; false at the end.
  private mutating func ask(_ specification: Substring) -> Bool {
    let parts = specification.split(separator: ":", maxSplits: 1)
    let text = parts.count > 1 ? String(parts[1]) : "> "
    if parts.first == "key" {
      let outcome = editor.readKey(Prompt(text, timeoutSeconds: seconds))
      print("=> \(outcome)")
      return outcome != .endOfInput && outcome != .timedOut
    }
    let start = ContinuousClock.now
    let clock = { Int64((ContinuousClock.now - start) / .milliseconds(1)) }
    let firstKey = FirstKey(clock: clock)
    let outcome = editor.readLine(
      Prompt(
        text,
        slot: slot(parts.first ?? ""),
        history: history,
        timeoutSeconds: seconds,
        expected: expected
      ),
      firstKey: firstKey,
      complete: complete
    )
    print("=> \(outcome)" + (isTimed ? begun(firstKey, before: clock()) : ""))
    return outcome != .endOfInput && outcome != .timedOut
  }

  private func begun(_ firstKey: FirstKey, before end: Int64) -> String {
    guard let begun = firstKey.milliseconds else { return " never begun" }
    return (0...end).contains(begun) ? " begun in time" : " begun at \(begun) of \(end)"
  }

  private func complete(_ line: String) -> [Completion] {
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return words.filter { $0.hasPrefix(word) }.map { Completion($0, closes: !$0.hasSuffix("=")) }
  }

  private func slot(_ name: Substring) -> InputSlot {
    switch name {
    case "hiragana": .hiragana
    case "katakana": .katakana
    case "hangul": .hangul
    default: .plain
    }
  }
}
