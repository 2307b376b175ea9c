import Classes
import Decks
import Journal
import Scheduling
import Study
import Text

/// How far a learner is with something assigned.
struct AssignmentProgress {
  /// What it is called, in the learner's language.
  let title: Phrase
  private(set) var cards = 0
  private(set) var met = 0
  /// The cards that were not met, in the order of the decks.
  private(set) var open: [CardID] = []

  init(
    _ study: Assignment.Study,
    in decks: LoadedDecks,
    state: ProfileState,
    audiences: Set<Audience>
  ) {
    let library = decks.catalogue.library
    let named = library.decks.filter { PackContents.means(study, $0) }
    switch study {
    case .deck(let id):
      let deck = library.deck(id)
      title = Phrase(
        en: deck?.title(in: .english) ?? id,
        ja: deck?.title(in: .japanese) ?? id,
        ko: deck?.title(in: .korean) ?? id
      )
    case .tag: title = Phrase(en: study.text, ja: study.text, ko: study.text)
    }
    for deck in named {
      for entry in deck.entries() {
        let card = deck.cards[entry.card]
        guard audiences.contains(card.audience), Self.means(study, deck, entry) else { continue }
        cards += 1
        if state.schedule(entry.id).phase == .new { open.append(entry.id) } else { met += 1 }
      }
    }
  }

  /// Whether something to remember of a deck belongs to what is assigned.
  static func means(_ study: Assignment.Study, _ deck: Deck, _ entry: DeckEntry) -> Bool {
    switch study {
    case .deck: true
    case .tag(let tag): deck.tags(of: entry).contains(tag)
    }
  }
}
