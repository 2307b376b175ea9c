public import Scheduling
public import Text

/// Decks read together: their translations joined, their tables read, their names resolved.
public struct DeckLibrary: Sendable {
  /// The decks, in the order of their files; decks with an id that is taken are left out.
  public private(set) var decks: [Deck]
  /// What forbids the use of a file, or of a part of one; the linter finds much more.
  public private(set) var findings: [Finding]
  /// Earlier identities and the ones that take over their progress.
  ///
  /// A pair of decks, or of cards, stands for all that is below it: see `successor(of:)`.
  public private(set) var formerly: [String: String]
  /// The file of each deck, by its id.
  public private(set) var paths: [String: String] = [:]
  /// Earlier names of templates as `deck/template`, and the names of now.
  private(set) var formerTemplates: [String: String] = [:]
  /// Cards that became rows, `deck/card`, and the question of the row that takes them over.
  private var formerCards: [String: String] = [:]
  private var indexOfDeck: [String: Int]
  /// The ids of each deck's cards; empty where no card names another.
  private var cardsOfDeck: [String: Set<String>] = [:]

  /// Gathers decks that are already read.
  public init(decks: [Deck], findings: [Finding] = []) {
    self.decks = decks
    self.findings = findings
    formerly = [:]
    indexOfDeck = Dictionary(
      decks.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for deck in decks { takeNames(of: deck) }
    if decks.contains(where: { deck in deck.cards.contains { !$0.after.isEmpty } }) {
      for deck in decks { cardsOfDeck[deck.id] = Set(deck.cards.map(\.id)) }
    }
  }

  /// Reads files of decks, their translations among them.
  ///
  /// `read` gives the bytes of a file beside a deck (a table, a ledger), by its name, which never
  /// leaves the folder, and the deck's path; nil where there is none. Of two decks of one id, one in
  /// a file that `isPreferred` silently stands in for one that is not; any other is a finding.
  public static func load(
    _ files: [DeckSource],
    preferring isPreferred: (_ path: String) -> Bool = { _ in false },
    reading read: (_ name: String, _ deckPath: String) -> [UInt8]?
  ) -> DeckLibrary {
    withoutActuallyEscaping(read) { read in
      load(
        files,
        preferring: isPreferred,
        beside: NeighbouringFiles { read($0, $1).map(NeighbouringFile.bytes) }
      )
    }
  }

  /// Reads files of decks, their translations among them, whose tables may be spreadsheets.
  public static func load(
    _ files: [DeckSource],
    preferring isPreferred: (_ path: String) -> Bool = { _ in false },
    beside neighbours: NeighbouringFiles
  ) -> DeckLibrary {
    let loader = DeckLoader(files, preferring: isPreferred, beside: neighbours)
    let refusals = loader.refused.map(\.refusalFinding)
    var library = DeckLibrary(
      decks: loader.decks.map(\.deck),
      findings: refusals + loader.findings
    )
    for loaded in loader.decks { library.paths[loaded.deck.id] = loaded.own.source.path }
    return library
  }

  /// The library with `deck` as well, in place of any deck that has its identity.
  package func adding(_ deck: Deck, path: String) -> DeckLibrary {
    var library = self
    if let index = indexOfDeck[deck.id] {
      library.decks[index] = deck
    } else {
      library.indexOfDeck[deck.id] = decks.count
      library.decks.append(deck)
    }
    library.paths[deck.id] = path
    library.cardsOfDeck[deck.id] = Set(deck.cards.map(\.id))
    library.takeNames(of: deck)
    return library
  }

  /// The deck with an id.
  public func deck(_ id: String) -> Deck? {
    indexOfDeck[id].map { decks[$0] }
  }

  // MARK: Earlier identities

  private mutating func takeNames(of deck: Deck) {
    for name in deck.formerly where !name.isEmpty { formerly[name] = deck.id }
    for index in deck.cards.indices where !deck.cards[index].formerly.isEmpty {
      let card = deck.cards[index]
      for name in card.formerly {
        if deck.table != nil {
          formerTemplates["\(deck.id)/\(name)"] = card.id
          continue
        }
        let old = name.utf8.contains(UInt8(ascii: "/")) ? name : "\(deck.id)/\(name)"
        formerly[old] = "\(deck.id)/\(card.id)"
      }
    }
    if let rows = deck.rows { takeNames(of: rows, in: deck) }
  }

  /// Takes what a table's column `formerly` says of its rows.
  ///
  /// A card of that name, which the row was before, goes on as its question under the first template.
  private mutating func takeNames(of rows: TableRows, in deck: Deck) {
    guard let column = rows.columns.firstIndex(of: TableRows.formerlyColumn) else { return }
    for (row, key) in rows.keys.enumerated() where !key.isEmpty {
      for part in rows.value(row: row, column: column).split(separator: ",") {
        let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        guard !name.isEmpty else { continue }
        if name != key { formerly["\(deck.id)/\(name)"] = "\(deck.id)/\(key)" }
        if let template = deck.cards.first?.id {
          formerCards["\(deck.id)/\(name)"] = "\(deck.id)/\(key)/\(template)"
        }
      }
    }
  }

  /// The identity that takes over the progress of `id`; nil where it keeps its own.
  public func successor(of id: CardID) -> CardID? {
    guard !formerly.isEmpty || !formerTemplates.isEmpty || !formerCards.isEmpty else { return nil }
    if let question = formerCards[id.description] { return CardID(question) }
    let parts = id.description.split(separator: "/").map(String.init)
    for count in stride(from: parts.count, to: 0, by: -1) {
      guard let new = formerly[parts[..<count].joined(separator: "/")] else { continue }
      return CardID(([new] + parts[count...]).joined(separator: "/"))
    }
    guard parts.count == 3, let template = formerTemplates["\(parts[0])/\(parts[2])"] else {
      return nil
    }
    return CardID("\(parts[0])/\(parts[1])/\(template)")
  }

  // MARK: What to learn first

  /// What a card's `After:` names; names that mean nothing are left out, and the linter tells.
  public func prerequisites(of card: Card, in deck: Deck) -> [Prerequisite] {
    card.after.compactMap { prerequisite($0, in: deck.id) }
  }

  /// Resolves a name: a card of the deck at hand first, then a deck, then `deck/card`.
  private func prerequisite(_ name: String, in deck: String) -> Prerequisite? {
    if cardsOfDeck[deck]?.contains(name) == true { return .card("\(deck)/\(name)") }
    if indexOfDeck[name] != nil { return .deck(name) }
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, cardsOfDeck[parts[0]]?.contains(parts[1]) == true else { return nil }
    return .card(name)
  }
}

/// What is to be learnt before a card.
public enum Prerequisite: Hashable, Sendable {
  /// All of the deck with this id.
  case deck(String)
  /// The card with this id, `deck/card`, with all its siblings.
  case card(String)
}
