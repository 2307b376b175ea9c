/// A field that a card may have.
enum FieldName: String, CaseIterable {
  case question = "Q"
  case answer = "A"
  case cloze = "C"
  case why = "Why"
  case hint = "Hint"
  case source = "Source"
  case also = "Also"
  case accept = "Accept"
  case reject = "Reject"
  case say = "Say"
  case see = "See"
  case tags = "Tags"
  case audience = "Audience"
  case contested = "Contested"
  case answerLanguages = "In"
  case unit = "Unit"
  case after = "After"
  case formerly = "Formerly"
  case language = "Language"

  private static let keys = allCases.map { NameKey($0.rawValue.utf8) }

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
