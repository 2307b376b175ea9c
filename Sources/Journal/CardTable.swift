package import Scheduling

/// The card that has taken over another's progress; nil where it keeps its own.
package typealias Successor = @Sendable (CardID) -> CardID?

/// The cards that journals mention, by small numbers.
package struct CardTable: Sendable {
  /// The identities, by index.
  package private(set) var ids: [CardID] = []
  /// The names of decks, by index.
  private(set) var decks: [String] = []
  /// For each card the index of its deck.
  private(set) var deckOf: [UInt32] = []
  private var indices: [CardID: Int] = [:]
  private var deckIndices: [Substring: UInt32] = [:]
  /// Tells the new names of cards that were renamed.
  private var formerly: Successor

  /// An empty table; `formerly` tells the new name of a card that was renamed.
  package init(formerly: @escaping Successor = { _ in nil }) {
    self.formerly = formerly
  }

  /// The index of a card, or of the card that it has become.
  package mutating func index(_ id: CardID) -> Int {
    let current = current(id)
    if let index = indices[current] { return index }
    indices[current] = ids.count
    ids.append(current)
    deckOf.append(deckIndex(of: current))
    return ids.count - 1
  }

  /// Takes in the new names of cards that were renamed.
  ///
  /// - Returns: For each old index the new one; nil where none has changed.
  mutating func adopt(_ formerly: @escaping Successor) -> [Int]? {
    let old = ids
    guard old.contains(where: { formerly($0) != nil }) else {
      self.formerly = formerly
      return nil
    }
    self = CardTable(formerly: formerly)
    return old.map { index($0) }
  }

  /// The index of a card that is in the table.
  func knownIndex(_ id: CardID) -> Int? { indices[current(id)] }

  /// The present name of a card.
  func current(_ id: CardID) -> CardID {
    var name = id
    var steps = 0
    // A deck's author may have written a circle, and nobody renames a card this often.
    while steps < 32, let next = formerly(name) {
      name = next
      steps += 1
    }
    return name
  }

  /// The present name of a deck, told by that of a card in it.
  func current(deck name: String) -> String {
    guard let probe = CardID(name + "/-") else { return name }
    let present = current(probe)
    return present == probe ? name : present.deck
  }

  private mutating func deckIndex(of id: CardID) -> UInt32 {
    let deck = id.description.prefix { $0 != "/" }
    if let index = deckIndices[deck] { return index }
    let index = UInt32(decks.count)
    decks.append(String(deck))
    deckIndices[deck] = index
    return index
  }

  func deckIndex(named name: String) -> UInt32? { deckIndices[name[...]] }
}
