import Decks
import Text

/// The words of the statistics of decks.
enum StatisticsPhrases {
  static let cards = Phrase(en: "cards", ja: "カード", ko: "카드")
  static let cardsOrRows = Phrase(en: "cards/rows", ja: "カード・行", ko: "카드·행")
  static let templates = Phrase(en: "directions", ja: "出題方向", ko: "출제 방향")
  static let rows = Phrase(en: "rows", ja: "行", ko: "행")
  static let questions = Phrase(en: "questions", ja: "問題", ko: "문제")
  static let kinds = Phrase(en: "kinds", ja: "種類", ko: "종류")
  static let choices = Phrase(en: "choices", ja: "選択式", ko: "선택형")
  static let languages = Phrase(en: "languages", ja: "言語", ko: "언어")
  static let facts = Phrase(en: "facts", ja: "出典", ko: "출처")
  static let without = Phrase(en: "without source", ja: "出典なし", ko: "출처 없음")
  static let explained = Phrase(en: "explained", ja: "解説あり", ko: "설명 있음")
  static let contested = Phrase(en: "contested", ja: "見解が対立", ko: "견해 대립")
  static let adult = Phrase(en: "adults only", ja: "大人向け", ko: "성인용")
  static let tags = Phrase(en: "tags", ja: "タグ", ko: "태그")
  static let longest = Phrase(en: "longest", ja: "長い問い", ko: "긴 질문")
  static let noDecks = Phrase(
    en: "There is no deck here.",
    ja: "ここにデッキはありません。",
    ko: "여기에는 덱이 없어요."
  )

  static func tooManyChoices(_ deck: String, percent: Int) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en:
        "“\(deck)”: \(percent) % of the cards are choices, more than 4 in 10. An answer that is typed is "
        + "remembered better.",
      ja: "「\(deck)」は選択式が\(percent)％で、10枚中4枚を超えています。入力して答えるほうが記憶に残ります。",
      ko: "‘\(deck)’ 덱은 선택형이 \(percent)%로, 10장 중 4장을 넘어요. 직접 쓰는 답이 더 잘 기억돼요."
    )
  }
}

extension DeckStatistics.Kind {
  /// What the kind is called.
  var phrase: Phrase {
    switch self {
    case .typed: Phrase(en: "typed", ja: "入力", ko: "입력")
    case .choice: Phrase(en: "choice", ja: "選択", ko: "선택")
    case .order: Phrase(en: "order", ja: "並べ替え", ko: "순서")
    case .match: Phrase(en: "match", ja: "組み合わせ", ko: "짝짓기")
    case .cloze: Phrase(en: "gaps", ja: "空欄", ko: "빈칸")
    }
  }
}
