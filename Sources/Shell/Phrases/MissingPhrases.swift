import Answers
import Scheduling
import Study
import Text

extension MissingCards {
  /// What is gone and what to do, a sentence for each deck.
  var phrases: [Phrase] {
    decks.map(MissingPhrases.goneDeck) + cards.map(MissingPhrases.goneCards)
  }
}

/// What is said of decks and cards that a learner has studied and that are no longer there.
enum MissingPhrases {
  static func goneDeck(_ loss: MissingCards.Loss) -> Phrase {
    let name = VisibleText.line(loss.deck)
    let count = loss.cards.count
    let cards = count == 1 ? "1 card" : "\(count) cards"
    return Phrase(
      en:
        "The deck “\(name)” is gone, of which you have met \(cards). Put its file back; or, where "
        + "another deck has taken its place, write “formerly: [\(name)]” into that one’s front matter. "
        + "Your progress is kept.",
      ja: "デッキ「\(name)」が見つかりません（学んだカード\(count)枚）。ファイルを元の場所に戻すか、別のデッキに変わった場合は"
        + "そのデッキの前書きに「formerly: [\(name)]」と書いてください。記録は残っています。",
      ko: "‘\(name)’ 덱이 없어졌어요(배운 카드 \(count)장). 파일을 되돌려 놓거나, 다른 덱으로 바뀌었다면 그 덱의 "
        + "머리말에 ‘formerly: [\(name)]’라고 적어 주세요. 기록은 남아 있어요."
    )
  }

  static func goneCards(_ loss: MissingCards.Loss) -> Phrase {
    let name = VisibleText.line(loss.deck)
    let count = loss.cards.count
    let cards = count == 1 ? "1 card that you have met is" : "\(count) cards that you have met are"
    let shown = loss.cards.prefix(mostNamed).map { VisibleText.line($0.withoutDeck) }
    let list = shown.joined(separator: ", ") + (count > mostNamed ? ", …" : "")
    let remedy = loss.remedy.map(Self.remedy)
    return Phrase(
      en: "\(cards) no longer in “\(name)”: \(list). \(remedy?.english ?? "")",
      ja: "デッキ「\(name)」から、学んだカード\(count)枚がなくなっています：\(list)。\(remedy?.japanese ?? "")",
      ko: "‘\(name)’ 덱에서 배운 카드 \(count)장이 없어졌어요: \(list). \(remedy?.korean ?? "")"
    )
  }

  private static func remedy(_ remedy: MissingCards.Remedy) -> Phrase {
    switch remedy {
    case .card(let id):
      return Phrase(
        en: "Where a card was renamed or moved, its author writes “Formerly: \(id)” below it; your "
          + "progress is kept for then.",
        ja: "名前や場所が変わっただけなら、作成者がそのカードに「Formerly: \(id)」と書けば、記録が引き継がれます。",
        ko: "이름이나 덱만 바뀌었다면 제작자가 그 카드에 ‘Formerly: \(id)’라고 적으면 기록이 이어져요."
      )
    case .row(let key):
      return Phrase(
        en: "Where a row was renamed, its author writes “\(key)” into its column “formerly”; your "
          + "progress is kept for then.",
        ja: "行の名前が変わっただけなら、作成者がその行の「formerly」列に「\(key)」と書けば、記録が引き継がれます。",
        ko: "행 이름만 바뀌었다면 제작자가 그 행의 ‘formerly’ 열에 ‘\(key)’\(Josa.object(for: key)) 적으면 기록이 이어져요."
      )
    case .gap(let number, let card):
      return Phrase(
        en: "A gap of “\(card)” lost its number: its author writes “{{\(number)::…}}” again; your "
          + "progress is kept for then.",
        ja: "「\(card)」の空欄の番号が変わっています。作成者が「{{\(number)::…}}」に戻せば、記録が引き継がれます。",
        ko: "‘\(card)’ 카드의 빈칸 번호가 바뀌었어요. 제작자가 ‘{{\(number)::…}}’로 되돌리면 기록이 이어져요."
      )
    }
  }

  /// More names than these tell nobody more.
  private static let mostNamed = 3
}

extension CardID {
  /// The identity within its deck.
  var withoutDeck: String { String(description.drop { $0 != "/" }.dropFirst()) }
}
