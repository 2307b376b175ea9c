package import Text

extension ValueDifference {
  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .digits(let typed, let expected):
      Phrase(
        en: "The digits differ: you typed \(typed), expected \(expected).",
        ja: "数字が違います：「\(typed)」ではなく「\(expected)」です。",
        ko: "숫자가 달라요. 쓴 것 \(typed), 맞는 것 \(expected)."
      )
    case .other(let typed, let expected):
      Phrase(
        en: "You typed \(typed), expected \(expected).",
        ja: "「\(typed)」ではなく「\(expected)」です。",
        ko: "쓴 답: \(typed) · 맞는 답: \(expected)."
      )
    case .otherDate(let typed, let expected):
      Phrase(
        en: "You typed \(typed), expected \(FlexibleDate.shown(expected, in: .english)).",
        ja: "「\(typed)」ではなく「\(FlexibleDate.shown(expected, in: .japanese))」です。",
        ko: "쓴 답: \(typed) · 맞는 답: \(FlexibleDate.shown(expected, in: .korean))."
      )
    case .precision(let typed):
      Phrase(
        en: "\(typed) is right as far as it goes: answer more precisely.",
        ja: "「\(typed)」までは合っています。もっと詳しく答えてください。",
        ko: "여기까지는 맞아요: \(typed). 더 자세히 답해 주세요."
      )
    case .unit(let typed, let expected):
      Phrase(
        en: "The number is right, its unit is not: you typed \(typed), expected \(expected).",
        ja: "数は合っていますが、単位は「\(typed)」ではなく「\(expected)」です。",
        ko: "수는 맞지만 단위가 달라요. 쓴 것 \(typed), 맞는 것 \(expected)."
      )
    case .unaskedUnit(let typed):
      Phrase(
        en: "The number is right, but \(typed) is not the unit that is asked for.",
        ja: "数は合っていますが、聞いている単位は「\(typed)」ではありません。",
        ko: "수는 맞지만 묻는 단위가 아니에요: \(typed)"
      )
    case .otherUnit(let typed, let expected):
      Phrase(
        en: "\(typed) is as much, but answer in \(expected).",
        ja: "「\(typed)」でも同じ量ですが、「\(expected)」で答えてください。",
        ko: "같은 양이지만(\(typed)) 이 단위로 답해 주세요: \(expected)"
      )
    case .century(let typed):
      Phrase(
        en: "\(typed): write the year with four digits, like 2000.",
        ja: "「\(typed)」は、2000 のように年を4桁で入力してください。",
        ko: "연도를 2000처럼 네 자리로 써 주세요: \(typed)"
      )
    case .unreadable(let kind, let typed):
      Self.unreadable(kind, typed: typed)
    case .unreadableDate(let precision, let typed):
      Self.unreadableDate(like: precision.example, typed: typed)
    }
  }

  private static func unreadable(_ kind: AnswerKind, typed: String) -> Phrase {
    switch kind {
    case .date: unreadableDate(like: FlexibleDate.Precision.day.example, typed: typed)
    case .number:
      Phrase(
        en: "\(typed) is not read as a number: type it in digits.",
        ja: "「\(typed)」は数として読み取れません。数字で入力してください。",
        ko: "수로 읽을 수 없어요: \(typed). 숫자로 써 주세요."
      )
    case .boolean:
      Phrase(
        en: "\(typed) is neither yes nor no: type yes or no.",
        ja: "「\(typed)」は、はい・いいえのどちらでもありません。「はい」か「いいえ」で答えてください。",
        ko: "‘네’도 ‘아니요’도 아니에요: \(typed). ‘네’ 또는 ‘아니요’로 답해 주세요."
      )
    case .text, .reading, .hiragana, .katakana, .hangul, .romanization:
      Phrase(
        en: "\(typed) could not be read. Check how it is spelt.",
        ja: "「\(typed)」は読み取れませんでした。つづりを確認してください。",
        ko: "읽을 수 없었어요: \(typed). 철자를 확인해 주세요."
      )
    }
  }

  private static func unreadableDate(like example: String, typed: String) -> Phrase {
    Phrase(
      en: "\(typed) is not read as a date: type it like \(example).",
      ja: "「\(typed)」は日付として読み取れません。\(example) のように入力してください。",
      ko: "날짜로 읽을 수 없어요: \(typed). \(example)처럼 써 주세요."
    )
  }
}

extension FlexibleDate.Precision {
  /// A date of this precision, to show how one is written.
  fileprivate var example: String {
    switch self {
    case .year: "2000"
    case .month: "2000-01"
    case .day: "2000-01-31"
    }
  }
}
