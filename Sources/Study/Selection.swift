package import Decks

/// Which cards of which decks are meant.
package struct Selection: Hashable, Sendable {
  /// The decks, by identity; nil for all.
  package var decks: Set<String>?
  /// The subjects, any of which will do; empty for all.
  package var tags: Set<String>
  /// Whether cards for adults are meant too.
  package var audiences: Set<Audience>
  /// The templates of table decks, or the languages (`StudiedLanguage.mark`), that are studied, by
  /// deck; a deck not listed is studied whole.
  package var templates: [String: Set<String>]
  /// The units of word lists that are meant, by deck; a deck not listed is meant whole.
  package var units: [String: UnitRange]
  /// The units of word lists that new cards come from, by deck; cards once met go on everywhere.
  package var newUnits: [String: UnitRange]

  package init(
    decks: Set<String>? = nil,
    tags: Set<String> = [],
    audiences: Set<Audience> = Set(Audience.allCases),
    templates: [String: Set<String>] = [:],
    units: [String: UnitRange] = [:],
    newUnits: [String: UnitRange] = [:]
  ) {
    self.decks = decks
    self.tags = tags
    self.audiences = audiences
    self.templates = templates
    self.units = units
    self.newUnits = newUnits
  }

  /// Whether anything of `deck` may be meant.
  package func includes(_ deck: Deck) -> Bool { decks?.contains(deck.id) ?? true }

  /// How much of `card`, or of what a template of that name makes, is meant.
  package func share(of card: Card, in deck: Deck) -> CardShare {
    guard audiences.contains(card.audience) else { return .nothing }
    if let studied = templates[deck.id], !Self.isStudied(card, of: deck, by: studied) {
      return .nothing
    }
    let isWhole =
      tags.isEmpty || !tags.isDisjoint(with: card.tags) || !tags.isDisjoint(with: deck.tags)
    return isWhole ? .all : deck.table == nil ? .nothing : .rowsOfSubject
  }

  /// Whether a card is among those studied: by its name in a table, or by the language it teaches.
  private static func isStudied(_ card: Card, of deck: Deck, by studied: Set<String>) -> Bool {
    let languages = StudiedLanguage.allCases.filter { studied.contains($0.mark) }
    if languages.contains(where: { $0.includes(card) }) { return true }
    return deck.table == nil ? languages.isEmpty : studied.contains(card.id)
  }

  /// What of `deck` is meant by its units; everything where none are named.
  func unitFilter(of deck: Deck) -> UnitFilter {
    let (range, newRange) = (units[deck.id], newUnits[deck.id])
    let needsUnits = range != nil || newRange != nil
    return UnitFilter(units: needsUnits ? DeckUnits(deck) : nil, range: range, newRange: newRange)
  }
}

/// How much of a card a selection means.
package enum CardShare: Hashable, Sendable {
  case nothing
  /// The rows of the table that are about a subject by themselves.
  case rowsOfSubject
  case all
}

/// Which entries of a deck are meant by their unit.
struct UnitFilter {
  let units: DeckUnits?
  let range: UnitRange?
  let newRange: UnitRange?

  /// Whether an entry is meant, met or not.
  func includes(_ entry: DeckEntry) -> Bool {
    guard let range else { return true }
    return range.contains(units?.unit(of: entry)?.number)
  }

  /// Whether an entry that was never met may come.
  func includesNew(_ entry: DeckEntry) -> Bool {
    guard range == nil, let newRange else { return true }
    return newRange.contains(units?.unit(of: entry)?.number)
  }
}
