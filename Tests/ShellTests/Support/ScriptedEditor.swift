import Shell
import Testing

/// A person who answers prompts as a script says, and leaves when it is at its end.
final class ScriptedEditor: LineEditor {
  /// What the person does at one prompt.
  enum Step: ExpressibleByStringLiteral {
    case line(String)
    /// A line that depends on what the screen shows.
    case reading((String) -> String)
    case key(Character)
    case enter
    case escape
    case interrupted
    case endOfInput
    case timedOut
    /// `??` where a line is asked, Enter where a key is.
    case givingUp
    /// Time goes by, or something happens elsewhere, before the person does the next step.
    case meanwhile(() -> Void)
    /// The first key of a line, and what happens before the line is entered.
    case begins(then: () -> Void)

    init(stringLiteral value: String) { self = .line(value) }
  }

  /// What was asked: the prompt, and whether one key was enough.
  struct Asked {
    var prompt: Prompt
    var isKey: Bool
  }

  /// Unfinished lines for which Tab is pressed at every prompt.
  var tabs: [String] = []
  /// What Tab offered for these at the last prompt.
  private(set) var offers: [String: [String]] = [:]

  var script: [Step] = []
  private(set) var asked: [Asked] = []
  /// How often somebody asked after the end of the script.
  private(set) var unanswered = 0
  /// Called at each prompt, before it is answered.
  var atPrompt: () -> Void = {}
  /// What stands on the screen.
  var screen: () -> String = { "" }

  func readLine(
    _ prompt: Prompt,
    firstKey: FirstKey?,
    complete: (String) -> [Completion]
  ) -> LineOutcome {
    for line in tabs { offers[line] = complete(line).map(\.word) }
    asked.append(Asked(prompt: prompt, isKey: false))
    switch next(firstKey) {
    case .line(let text): return .line(text)
    case .givingUp: return .line("??")
    case .reading(let answer): return .line(answer(screen()))
    case .interrupted: return .interrupted
    case .timedOut: return .timedOut
    case .endOfInput, nil: return .endOfInput
    case .enter: return .line("")
    case .key, .escape, .meanwhile, .begins:
      Issue.record("a key was scripted where a line is asked: \(prompt.text)")
      return .endOfInput
    }
  }

  func readKey(_ prompt: Prompt) -> KeyOutcome {
    asked.append(Asked(prompt: prompt, isKey: true))
    switch next() {
    case .key(let key): return .key(key)
    case .enter, .givingUp: return .enter
    case .escape: return .escape
    case .interrupted: return .interrupted
    case .timedOut: return .timedOut
    case .endOfInput, nil: return .endOfInput
    case .line, .reading, .meanwhile, .begins:
      Issue.record("a line was scripted where a key is asked: \(prompt.text)")
      return .endOfInput
    }
  }

  private func next(_ firstKey: FirstKey? = nil) -> Step? {
    atPrompt()
    while !script.isEmpty {
      let step = script.removeFirst()
      switch step {
      case .meanwhile(let happens): happens()
      case .begins(let happens):
        firstKey?.begin()
        happens()
      case .line, .reading, .key, .enter, .escape, .interrupted, .endOfInput, .timedOut, .givingUp:
        return step
      }
    }
    unanswered += 1
    return nil
  }
}
