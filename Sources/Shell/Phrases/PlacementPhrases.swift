import Answers
import Decks
import Text

/// What is said while looking for the place to begin.
enum PlacementPhrases {
  static func begins(_ deck: String, mostQuestions: Int) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en:
        "Where to begin in “\(deck)”: at most \(mostQuestions.counted("question")), from all over the "
        + "deck. Type ?? where you do not know; Ctrl-C stops.",
      ja: "「\(deck)」をどこから始めるかを調べます。デッキ全体から最大\(mostQuestions)問出題します。"
        + "わからないときは ?? を入力し、やめるときは Ctrl-C を押してください。",
      ko: "‘\(deck)’ 덱을 어디서부터 시작할지 찾아요. 덱 전체에서 최대 \(mostQuestions)문제를 내요. "
        + "모르면 ??를 입력하고, 그만두려면 Ctrl-C를 누르세요."
    )
  }

  static let stopped = Phrase(
    en: "Stopped. The answers count; nothing was skipped.",
    ja: "中止しました。回答は記録しました。飛ばしたカードはありません。",
    ko: "그만뒀어요. 답은 기록했고, 건너뛴 카드는 없어요."
  )

  static func found(before count: Int, next: String?, unit: DeckUnits.Unit?) -> Phrase {
    guard count > 0 else {
      return Phrase(
        en: "You begin with the first card.",
        ja: "最初のカードから始めましょう。",
        ko: "첫 카드부터 시작해요."
      )
    }
    guard let next else {
      return Phrase(
        en: "You know this deck. Its cards come back from time to time.",
        ja: "このデッキはもうご存じですね。カードは時々また出題します。",
        ko: "이 덱은 이미 잘 아시네요. 카드는 가끔 다시 나와요."
      )
    }
    let (inEnglish, inJapanese, inKorean) = words(for: unit)
    return Phrase(
      en:
        "You begin at \(next)\(inEnglish). The \(count) cards before it come back later, a few at a time.",
      ja: "\(next)\(inJapanese) から始めます。その前の\(count)枚は、あとで少しずつ出題します。",
      ko: "\(next)\(inKorean)부터 시작해요. 그 앞의 \(count)장은 나중에 조금씩 나와요."
    )
  }

  /// The unit in brackets; nothing where the deck has none.
  private static func words(for unit: DeckUnits.Unit?) -> (String, String, String) {
    guard let unit else { return ("", "", "") }
    let number = unit.number
    let name = unit.name == "\(number)" ? "" : " " + VisibleText.line(unit.name)
    return (" (unit \(number)\(name))", "（第\(number)課\(name)）", "(\(number)과\(name))")
  }
}
