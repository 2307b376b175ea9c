import Decks
import Text

/// Decks that were renamed in Anki between two imports: the notes stand here under the earlier name.
enum RenamedInAnki {
  /// What is said of decks that would be new, and most of whose notes an earlier import brought.
  static func notices(_ decks: [ImportedDeck], _ library: DeckLibrary?) -> [Phrase] {
    guard let library else { return [] }
    let earlier = library.decks.filter(\.isImported).map { ($0.id, $0.identities) }
    return decks.compactMap { imported in
      guard library.deck(imported.deck.id) == nil else { return nil }
      let own = imported.identities
      let shared = earlier.map { (id: $0.0, count: own.intersection($0.1).count) }
      guard let most = shared.max(by: { $0.count < $1.count }), most.count * 2 > own.count else {
        return nil
      }
      return phrase(imported.deck.id, stands: most.id, notes: most.count)
    }
  }

  private static func phrase(_ id: String, stands earlier: String, notes: Int) -> Phrase {
    let (id, earlier) = (VisibleText.line(id), VisibleText.line(earlier))
    return Phrase(
      en:
        "\(notes) notes of \(id) stand in \(earlier) already, with your progress. If the deck was "
        + "renamed in Anki, write “formerly: [\(earlier)]” between the “---” of \(id).md and delete "
        + "\(earlier).md and its table: the progress goes along.",
      ja: "\(id) のノートのうち\(notes)件は、すでに \(earlier) にあり、進み具合もそこにあります。Anki でデッキ名を変えたのなら、"
        + "\(id).md の「---」の間に「formerly: [\(earlier)]」と書き、\(earlier).md とその表を削除してください。進み具合が引き継がれます。",
      ko: "\(id)의 노트 \(notes)개가 이미 \(earlier)에 있고 진도도 거기에 있어요. Anki에서 덱 이름을 바꾼 것이라면 "
        + "\(id).md의 ‘---’ 사이에 ‘formerly: [\(earlier)]’를 적고 \(earlier).md와 그 표를 지워 주세요. 진도가 이어져요."
    )
  }
}
