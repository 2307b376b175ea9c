/// A field that a card may have.
enum FieldName: UInt8, CaseIterable {
  case question
  case answer
  case cloze
  case why
  case hint
  case source
  case also
  case accept
  case reject
  case say
  case see
  case tags
  case audience
  case contested
  case answerLanguages
  case unit
  case after
  case formerly
  case language

  /// The names as written, in the order of the cases.
  static let words = [
    "Q", "A", "C", "Why", "Hint", "Source", "Also", "Accept", "Reject", "Say", "See", "Tags",
    "Audience", "Contested", "In", "Unit", "After", "Formerly", "Language",
  ]
  private static let keys = words.map { NameKey($0.utf8) }

  /// The name as written.
  var word: String { Self.words[Int(rawValue)] }

  /// Reads a name of a field, as written.
  init?(_ name: ArraySlice<UInt8>) {
    guard let index = Self.keys.firstIndex(of: NameKey(name)) else { return nil }
    self = Self.allCases[index]
  }

  /// Whether a card may have several of it.
  var mayRepeat: Bool {
    switch self {
    case .source, .also, .accept, .reject, .see, .tags, .after, .formerly: true
    case .question, .answer, .cloze, .why, .hint, .say, .audience, .contested, .answerLanguages,
      .unit, .language:
      false
    }
  }

  /// Whether its line breaks are shown.
  var keepsLineBreaks: Bool {
    switch self {
    case .question, .cloze, .why, .hint, .say: true
    case .answer, .source, .also, .accept, .reject, .see, .tags, .audience, .contested,
      .answerLanguages, .unit, .after, .formerly, .language:
      false
    }
  }
}

/// A short name packed for comparison: its first eight bytes, its last and its length.
private struct NameKey: Equatable {
  private var head: UInt64 = 0
  private var last: UInt8 = 0
  private var count: UInt8 = 0

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if count < 8 { head = head << 8 | UInt64(byte) }
      last = byte
      count = count == .max ? count : count + 1
    }
  }
}
