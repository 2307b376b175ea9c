import Decks
import Text

/// Decks of many cards, which become tables where they can.
struct LargeDecks {
  private(set) var imported: ImportedDecks
  /// What became of them, and why.
  private(set) var notices: [Phrase] = []

  /// What an earlier import made of a deck.
  enum Standing: Hashable {
    case table, cards
  }

  /// What imports of texts write for a licence; a deck of Koryu's own has another, and its form.
  private static let origins: Set<String> = [
    "LicenseRef-Aiken", "LicenseRef-GIFT", "LicenseRef-Markdown",
  ]

  /// Takes the decks of a text; `standing` tells what is there of one by its identity.
  init(_ given: ImportedDecks, standing: (String) throws -> Standing?) rethrows {
    imported = given
    imported.decks = []
    for deck in given.decks {
      let isText = deck.table == nil && Self.origins.contains(deck.deck.licence)
      imported.decks += isText ? shaped(deck, try standing(deck.deck.id)) : [deck]
    }
  }

  /// A deck keeps the form that it has: cards of another form would be others, and their progress lost.
  private mutating func shaped(_ deck: ImportedDeck, _ standing: Standing?) -> [ImportedDeck] {
    let count = deck.deck.cards.count
    let isLarge = count > ImportedDeck.mostCards
    switch standing {
    case .cards?:
      if isLarge { notices.append(ExchangePhrases.staysCards(deck.deck.id)) }
      return [deck]
    case nil where !isLarge: return [deck]
    case .table?, nil: break
    }
    guard let decks = deck.asTable(&imported.losses), let rows = decks.first else {
      if isLarge { notices.append(ExchangePhrases.notRows(count, of: deck.deck.id)) }
      return [deck]
    }
    let rest = count - (rows.table?.rowCount ?? 0)
    notices.append(ExchangePhrases.becameRows(count - rest, of: rows.deck.table?.file ?? ""))
    if rest > 0, let others = decks.last {
      notices.append(ExchangePhrases.notRows(rest, of: others.deck.id))
    }
    return decks
  }
}
