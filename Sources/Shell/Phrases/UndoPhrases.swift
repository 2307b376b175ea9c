import Answers
import Journal
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

  static func answer(_ typed: String, grade: Phrase, to place: Phrase) -> Phrase {
    guard !typed.isEmpty else {
      return Phrase(
        en: "having the answer shown to \(place.english) (\(grade.english))",
        ja: "\(place.japanese)の答えを見たこと（\(grade.japanese)）",
        ko: "\(place.korean)의 답을 본 것(\(grade.korean))"
      )
    }
    let typed = Quotation.phrase(typed)
    return Phrase(
      en: "your answer \(typed.english) (\(grade.english)) to \(place.english)",
      ja: "\(place.japanese)への回答\(typed.japanese)（\(grade.japanese)）",
      ko: "\(place.korean)에 대한 답 \(typed.korean)(\(grade.korean))"
    )
  }

  static func appeal(_ place: Phrase) -> Phrase {
    Phrase(
      en: "counting your answer to \(place.english) right",
      ja: "\(place.japanese)への回答を正解としたこと",
      ko: "\(place.korean)에 대한 답을 정답으로 처리한 것"
    )
  }

  /// A question, and the card that asks it.
  static func place(_ prompt: String, card: String) -> Phrase {
    guard !prompt.isEmpty else { return Phrase(en: card, ja: "\(card) ", ko: card) }
    let prompt = Quotation.phrase(prompt)
    return Phrase(
      en: "\(prompt.english) (\(card))",
      ja: "\(prompt.japanese)（\(card)）",
      ko: "\(prompt.korean)(\(card))"
    )
  }

  static func setting(_ key: String) -> Phrase {
    let key = VisibleText.line(key)
    return Phrase(en: "the setting \(key)", ja: "設定 \(key) の変更", ko: "설정 \(key)의 변경")
  }

  static func setting(_ key: String, from before: String, to after: String) -> Phrase {
    let (before, after) = (VisibleText.line(before), VisibleText.line(after))
    let setting = setting(key)
    return Phrase(
      en: "\(setting.english), from \(before) to \(after)",
      ja: "\(setting.japanese)（\(before) から \(after) へ）",
      ko: "\(setting.korean)(전: \(before), 후: \(after))"
    )
  }

  static func suspension(of card: String, _ toggle: Toggle) -> Phrase {
    switch toggle {
    case .on:
      Phrase(en: "the suspension of \(card)", ja: "\(card) の休止", ko: "\(card) 카드의 보류")
    case .off:
      Phrase(
        en: "the end of the suspension of \(card)",
        ja: "\(card) の休止の解除",
        ko: "\(card) 카드의 보류 해제"
      )
    }
  }

  static func burying(_ card: String, until day: Phrase) -> Phrase {
    Phrase(
      en: "leaving \(card) out until \(day.english)",
      ja: "\(card) を\(day.japanese)まで外したこと",
      ko: "\(card) 카드를 \(day.korean)까지 미룬 것"
    )
  }

  static func mark(on card: String, _ toggle: Toggle) -> Phrase {
    switch toggle {
    case .on:
      Phrase(
        en: "the mark on \(card) for its author",
        ja: "\(card) に付けた作成者への印",
        ko: "\(card) 카드에 남긴 표시"
      )
    case .off:
      Phrase(
        en: "taking the mark off \(card)",
        ja: "\(card) の印を外したこと",
        ko: "\(card) 카드의 표시를 지운 것"
      )
    }
  }

  static func skipping(_ subject: String) -> Phrase {
    let subject = VisibleText.line(subject)
    return Phrase(
      en: "skipping “\(subject)”",
      ja: "「\(subject)」を休むこと",
      ko: "‘\(subject)’ 건너뛰기"
    )
  }

  static func enrolment(_ deck: String, _ toggle: Toggle) -> Phrase {
    let deck = VisibleText.line(deck)
    return switch toggle {
    case .on:
      Phrase(
        en: "taking up “\(deck)”",
        ja: "「\(deck)」を学習対象に加えたこと",
        ko: "‘\(deck)’ 덱을 공부 목록에 넣은 것"
      )
    case .off:
      Phrase(
        en: "leaving “\(deck)”",
        ja: "「\(deck)」を学習対象から外したこと",
        ko: "‘\(deck)’ 덱을 공부 목록에서 뺀 것"
      )
    }
  }

  static func goal(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(en: "the goal “\(name)”", ja: "目標日「\(name)」の変更", ko: "목표일 ‘\(name)’의 변경")
  }

  /// Cards that were written together, of which `place` is one.
  static func ownCards(_ count: Int, _ place: Phrase) -> Phrase {
    guard count > 1 else {
      return Phrase(
        en: "your own card \(place.english)",
        ja: "自分のカード\(place.japanese)",
        ko: "내 카드 \(place.korean)"
      )
    }
    return Phrase(
      en: "\(count) cards of your own, \(place.english) among them",
      ja: "\(place.japanese)など、自分のカード\(count)枚",
      ko: "\(place.korean) 등 내 카드 \(count)장"
    )
  }

  static func note(_ text: String) -> Phrase {
    let text = VisibleText.line(text)
    return Phrase(en: "the note “\(text)”", ja: "メモ「\(text)」", ko: "메모 ‘\(text)’")
  }

  static func change(of card: String) -> Phrase {
    Phrase(en: "the change of \(card)", ja: "\(card) の変更", ko: "\(card)의 변경")
  }

  static func undone(_ what: Phrase) -> Phrase {
    Phrase(
      en: "Undone: \(what.english).",
      ja: "取り消しました：\(what.japanese)",
      ko: "되돌렸어요: \(what.korean)"
    )
  }

  static let cardComesAgain = Phrase(
    en: "The card comes again. “redo” brings the answer back.",
    ja: "このカードをまた出題します。redo で回答を元に戻せます。",
    ko: "이 카드가 다시 나와요. redo로 답을 다시 적용할 수 있어요."
  )

  static let redoBringsBack = Phrase(
    en: "“redo” brings it back.",
    ja: "redo で元に戻せます。",
    ko: "redo로 다시 적용할 수 있어요."
  )

  static func redone(_ what: Phrase) -> Phrase {
    Phrase(
      en: "Back again: \(what.english).",
      ja: "元に戻しました：\(what.japanese)",
      ko: "다시 적용했어요: \(what.korean)"
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

  static func notedOn(_ card: String) -> Phrase {
    Phrase(
      en: "Noted on \(card).",
      ja: "\(card) にメモを付けました。",
      ko: "메모했어요: \(card)"
    )
  }

  static let noted = Phrase(en: "Noted.", ja: "メモしました。", ko: "메모했어요.")
}
