/// What is typed into a prompt, and so how keys compose.
package enum InputSlot: Hashable, Sendable {
  /// Shell commands and plain text: keys are never touched.
  case plain
  /// Romaji become hiragana as they are typed.
  case hiragana
  /// Romaji become katakana as they are typed.
  case katakana
  /// Keys compose as the two-set keyboard does.
  case hangul
}

/// A question put to the person at the terminal.
package struct Prompt: Sendable {
  /// The text before the cursor; may hold SGR escape sequences.
  package var text: String
  /// How keys compose.
  package var slot: InputSlot
  /// Earlier lines to walk through; answers have none.
  package var history: [String]
  /// When to give up waiting, in seconds after the last key; nil waits for ever.
  package var timeoutSeconds: Double?
  /// The expected answer in hangul or kana, for the keyboard aid; nil shows no next key.
  package var expected: String?

  package init(
    _ text: String,
    slot: InputSlot = .plain,
    history: [String] = [],
    timeoutSeconds: Double? = nil,
    expected: String? = nil
  ) {
    self.text = text
    self.slot = slot
    self.history = history
    self.timeoutSeconds = timeoutSeconds
    self.expected = expected
  }
}

/// What came of a prompt.
package enum LineOutcome: Hashable, Sendable {
  /// A line was entered; without its newline.
  case line(String)
  /// Ctrl-C: the question is left without harm.
  case interrupted
  /// Ctrl-D on an empty line, the end of a pipe, or a hang-up.
  case endOfInput
  /// Nobody answered in time.
  case timedOut
}

/// What came of waiting for one key.
package enum KeyOutcome: Hashable, Sendable {
  case key(Character)
  case enter
  case escape
  case interrupted
  case endOfInput
  case timedOut
}

/// What Tab may insert at the cursor.
package struct Completion: Hashable, Sendable {
  /// The whole word that would stand there.
  package var word: String
  /// Whether a space follows a finished word.
  package var closes: Bool

  package init(_ word: String, closes: Bool = true) {
    self.word = word
    self.closes = closes
  }
}

/// The port through which the shell asks for lines and keys.
///
/// `Readline` implements it with GNU Readline; tests script it.
package protocol LineEditor: AnyObject {
  /// Asks for one line. `complete` answers Tab: it is given the line up to the cursor.
  ///
  /// `firstKey` is told when the line is begun, where keys come one by one.
  func readLine(
    _ prompt: Prompt,
    firstKey: FirstKey?,
    complete: (String) -> [Completion]
  ) -> LineOutcome
  /// Asks for a single key, without Enter where the terminal can; a line's first character else.
  func readKey(_ prompt: Prompt) -> KeyOutcome
  /// Takes away from whoever types what is not about the line: key bindings of the machine's own, and
  /// commands that read files or tell who has an account.
  func restrict()
}

extension LineEditor {
  /// Asks for one line, whenever it is begun.
  package func readLine(_ prompt: Prompt, complete: (String) -> [Completion]) -> LineOutcome {
    readLine(prompt, firstKey: nil, complete: complete)
  }

  package func restrict() {}
}
