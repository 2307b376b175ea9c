import Answers

/// The two-set keyboard drawn in text, with the next key marked.
package enum TwoSetLayout {
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

  /// The key to press next.
  package enum NextKey: Hashable, Sendable {
    case letter(Character)
    /// What was typed does not begin the answer.
    case backspace
    /// The answer stands there.
    case enter
  }

  /// The key that comes after `typed` on the way to `expected`.
  package static func nextKey(typed: String, expected: String) -> NextKey {
    let keys = Array(TwoSetKeyboard.keys(fromHangul: expected))
    let pressed = Array(TwoSetKeyboard.keys(fromHangul: typed))
    guard keys.starts(with: pressed) else { return .backspace }
    return pressed.count < keys.count ? .letter(keys[pressed.count]) : .enter
  }

  /// The lines to print; narrow terminals get the jamo without their letters.
  package static func drawing(next: NextKey?, columns: Int) -> [String] {
    let marked: Character? = if case .letter(let key) = next { key } else { nil }
    let lines = rows.enumerated().map { index, keys in
      String(repeating: " ", count: index)
        + drawing(row: keys, marked: marked, showsLetters: columns >= 46)
    }
    return lines + (next.map { ["→ " + name(of: $0)] } ?? [])
  }

  /// One row of keys; brackets stand where blanks do, so that marking moves nothing.
  private static func drawing(row: String, marked: Character?, showsLetters: Bool) -> String {
    var line = ""
    var closing = " "
    for key in row {
      let isMarked = marked.map { $0.lowercased() == String(key) } ?? false
      let shown = isMarked ? marked ?? key : key
      let jamo = TwoSetKeyboard.jamo(onKey: shown).map(String.init) ?? ""
      line += isMarked ? "[" : closing
      line += jamo + (showsLetters ? String(key) : "")
      closing = isMarked ? "]" : " "
    }
    return closing == "]" ? line + closing : line
  }

  private static func name(of key: NextKey) -> String {
    switch key {
    case .backspace: return "Backspace"
    case .enter: return "Enter"
    case .letter(" "): return "Space"
    case .letter(let key):
      guard let jamo = TwoSetKeyboard.jamo(onKey: key) else { return String(key) }
      return "\(jamo) = " + (key.isUppercase ? "Shift-\(key)" : "\(key)")
    }
  }
}
