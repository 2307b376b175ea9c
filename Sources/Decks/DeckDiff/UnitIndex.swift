import Scheduling

/// The cards and rows of a library, each with the things to remember that hang on its name.
struct UnitIndex {
  /// A card of a deck, or a row of its table.
  struct Unit: Hashable {
    var deck: Int
    /// The card's index, or the row's.
    var index: Int
  }

  let library: DeckLibrary
  /// `deck/card` or `deck/row`.
  private(set) var names: [[String]] = []
  private(set) var entries: [[[DeckEntry]]] = []
  private var units: [String: Unit] = [:]

  init(_ library: DeckLibrary) {
    self.library = library
    for (index, deck) in library.decks.enumerated() {
      let isTable = deck.table != nil
      let tails = isTable ? deck.rows?.keys ?? [] : deck.cards.map(\.id)
      names.append(tails.map { $0.isEmpty ? "" : deck.id + "/" + $0 })
      var lists = [[DeckEntry]](repeating: [], count: tails.count)
      for entry in deck.entries() {
        switch entry.facet {
        case .whole, .gap: lists[entry.card].append(entry)
        case .row(let row): lists[row].append(entry)
        }
      }
      entries.append(lists)
      for (unit, name) in names[index].enumerated() where !name.isEmpty && units[name] == nil {
        units[name] = Unit(deck: index, index: unit)
      }
    }
  }

  /// The card or row called so.
  func unit(_ name: String) -> Unit? { units[name] }

  /// Every card and row with a name, in order.
  var all: [Unit] {
    names.indices.flatMap { deck in
      names[deck].indices.lazy.filter { !names[deck][$0].isEmpty }
        .map { Unit(deck: deck, index: $0) }
    }
  }

  func name(_ unit: Unit) -> String { names[unit.deck][unit.index] }
  func entries(_ unit: Unit) -> [DeckEntry] { entries[unit.deck][unit.index] }
  func ids(_ unit: Unit) -> [CardID] { entries(unit).map(\.id) }
  func deck(_ unit: Unit) -> Deck { library.decks[unit.deck] }
  func isRow(_ unit: Unit) -> Bool { library.decks[unit.deck].table != nil }

  /// The name after the deck's.
  func tail(_ unit: Unit) -> Substring {
    name(unit).dropFirst(deck(unit).id.count + 1)
  }
}
