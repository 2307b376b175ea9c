import Answers
import Study
import Text

/// The words of the list of decks.
enum DeckListPhrases {
  static let deck = Phrase(en: "deck", ja: "デッキ", ko: "덱")
  static let due = Phrase(en: "due", ja: "復習", ko: "복습")
  static let new = Phrase(en: "new", ja: "新規", ko: "새 카드")
  static let seen = Phrase(en: "seen", ja: "学習済", ko: "배움")
  static let cards = Phrase(en: "cards", ja: "全体", ko: "전체")
  static let studied = Phrase(en: "studied", ja: "学習対象", ko: "공부 목록에 있음")
  static let legendInWords = Phrase(
    en: "“enrol DECK” takes a deck up, “leave DECK” leaves it.",
    ja: "「enrol デッキ」で学習対象に加え、「leave デッキ」で外します。",
    ko: "‘enrol 덱’으로 공부 목록에 넣고, ‘leave 덱’으로 빼요."
  )
  static let legend = Phrase(
    en: "● studied  ○ not studied: enrol DECK, leave DECK",
    ja: "● 学習対象　○ 対象外：enrol デッキ、leave デッキ",
    ko: "● 공부 목록에 있음  ○ 없음: enrol 덱, leave 덱"
  )
}

/// What is said when decks are taken up and left.
enum EnrolPhrases {
  static func enrolled(_ title: String) -> Phrase {
    let title = VisibleText.line(title)
    return Phrase(
      en: "“\(title)” is among your decks now.",
      ja: "「\(title)」を学習対象に加えました。",
      ko: "‘\(title)’ 덱을 공부 목록에 넣었어요."
    )
  }

  static func left(_ title: String) -> Phrase {
    let title = VisibleText.line(title)
    return Phrase(
      en: "“\(title)” is no longer among your decks; its progress is kept.",
      ja: "「\(title)」を学習対象から外しました。記録は残っています。",
      ko: "‘\(title)’ 덱을 공부 목록에서 뺐어요. 기록은 남아 있어요."
    )
  }

  /// What of a deck is asked of one who learns `language`, and how to get the rest.
  static func oneLanguage(
    _ language: StudiedLanguage,
    deck: String,
    _ names: [String]
  ) -> Phrase {
    let word = phrase(language)
    let list = names.joined(separator: ", ")
    return Phrase(
      en:
        "You will be asked for the \(word.english) that you learn\(list.isEmpty ? "" : " (\(list))"); “enrol \(deck) all” adds "
        + "the rest.",
      ja:
        "学習中の\(word.japanese)のカードだけを出題します\(list.isEmpty ? "" : "（\(list)）")。「enrol \(deck) all」で残りも加わります。",
      ko:
        "배우는 \(word.korean) 카드만 나와요\(list.isEmpty ? "" : "(\(list))"). ‘enrol \(deck) all’로 나머지도 넣을 수 있어요."
    )
  }

  private static func phrase(_ language: StudiedLanguage) -> Phrase {
    switch language {
    case .japanese: Phrase(en: "Japanese", ja: "日本語", ko: "일본어")
    case .korean: Phrase(en: "Korean", ja: "韓国語", ko: "한국어")
    }
  }

  static func oneAtATime(_ deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en: "“\(deck)” is a deck of its own: take up one deck at a time, “enrol \(deck)”.",
      ja: "「\(deck)」は別のデッキです。「enrol \(deck)」のように、一つずつ加えてください。",
      ko: "‘\(deck)’\(Josa.topic(for: deck)) 다른 덱이에요. ‘enrol \(deck)’처럼 하나씩 넣어 주세요."
    )
  }

  static func unknownTemplate(_ name: String, among names: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = names.joined(separator: ", ")
    return Phrase(
      en: "The deck does not ask in the direction “\(name)”. It has: \(list.isEmpty ? "–" : list)",
      ja: "このデッキに「\(name)」という出題方向はありません。あるのは次のとおりです：\(list.isEmpty ? "なし" : list)",
      ko:
        "이 덱에 ‘\(name)’\(Josa.called(for: name)) 출제 방향은 없어요. 있는 방향: \(list.isEmpty ? "없음" : list)"
    )
  }
}
