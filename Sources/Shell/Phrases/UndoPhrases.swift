import Answers
import Text

/// What is said when something is taken back, put aside or marked.
enum UndoPhrases {
  static let nothingToUndo = Phrase(
    en: "There is nothing to undo.",
    ja: "取り消せる記録はありません。",
    ko: "되돌릴 기록이 없어요."
  )
  static let nothingToRedo = Phrase(
    en: "There is nothing to bring back.",
    ja: "元に戻せる記録はありません。",
    ko: "다시 적용할 기록이 없어요."
  )
  static let change = Phrase(en: "the last change", ja: "直前の変更", ko: "마지막 변경")

  static func answer(to card: String) -> Phrase {
    Phrase(en: "the answer to \(card)", ja: "\(card) への回答", ko: "\(card)에 대한 답")
  }

  static func change(of card: String) -> Phrase {
    Phrase(en: "the change of \(card)", ja: "\(card) の変更", ko: "\(card)의 변경")
  }

  static func undone(_ what: Phrase) -> Phrase {
    Phrase(
      en: "Undone: \(what.english). “redo” brings it back.",
      ja: "\(what.japanese)を取り消しました。redo で元に戻せます。",
      ko: "\(what.korean)\(Josa.object(for: what.korean)) 되돌렸어요. redo로 다시 적용할 수 있어요."
    )
  }

  static func redone(_ what: Phrase) -> Phrase {
    Phrase(
      en: "Back again: \(what.english).",
      ja: "\(what.japanese)を元に戻しました。",
      ko: "\(what.korean)\(Josa.object(for: what.korean)) 다시 적용했어요."
    )
  }

  static func backInTurn(_ card: String) -> Phrase {
    Phrase(
      en: "\(card) takes its turn again.",
      ja: "\(card) をまた出題します。",
      ko: "\(card) 카드가 다시 나와요."
    )
  }

  static func skipped(_ subject: String, cards: Int) -> Phrase {
    let subject = VisibleText.line(subject)
    return Phrase(
      en:
        "Not today: “\(subject)” (\(cards) \(cards == 1 ? "card" : "cards")). It comes back tomorrow; nothing is lost.",
      ja: "今日は「\(subject)」を休みます（\(cards)枚）。明日また出題します。",
      ko: "오늘은 ‘\(subject)’\(Josa.object(for: subject)) 건너뛰어요(\(cards)장). 내일 다시 나와요."
    )
  }

  static func flagged(_ card: String) -> Phrase {
    Phrase(
      en: "\(card) is marked for its author.",
      ja: "\(card) に作成者への印を付けました。",
      ko: "\(card) 카드에 제작자가 볼 표시를 남겼어요."
    )
  }

  static func unflagged(_ card: String) -> Phrase {
    Phrase(
      en: "The mark on \(card) is gone.",
      ja: "\(card) の印を外しました。",
      ko: "\(card) 카드의 표시를 지웠어요."
    )
  }

  static let noted = Phrase(en: "Noted.", ja: "メモしました。", ko: "메모했어요.")
}
