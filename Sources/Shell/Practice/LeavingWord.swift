import Answers

/// Words by which people leave programs, typed where an answer is asked for.
enum LeavingWord {
  private static let words: Set = ["q", "quit", "exit", "終了", "그만"]
  /// As a prompt that composes makes them of their keys.
  private static let composed = Set(
    words.flatMap { [TwoSetKeyboard.hangul(fromKeys: $0), RomajiReader.hiragana($0)] }
      .map { Normalizer.fold($0) }
  )

  /// Whether a wrong answer was most likely meant to leave, or for the prompt of the shell, which
  /// takes `commands`.
  static func isMeant(by typed: String, commands: [String] = []) -> Bool {
    let folded = Normalizer.fold(typed)
    return words.contains(folded) || composed.contains(folded)
      || commands.contains { command in
        command == folded
          || Normalizer.fold(TwoSetKeyboard.hangul(fromKeys: command)) == folded
      }
  }
}
