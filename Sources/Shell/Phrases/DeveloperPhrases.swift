import Answers
import Text

/// What the developers' filters say.
enum DeveloperPhrases {
  static func badLine(line: Int, _ cause: Phrase?) -> Phrase {
    let cause = cause ?? shape
    return Phrase(
      en: "Line \(line): \(cause.english)",
      ja: "\(line)行目：\(cause.japanese)",
      ko: "\(line)번째 줄: \(cause.korean)"
    )
  }

  private static let shape = Phrase(
    en: "not a history. Expected {\"ratings\":[1–4,…],\"days\":[0,…]}.",
    ja: "読み取れません。{\"ratings\":[1–4,…],\"days\":[0,…]} の形にしてください。",
    ko: "읽을 수 없어요. {\"ratings\":[1–4,…],\"days\":[0,…]} 형식으로 써 주세요."
  )

  static func noConversion(from: String?, to: String) -> Phrase {
    let pair = VisibleText.line([from, to].compactMap(\.self).joined(separator: " → "))
    let known = Conversion.names.joined(separator: ", ")
    return Phrase(
      en: "There is no conversion \(pair). There are: \(known)",
      ja: "\(pair) の変換はありません。できるのは次のとおりです：\(known)",
      ko: "\(pair) 변환은 없어요. 가능한 변환: \(known)"
    )
  }
}
