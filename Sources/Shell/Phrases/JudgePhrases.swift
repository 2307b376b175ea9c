import Answers
import Text

/// The words in which the judge explains itself to authors.
enum JudgePhrases {
  static let title = Phrase(
    en: "How it was judged",
    ja: "判定の内訳",
    ko: "판정 내용"
  )
  static let accepted = Phrase(
    en: "Answers that count (→ the one that decided)",
    ja: "正解とする答え（→ は判定の決め手）",
    ko: "정답으로 치는 답(→는 판정을 정한 답)"
  )
  static let verdict = Phrase(en: "Verdict", ja: "判定", ko: "판정")
  static let rule = Phrase(en: "Rule", ja: "規則", ko: "규칙")
  static let grade = Phrase(en: "Grade", ja: "評価", ko: "평가")
  static let noGrade = Phrase(
    en: "none: the question is asked once more",
    ja: "なし（もう一度出題）",
    ko: "없음(한 번 더 물어봄)"
  )
  static let equal = Phrase(
    en: "equal, apart from case, width and kind of kana",
    ja: "一致（大文字・小文字、全角・半角、かなの種類は区別しない）",
    ko: "일치(대소문자, 전각·반각, 가나 종류는 구별하지 않음)"
  )
  static let nothingAgrees = Phrase(
    en: "agrees with no listed answer",
    ja: "どの答えとも一致しない",
    ko: "어느 답과도 일치하지 않음"
  )
  static let slip = Phrase(en: "slip of the fingers", ja: "打ち間違い", ko: "오타")

  static func counted(percent: Int) -> Phrase {
    Phrase(
      en: "\(percent) % of the choices, places or pairs are right",
      ja: "選択・順序・組み合わせの\(percent)％が正しい",
      ko: "고른 것, 순서, 짝 가운데 \(percent)%가 맞음"
    )
  }

  static func more(_ count: Int) -> Phrase {
    Phrase(en: "… and \(count) more", ja: "…ほか\(count)件", ko: "… 외 \(count)개")
  }
}

extension Outcome {
  /// The name of the outcome, for authors.
  var name: Phrase {
    switch self {
    case .exact: Phrase(en: "exact", ja: "正解", ko: "정답")
    case .variant: Phrase(en: "variant", ja: "別表記で正解", ko: "다른 표기로 정답")
    case .typo: Phrase(en: "typo", ja: "打ち間違い（正解）", ko: "오타(정답)")
    case .retry: Phrase(en: "retry", ja: "もう一度", ko: "한 번 더")
    case .wrong: Phrase(en: "wrong", ja: "不正解", ko: "오답")
    }
  }
}

extension Difference {
  /// The name of the rule that found it.
  var ruleName: Phrase {
    switch self {
    case .sound: Phrase(en: "sound", ja: "音", ko: "소리")
    case .place, .whole: Phrase(en: "spelling", ja: "つづり", ko: "철자")
    case .value: Phrase(en: "value", ja: "値", ko: "값")
    case .form(let form): form.ruleName
    case .elsewhere(let other): other.ruleName
    case .refused: Phrase(en: "unreadable", ja: "判定不能", ko: "판정할 수 없음")
    }
  }
}

extension FormDifference {
  fileprivate var ruleName: Phrase {
    switch self {
    case .spelling: Phrase(en: "another spelling", ja: "別のつづり", ko: "다른 철자")
    case .nearby: Phrase(en: "within the tolerance", ja: "許容範囲内", ko: "허용 범위 안")
    case .era: Phrase(en: "era", ja: "年号", ko: "연호")
    case .moreThanAsked: Phrase(en: "precision", ja: "精度", ko: "정밀도")
    case .spacing: Phrase(en: "spacing", ja: "分かち書き", ko: "띄어쓰기")
    case .particle: Phrase(en: "particle", ja: "助詞", ko: "조사")
    case .unmarkedLongVowel: Phrase(en: "long vowel", ja: "長音", ko: "장음")
    case .honorific, .politely, .otherEnding:
      Phrase(en: "politeness", ja: "丁寧さ", ko: "공손함")
    case .particleAlone: Phrase(en: "particle", ja: "助詞", ko: "조사")
    case .script, .unchecked: Phrase(en: "script", ja: "文字の種類", ko: "문자 종류")
    case .language: Phrase(en: "language", ja: "言語", ko: "언어")
    }
  }
}

extension OtherAnswer {
  fileprivate var ruleName: Phrase {
    switch self {
    case .alsoValid: Phrase(en: "listed in Also:", ja: "Also: にある答え", ko: "Also:에 있는 답")
    case .related: Phrase(en: "goes with it", ja: "関連する答え", ko: "관련된 답")
    case .different: Phrase(en: "answer of another card", ja: "別のカードの答え", ko: "다른 카드의 답")
    case .known: Phrase(en: "listed in Reject:", ja: "Reject: にある答え", ko: "Reject:에 있는 답")
    }
  }
}
