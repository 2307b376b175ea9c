import Text

/// What the end of a session says.
enum SummaryPhrases {
  static func done(answers: Int, right: Int, minutes: Int?) -> Phrase {
    let percent = answers == 0 ? 0 : (right * 100 + answers / 2) / answers
    let time = minutes.map { Phrase(en: ", \($0) min", ja: "、\($0)分", ko: ", \($0)분") }
    return Phrase(
      en: "\(answers) \(answers == 1 ? "answer" : "answers"), \(percent) % right"
        + (time?.english ?? ""),
      ja: "\(answers)問回答、正答率\(percent)％" + (time?.japanese ?? ""),
      ko: "\(answers)문제, 정답률 \(percent)%" + (time?.korean ?? "")
    )
  }

  static func score(points: Double, of total: Int) -> Phrase {
    let tenths = Int((points * 10).rounded())
    let shown = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    let percent = total == 0 ? 0 : Int((points * 100 / Double(total)).rounded())
    return Phrase(
      en: "Your score: \(shown) of \(total) (\(percent) %)",
      ja: "得点：\(total)点中\(shown)点（\(percent)％）",
      ko: "점수: \(total)점 만점에 \(shown)점(\(percent)%)"
    )
  }

  static func new(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 card met for the first time" : "\(count) cards met for the first time",
      ja: "新しく学んだカード：\(count)枚",
      ko: "새로 배운 카드: \(count)장"
    )
  }

  static func missed(_ count: Int) -> Phrase {
    Phrase(en: "Missed (\(count)):", ja: "間違えたもの（\(count)）：", ko: "틀린 것(\(count)):")
  }

  static func remaining(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "card is" : "cards are") left for today; “review” goes on.",
      ja: "今日はあと\(count)枚あります。review で続けられます。",
      ko: "오늘은 \(count)장 남았어요. review로 이어서 할 수 있어요."
    )
  }

  static func comeBack(minutes: Int) -> Phrase {
    Phrase(
      en: "More comes in \(minutes) min.",
      ja: "次は\(minutes)分後です。",
      ko: "다음은 \(minutes)분 뒤예요."
    )
  }

  static func comeBack(wait: Phrase, cards: Int) -> Phrase {
    Phrase(
      en: "Come back in \(wait.english): \(cards == 1 ? "1 card is" : "\(cards) cards are") due.",
      ja: "次の復習は\(wait.japanese)後、\(cards)枚です。",
      ko: "다음 복습은 \(wait.korean) 뒤, \(cards)장이에요."
    )
  }

  static func spread(_ cards: Int, all: Int) -> Phrase {
    Phrase(
      en: "Reviews have piled up. \(cards) of them are spread over the next days; "
        + "“review --cards \(all)” takes them all now.",
      ja: "復習がたまっているので、\(cards)枚はこのあとの数日に分けます。review --cards \(all) で今すべて復習できます。",
      ko: "복습이 쌓여서 \(cards)장은 다음 며칠에 나눠요. review --cards \(all)로 지금 모두 복습할 수 있어요."
    )
  }

  static let comeBackForNew = Phrase(
    en: "Come back whenever you like: new cards are waiting.",
    ja: "いつでもどうぞ。新しいカードが待っています。",
    ko: "언제든지 다시 오세요. 새 카드가 기다리고 있어요."
  )
}
