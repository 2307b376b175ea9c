package import Text

extension Difference {
  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .sound(let sound): sound.phrase
    case .place(let unit, let place): place.phrase(by: unit)
    case .whole(let typed, let expected):
      Phrase(
        en: "You typed \(typed), expected \(expected).",
        ja: "「\(typed)」ではなく「\(expected)」です。",
        ko: "쓴 답: \(typed) · 맞는 답: \(expected)."
      )
    case .value(let value): value.phrase
    case .form(let form): form.phrase
    case .elsewhere(let other): other.phrase
    case .refused(let refused): refused.phrase
    }
  }
}

extension PlaceDifference {
  /// The difference in words, counted in `unit`.
  package func phrase(by alignmentUnit: AlignmentUnit) -> Phrase {
    let unit = holdsLoneJamo ? .letter : alignmentUnit
    return switch self {
    case .substituted(let place, let typed, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) \(unit.english): you typed \(typed), expected \(expected).",
        ja: "\(place)\(unit.japanese)目は「\(typed)」ではなく「\(expected)」です。",
        ko: "\(place)번째 \(unit.korean): 쓴 것 \(typed), 맞는 것 \(expected)."
      )
    case .missing(let place, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) \(unit.english): \(expected) is missing.",
        ja: "\(place)\(unit.japanese)目の「\(expected)」が抜けています。",
        ko: "\(place)번째 \(unit.korean): " + Josa.subject.sentence(expected, "빠졌어요", "빠짐")
      )
    case .extra(let place, let typed):
      Phrase(
        en: "\(Ordinal.english(place)) \(unit.english): \(typed) is one too many.",
        ja: "\(place)\(unit.japanese)目の「\(typed)」は要りません。",
        ko: "\(place)번째 \(unit.korean): " + Josa.topic.sentence(typed, "필요 없어요", "필요 없음")
      )
    case .swapped(let place, let typed, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) \(unit.english): you typed \(typed), expected \(expected)"
          + " — in the other order.",
        ja: "\(place)\(unit.japanese)目からの「\(typed)」は順序が逆です。正しくは「\(expected)」です。",
        ko: "\(place)번째 \(unit.korean): 쓴 것 \(typed), 맞는 것 \(expected) — 순서가 바뀌었어요."
      )
    }
  }
}

extension PlaceDifference {
  /// Whether a consonant or a vowel stands alone, which is no syllable.
  private var holdsLoneJamo: Bool {
    let texts =
      switch self {
      case .substituted(_, let typed, let expected), .swapped(_, let typed, let expected):
        [typed, expected]
      case .missing(_, let expected): [expected]
      case .extra(_, let typed): [typed]
      }
    return texts.contains { text in
      text.unicodeScalars.contains { (0x3131...0x318E).contains($0.value) }
    }
  }
}

extension AlignmentUnit {
  fileprivate var english: String {
    switch self {
    case .letter: "letter"
    case .mora: "mora"
    case .syllable: "syllable"
    case .jamo: "jamo"
    case .word: "word"
    }
  }

  fileprivate var japanese: String {
    switch self {
    case .letter: "文字"
    case .mora: "拍"
    case .syllable: "音節"
    case .jamo: "字母"
    case .word: "語"
    }
  }

  fileprivate var korean: String {
    switch self {
    case .letter: "글자"
    case .mora: "박"
    case .syllable: "음절"
    case .jamo: "자모"
    case .word: "단어"
    }
  }
}

extension Josa {
  /// 책이 빠졌어요; where the form cannot be told, 物 — 빠짐, as no one says 物이(가).
  fileprivate func sentence(_ word: String, _ predicate: String, _ note: String) -> String {
    FinalSound(of: word) == .unknown
      ? "\(word) — \(note)." : "\(word)\(form(after: word)) \(predicate)."
  }
}

/// Ordinal numbers in words.
enum Ordinal {
  /// 1st, 2nd, 3rd, 4th, 11th, 22nd.
  static func english(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      case (_, _): "th"
      }
    return "\(number)\(suffix)"
  }
}
