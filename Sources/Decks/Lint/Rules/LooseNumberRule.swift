import Answers
import Text

/// How far a number may be off is said by `±`, not by a word such as “about”.
struct LooseNumberRule: AnswerRule {
  let name = "loose-number"

  private static let words: Set = [
    "about", "approx", "approximately", "around", "roughly", "circa", "ca", "nearly", "almost",
    "over", "under", "least", "most", "more", "less", "so", "some",
  ]
  /// Those that stand against the number, with nothing between.
  private static let parts = [
    "約", "およそ", "ほぼ", "くらい", "ぐらい", "ほど", "前後", "程度", "以上", "以下", "余り", "未満",
    "약 ", "대략", "거의", "정도", "가량", "안팎", "내외", "남짓", "이상", "이하", "미만", "쯤",
  ]

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .number else { return nil }
    for (index, answer) in answers.enumerated() {
      guard let word = Self.word(in: answer) else { continue }
      return AnswerFault(index: index, severity: .warning, message: message(answer, word))
    }
    return nil
  }

  /// The word that is meant to say so; nil where there is none, or `±` says it.
  static func word(in answer: String) -> String? {
    if let number = NumberReading.parse(answer), number.tolerance != nil { return nil }
    let latin = answer.lowercased().split { !$0.isASCII || !$0.isLetter }.map(String.init)
    if let word = latin.first(where: words.contains) { return word }
    return parts.first { answer.contains($0) }.map { String($0.filter { $0 != " " }) }
  }

  private func message(_ answer: String, _ word: String) -> Phrase {
    Phrase(
      en: "“\(word)” does not say how far off an answer may be: “\(answer)” is judged as exactly "
        + "its number. Write “± 2” behind the number, or leave the word out.",
      ja: "「\(word)」と書いても許される誤差は決まらず、「\(answer)」はその数ちょうどとして判定されます。"
        + "数の後に「± 2」などと書くか、この言葉を消してください。",
      ko: "‘\(word)’만으로는 얼마나 달라도 되는지 알 수 없어서 ‘\(answer)’ 답은 꼭 그 수로 채점돼요. "
        + "수 뒤에 ‘± 2’처럼 적거나 이 말을 지워 주세요."
    )
  }
}
