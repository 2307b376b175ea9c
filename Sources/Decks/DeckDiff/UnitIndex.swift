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
  private var hidden: [Set<String>] = []

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
      hidden.append(Self.hiddenColumns(of: deck))
      for (unit, name) in names[index].enumerated() where !name.isEmpty && units[name] == nil {
        units[name] = Unit(deck: index, index: unit)
      }
    }
  }

  /// The columns of a key that no template shows, and the one with earlier keys.
  private static func hiddenColumns(of deck: Deck) -> Set<String> {
    guard let table = deck.table else { return [] }
    let shown = deck.cards.reduce(into: Set<String>()) { $0.formUnion($1.columns(deck.rows)) }
    return Set(table.key).subtracting(shown).union([TableRows.formerlyColumn])
  }

  /// The columns of a row's table that say nothing to learners.
  func hiddenColumns(_ unit: Unit) -> Set<String> { hidden[unit.deck] }

  /// The card or row called so.
  func unit(_ name: String) -> Unit? { units[name] }

  /// A thing to remember by its identity, with the card or row that it is of.
  func entry(_ id: CardID) -> (unit: Unit, entry: DeckEntry)? {
    let name = id.description.split(separator: "/").prefix(2).joined(separator: "/")
    guard let unit = units[name], let entry = entries(unit).first(where: { $0.id == id }) else {
      return nil
    }
    return (unit, entry)
  }

  /// The identity that journals use now for what was called `id`.
  func present(_ id: CardID) -> CardID {
    var id = id
    // A deck's author may have written a circle, and nobody renames a card this often.
    for _ in 0..<32 {
      guard let next = library.successor(of: id) else { break }
      id = next
    }
    return id
  }

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
