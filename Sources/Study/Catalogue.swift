package import Answers
package import Decks
package import Scheduling
package import Text

/// The decks by identity: what there is to remember, and the question of each.
package struct Catalogue: Sendable {
  package let library: DeckLibrary
  private let entries: [[DeckEntry]]
  private let places: [CardID: Place]
  private let sharing: SharingRows

  private struct Place: Sendable {
    var deck: Int
    var entry: Int
  }

  package init(_ library: DeckLibrary) {
    self.init(library, entries: library.decks.map { $0.entries() })
  }

  /// The catalogue with `deck` as well, in place of any deck that has its identity.
  package func adding(_ deck: Deck, path: String) -> Catalogue {
    let isTaken = library.deck(deck.id) != nil
    let library = library.adding(deck, path: path)
    let known = isTaken ? library.decks.map { $0.entries() } : entries + [deck.entries()]
    return Catalogue(library, entries: known)
  }

  private init(_ library: DeckLibrary, entries: [[DeckEntry]]) {
    self.library = library
    self.entries = entries
    var places: [CardID: Place] = [:]
    places.reserveCapacity(entries.reduce(0) { $0 + $1.count })
    for (deck, list) in entries.enumerated() {
      for (index, entry) in list.enumerated() {
        places[entry.id] = Place(deck: deck, entry: index)
      }
    }
    self.places = places
    sharing = SharingRows(library.decks)
  }

  /// Every identity, in the order of decks and cards.
  package var ids: [CardID] { entries.flatMap { $0.map(\.id) } }

  /// What the deck at `index` has to remember, in its order.
  package func entries(ofDeck index: Int) -> [DeckEntry] { entries[index] }

  /// The entry called `id`.
  package func entry(_ id: CardID) -> DeckEntry? {
    places[id].map { entries[$0.deck][$0.entry] }
  }

  /// The number of things to remember in the deck at `index`.
  package func count(ofDeck index: Int) -> Int { entries[index].count }

  /// The identities of the deck called `id`.
  package func ids(inDeck id: String) -> [CardID] {
    library.decks.firstIndex { $0.id == id }.map { entries[$0].map(\.id) } ?? []
  }

  /// Whether the decks hold `id`.
  package func contains(_ id: CardID) -> Bool { places[id] != nil }

  /// The deck that holds `id`.
  package func deck(of id: CardID) -> Deck? { places[id].map { library.decks[$0.deck] } }

  /// The card, or the template, that `id` comes from.
  package func card(_ id: CardID) -> Card? {
    places[id].map { library.decks[$0.deck].cards[entries[$0.deck][$0.entry].card] }
  }

  /// The question of `id` in `language`; nil where the decks no longer hold it.
  package func question(_ id: CardID, in language: Language) -> Question? {
    guard let place = places[id] else { return nil }
    let entry = entries[place.deck][place.entry]
    return library.decks[place.deck].question(for: entry, in: language) {
      sharing.prompts(of: library.decks[place.deck], at: place.deck, entry.card, in: language)
    }
  }

  /// How the answer to `id` stands to the one whose fingerprint a journal holds; nil where the
  /// decks no longer hold it.
  package func change(of id: CardID, since old: AnswerFingerprint) -> AnswerChange? {
    places[id].flatMap {
      library.decks[$0.deck].change(of: entries[$0.deck][$0.entry], since: old)
    }
  }

  /// The answers of the deck's other cards, which a forgiven slip must never be.
  package func answers(besides id: CardID) -> [String] {
    guard let place = places[id] else { return [] }
    return library.decks[place.deck].typedAnswers(besides: entries[place.deck][place.entry])
  }

  /// The decks in the order in which new cards come: scripts first, for all else is read in them, and
  /// of each kind what the reader does not know already.
  func teachingOrder(for reader: Language) -> [Int] {
    let ranks = library.decks.map { deck in
      (deck.tags.contains("script") ? 0 : 2) + (deck.teaches(only: reader) ? 1 : 0)
    }
    return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }
}

extension Deck {
  /// Whether of the two languages the deck is about `language` alone.
  fileprivate func teaches(only language: Language) -> Bool {
    switch language {
    case .english: false
    case .japanese: tags.contains("japanese") && !tags.contains("korean")
    case .korean: tags.contains("korean") && !tags.contains("japanese")
    }
  }
}
