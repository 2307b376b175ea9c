import Decks
import Scheduling

/// What must be learnt before the new cards of one deck (`After:`).
///
/// A named card must have left its learning steps. Of a named deck, nine cards in ten must have
/// been met: to wait for the very last one would hold a learner up for its hardest card.
struct Prerequisites {
  private let unmetCards: Set<Int>

  init(deck: Deck, catalogue: Catalogue, phase: (CardID) -> CardState.Phase) {
    var known: [Prerequisite: Bool] = [:]
    var unmet: Set<Int> = []
    for index in deck.cards.indices where !deck.cards[index].after.isEmpty {
      let named = catalogue.library.prerequisites(of: deck.cards[index], in: deck)
      let isMet = named.allSatisfy { prerequisite in
        if let isMet = known[prerequisite] { return isMet }
        let isMet = Self.isMet(prerequisite, catalogue: catalogue, phase: phase)
        known[prerequisite] = isMet
        return isMet
      }
      if !isMet { unmet.insert(index) }
    }
    unmetCards = unmet
  }

  /// Whether new cards of the card or template at `index` may be introduced.
  func areMet(for index: Int) -> Bool { !unmetCards.contains(index) }

  private static func isMet(
    _ prerequisite: Prerequisite,
    catalogue: Catalogue,
    phase: (CardID) -> CardState.Phase
  ) -> Bool {
    switch prerequisite {
    case .card(let name):
      let siblings = catalogue.ids.filter { $0.siblings == name }
      return siblings.allSatisfy { phase($0) == .review }
    case .deck(let name):
      let cards = catalogue.ids(inDeck: name)
      let met = cards.count { phase($0) != .new }
      return met * 10 >= cards.count * 9
    }
  }
}
