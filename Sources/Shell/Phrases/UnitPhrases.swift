import Study
import Text

/// What is said about the units of word lists.
enum UnitPhrases {
  static let unit = Phrase(en: "unit", ja: "課", ko: "과")
  static let template = Phrase(en: "direction", ja: "出題方向", ko: "출제 방향")
  static let section = Phrase(en: "section", ja: "章", ko: "단원")
  static let wholeDeck = Phrase(en: "all", ja: "全体", ko: "전체")

  static func noUnits(_ names: String) -> Phrase {
    let names = VisibleText.line(names)
    return Phrase(
      en:
        "These decks are not divided into units: \(names). Leave “--unit” out, or name a word list "
        + "that is, such as “cognates”.",
      ja: "課に分かれていないデッキです：\(names)。「--unit」を外すか、cognates のように課のある単語リストを指定してください。",
      ko: "과로 나뉘지 않은 덱이에요: \(names). ‘--unit’을 빼거나 cognates처럼 과가 있는 단어장을 지정해 주세요."
    )
  }

  static func noSuchUnits(_ range: String, last: Int) -> Phrase {
    Phrase(
      en: "There is no unit \(range): the units go up to \(last).",
      ja: "\(range) という課はありません。課は\(last)までです。",
      ko: "\(range)과는 없어요. 과는 \(last)까지 있어요."
    )
  }

  static func newFrom(_ range: UnitRange) -> Phrase {
    let units = words(for: range)
    return Phrase(
      en: "New cards come from \(units.english).",
      ja: "新しいカードは\(units.japanese)の中から出題します。",
      ko: "새 카드는 \(units.korean) 중에서 나와요."
    )
  }

  /// Units in words: “unit 5”, “units 5 to 7”, “unit 5 and later ones”.
  private static func words(for range: UnitRange) -> Phrase {
    switch (range.first, range.last) {
    case (let first?, let last?) where first == last:
      Phrase(en: "unit \(first)", ja: "第\(first)課", ko: "\(first)과")
    case (let first?, let last?):
      Phrase(en: "units \(first) to \(last)", ja: "第\(first)〜\(last)課", ko: "\(first)~\(last)과")
    case (let first?, nil):
      Phrase(en: "unit \(first) and those after it", ja: "第\(first)課以降", ko: "\(first)과 이후")
    case (nil, let last?):
      Phrase(en: "the units up to \(last)", ja: "第\(last)課まで", ko: "\(last)과까지")
    case (nil, nil): wholeDeck
    }
  }

  static func legend(_ deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en:
        "“enrol \(deck) --unit 5..” begins with unit 5, “practice \(deck) --unit 5..7” practises three, "
        + "“place \(deck)” finds where to begin.",
      ja:
        "「enrol \(deck) --unit 5..」で第5課から始め、「practice \(deck) --unit 5..7」で第5〜7課を練習します。「place \(deck)」は始める位置を調べます。",
      ko:
        "‘enrol \(deck) --unit 5..’로 5과부터 시작하고, ‘practice \(deck) --unit 5..7’로 세 과를 연습해요. ‘place \(deck)’ 명령은 시작할 곳을 찾아요."
    )
  }
}
