import Shell

/// How the keys of a composing prompt are read at the moment.
enum InputMode {
  /// As they are; a real input method may compose.
  case off
  case hiragana
  case katakana
  case hangul

  /// The mode that a prompt begins with; nil where keys are never touched.
  init?(_ slot: InputSlot, isOff: Bool) {
    switch slot {
    case .plain: return nil
    case .hiragana: self = isOff ? .off : .hiragana
    case .katakana: self = isOff ? .off : .katakana
    case .hangul: self = isOff ? .off : .hangul
    }
  }

  /// The mode after this one in a prompt for `slot`.
  func next(in slot: InputSlot) -> InputMode {
    switch (self, slot) {
    case (_, .plain): .off
    case (.off, .hangul): .hangul
    case (.off, .hiragana), (.off, .katakana): .hiragana
    case (.hiragana, _): .katakana
    case (.katakana, _), (.hangul, _): .off
    }
  }

  /// What the keys stand for; nil when they stand for themselves.
  var slot: InputSlot? {
    switch self {
    case .off: nil
    case .hiragana: .hiragana
    case .katakana: .katakana
    case .hangul: .hangul
    }
  }

  /// What the prompt shows.
  var tag: String {
    switch self {
    case .off: "[A] "
    case .hiragana: "[あ] "
    case .katakana: "[ア] "
    case .hangul: "[한] "
    }
  }
}
