import Classes
import Decks
import Profiles
import Text

/// The files of the decks that a class studies: decks, translations, tables, pictures, sound.
struct PackContents {
  private(set) var contents: [PackWriter.Content] = []
  private(set) var deckIDs: [String] = []
  private(set) var cards = 0
  /// Files that decks name and that are not there, or may not go into a pack.
  private(set) var missing: [String] = []
  private var bytesOfName: [String: [UInt8]] = [:]
  private let library: DeckLibrary
  private let sources: [DeckSource]

  init(_ plan: Plan, _ decks: ClassDecks, adults: Bool) throws(Failure) {
    library = decks.library
    sources = decks.sources
    let chosen = library.decks.filter { deck in
      plan.assignments.contains { Self.means($0.study, deck) }
    }
    let forAdults = chosen.filter { deck in
      !deck.cards.isEmpty && deck.cards.allSatisfy { $0.audience == .adult }
    }
    guard adults || forAdults.isEmpty else {
      throw Failure(.refused, PackPhrases.adultDecks(forAdults.map(\.id)))
    }
    for deck in chosen { try add(deck, adults: adults) }
    add(PackName.privacy, Array(PrivacyNote.markdown(for: plan).utf8))
  }

  /// Whether an assignment is about a deck, or about something in it.
  static func means(_ study: Assignment.Study, _ deck: Deck) -> Bool {
    switch study {
    case .deck(let id): deck.id == id
    case .tag(let tag): deck.isAbout(tag)
    }
  }

  private mutating func add(_ deck: Deck, adults: Bool) throws(Failure) {
    guard let path = library.paths[deck.id] else { return }
    deckIDs.append(deck.id)
    let entries = deck.entries()
    cards += entries.count { adults || deck.cards[$0.card].audience == .everyone }
    try addFile(path, path)
    let stem = String(path.dropLast(".md".count))
    for language in Language.allCases {
      let sibling = "\(stem).\(language.rawValue).md"
      if sources.contains(where: { $0.path == sibling }) { try addFile(sibling, path) }
    }
    let beside = [deck.table?.fileName ?? "", deck.ledger, deck.notice].filter { !$0.isEmpty }
    for name in beside { try addBeside(name, path) }
    for name in media(of: deck, entries) { try addBeside(name, path) }
  }

  /// The pictures and recordings of a deck that are files.
  private func media(of deck: Deck, _ entries: [DeckEntry]) -> [String] {
    var names: Set<String> = []
    let has = deck.cards.map { card in
      ([card.base] + card.translations.values).contains { !$0.say.isEmpty || !$0.see.isEmpty }
    }
    for entry in entries where has[entry.card] {
      for language in deck.languages {
        guard let question = deck.question(for: entry, in: language) else { continue }
        names.formUnion(([question.say] + question.see).filter(Self.isFile))
      }
    }
    return names.sorted()
  }

  private static func isFile(_ name: String) -> Bool {
    !name.contains("://") && PackName.isAllowed(besideDeck: name)
  }

  private mutating func addFile(_ path: String, _ deckPath: String) throws(Failure) {
    let name = String(path.split(separator: "/").last ?? "")
    try addBeside(name, deckPath)
  }

  private mutating func addBeside(_ name: String, _ deckPath: String) throws(Failure) {
    guard PackName.isAllowed(besideDeck: name),
      let bytes = DeckFolder.bytes(name, beside: deckPath)
    else { return missing.append(name) }
    if let known = bytesOfName[name], known != bytes {
      throw Failure(.refused, PackPhrases.twoFiles(name))
    }
    add(PackName.decks + name, bytes)
    bytesOfName[name] = bytes
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]) {
    guard !contents.contains(where: { $0.name == name }) else { return }
    contents.append(PackWriter.Content(name: name, bytes: bytes))
  }
}
