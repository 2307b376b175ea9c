import Text

/// A choice has a right option and a wrong one.
struct OneSidedChoiceRule: Rule {
  let name = "one-sided-choice"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      guard case .choice(let options) = text.cards[index].base.body else { continue }
      if !options.contains(where: \.isRight) {
        report(.error, text.place(ofCard: index), noneRight)
      } else if options.allSatisfy(\.isRight) {
        report(.error, text.place(ofCard: index), noneWrong)
      }
    }
  }

  private var noneRight: Phrase {
    Phrase(
      en: "No option is right. Write “[x]” before each right one.",
      ja: "正解の選択肢がありません。正解の前に「[x]」を書いてください。",
      ko: "정답인 선택지가 없어요. 정답 앞에 ‘[x]’를 적어 주세요."
    )
  }

  private var noneWrong: Phrase {
    Phrase(
      en: "Every option is right. Add a wrong one, or ask for a typed answer.",
      ja: "すべての選択肢が正解です。不正解の選択肢を加えるか、入力で答える形にしてください。",
      ko: "모든 선택지가 정답이에요. 오답을 더하거나 입력해서 답하게 해 주세요."
    )
  }
}
