import Answers
import Scheduling
import Text

/// An earlier identity is one that nothing else has: its progress can go to one card only.
struct FormerlyRule: Rule {
  let name = "taken-formerly"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation, text.cards.contains(where: { !$0.formerly.isEmpty }) else { return }
    let deck = text.loaded.deck
    let living = Set(text.cards.map(\.id))
    var claimed: Set<String> = []
    for card in text.cards.indices {
      for name in text.cards[card].formerly {
        let place = text.place(of: name, in: .formerly, ofCard: card)
        if !isIdentity(name) {
          report(.error, place, noIdentity(name))
        } else if isPart(name, living, text) {
          report(.error, place, part(name))
        } else if isLiving(name, living, deck, text.library) {
          report(.error, place, alive(name))
        } else if !claimed.insert(name).inserted {
          report(.error, place, twice(name))
        }
      }
    }
  }

  private func isIdentity(_ name: String) -> Bool {
    CardID.isValidPart(name) || CardID(name) != nil
  }

  /// Whether a name is of a gap, or of a question of a row, and not of a card.
  private func isPart(_ name: String, _ living: Set<String>, _ text: LintedText) -> Bool {
    let parts = name.split(separator: "/").map(String.init)
    // A row that became a card is named by its question.
    if parts.count == 3 { return text.isTemplate || Int(parts[2]) != nil }
    let keys = text.loaded.deck.rows.map { Set($0.keys) } ?? living
    return parts.count == 2 && parts[0] != text.loaded.deck.id && keys.contains(parts[0])
      && text.library.deck(parts[0]) == nil
  }

  private func isLiving(
    _ name: String,
    _ living: Set<String>,
    _ deck: Deck,
    _ library: DeckLibrary
  ) -> Bool {
    if living.contains(name) { return true }
    let parts = name.split(separator: "/").map(String.init)
    if parts.count == 3 { return library.deck(parts[0])?.rows?.keys.contains(parts[1]) ?? false }
    guard parts.count == 2, deck.table == nil else { return false }
    return parts[0] == deck.id
      ? living.contains(parts[1])
      : library.deck(parts[0])?.cards.contains { $0.id == parts[1] } ?? false
  }

  private func noIdentity(_ name: String) -> Phrase {
    Phrase(
      en:
        "“\(name)” cannot be an identity. Write the earlier id of the card; commas divide several.",
      ja: "「\(name)」はIDではありません。カードの以前のIDを書いてください。複数ならコンマで区切ります。",
      ko: "‘\(name)’ 값은 ID가 될 수 없어요. 카드의 예전 ID를 적어 주세요. 여럿이면 쉼표로 나눠요."
    )
  }

  private func part(_ name: String) -> Phrase {
    Phrase(
      en:
        "“\(name)” names a gap or a question of a row, and only whole cards have earlier names. A gap "
        + "keeps its progress by its number; a row by its old key in a column “formerly”.",
      ja: "「\(name)」は空欄か表の行の問題の名前で、以前の名前を書けるのはカードだけです。空欄は番号を元に戻し、"
        + "行は「formerly」列に以前のキーを書いてください。",
      ko: "‘\(name)’\(Josa.topic(for: name)) 빈칸이나 표의 행 이름인데, 예전 이름은 카드에만 쓸 수 있어요. 빈칸은 번호를 되돌리고 "
        + "행은 ‘formerly’ 열에 예전 키를 적어 주세요."
    )
  }

  private func alive(_ name: String) -> Phrase {
    Phrase(
      en:
        "A card “\(name)” is still there, and this line takes its progress away. Remove the line, "
        + "or give that card another id.",
      ja: "「\(name)」というカードがまだあり、この行がその進み具合を奪ってしまいます。この行を消すか、"
        + "そのカードを別のIDにしてください。",
      ko: "‘\(name)’ 카드가 아직 있어서 이 줄이 그 카드의 진도를 빼앗아요. 이 줄을 지우거나 그 카드에 다른 ID를 붙여 주세요."
    )
  }

  private func twice(_ name: String) -> Phrase {
    Phrase(
      en:
        "Another card above takes over the progress of “\(name)” already. Remove one of the lines.",
      ja: "「\(name)」の進み具合は、上の別のカードがすでに引き継いでいます。どちらかの行を消してください。",
      ko: "‘\(name)’\(Josa.object(for: name)) 위의 다른 카드가 이미 이어받았어요. 한쪽 줄을 지워 주세요."
    )
  }
}
