import Decks
import Text

extension OwnWords.Problem {
  /// What is missing, and what to write.
  var phrase: Phrase {
    switch self {
    case .noSign:
      Self.howToAdd(
        Phrase(en: "There is no sign “=”.", ja: "「=」がありません。", ko: "‘=’가 없어요.")
      )
    case .noPrompt:
      Self.howToAdd(
        Phrase(
          en: "Nothing stands before the sign “=”.",
          ja: "「=」の前に何もありません。",
          ko: "‘=’ 앞에 아무것도 없어요."
        )
      )
    case .noAnswer:
      Self.howToAdd(
        Phrase(
          en: "No answer stands behind the sign “=”.",
          ja: "「=」の後に答えがありません。",
          ko: "‘=’ 뒤에 답이 없어요."
        )
      )
    case .sameOnBothSides(let text): Self.same(VisibleText.line(text))
    case .tooLong(let characters):
      Phrase(
        en:
          "A side may have \(OwnWords.longestSide) characters; this one has \(characters). Make it "
          + "shorter, or several cards of it.",
        ja: "「=」の前後はそれぞれ\(OwnWords.longestSide)文字までです（\(characters)文字あります）。短くするか、何枚かに分けてください。",
        ko: "‘=’ 앞뒤는 각각 \(OwnWords.longestSide)자까지예요(\(characters)자예요). 줄이거나 여러 장으로 나눠 주세요."
      )
    }
  }

  private static func same(_ text: String) -> Phrase {
    Phrase(
      en:
        "“\(text)” stands on both sides: there is nothing to answer. Write its meaning or its reading "
        + "behind the sign.",
      ja: "「=」の前後がどちらも「\(text)」なので、答えるものがありません。後ろに意味か読みを書いてください。",
      ko: "‘=’ 앞뒤가 모두 ‘\(text)’라서 답할 것이 없어요. 뒤에 뜻이나 읽기를 적어 주세요."
    )
  }

  private static func howToAdd(_ problem: Phrase) -> Phrase {
    Phrase(
      en: problem.english
        + " Write what is asked, the sign, and the answers with commas between them: "
        + "add 약속 = 約束, promise",
      ja: problem.japanese
        + "問い、「=」、答え（複数なら読点かコンマで区切る）の順に書いてください。例：add 約束[やくそく] = 약속、promise",
      ko: problem.korean + " 질문, ‘=’, 답(여럿이면 쉼표로 구분)의 순서로 적어 주세요. 예: add 약속 = 約束, promise"
    )
  }
}
