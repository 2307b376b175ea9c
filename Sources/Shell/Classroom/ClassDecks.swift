import Classes
import Decks
import Profiles
import SystemPackage

/// The decks that a class may use: those in its own folder `decks`, then those of the program.
struct ClassDecks {
  let library: DeckLibrary
  /// Every deck's file and the translations beside it.
  let sources: [DeckSource]
  /// Those in the class's own folder.
  let own: [DeckSource]

  init(_ shell: Shell, _ folder: ClassFolder) throws {
    var sources: [DeckSource] = []
    for name in ClassFolder.deckFolders {
      let own = folder.path.appending(name)
      if sources.isEmpty, FolderReading.kind(of: own) == .folder {
        sources += try DeckFolder.sources(in: own.string)
      }
    }
    self.own = sources
    let own = Set(sources.map(\.path))
    for place in shell.locations.decks { sources += try DeckFolder.sources(in: place) }
    self.sources = sources
    library = DeckLibrary.load(
      sources,
      preferring: { own.contains($0) },
      beside: DeckFolder.neighbours
    )
  }

  /// Every subject of a deck, a card or a row.
  var tags: Set<String> { library.decks.reduce(into: []) { $0.formUnion($1.allTags) } }

  /// The files of some decks, translations among them.
  func sources(of ids: [String]) -> [DeckSource] {
    let stems = Set(ids).compactMap { library.paths[$0].map { String($0.dropLast(3)) } }
    return sources.filter { source in
      stems.contains { source.path == "\($0).md" || source.path.hasPrefix("\($0).") }
    }
  }

  /// Whether a deck is of the class's own folder.
  func isOwn(_ deck: Deck) -> Bool {
    guard let path = library.paths[deck.id] else { return false }
    return own.contains { $0.path == path }
  }

  /// How many cards something planned has, for some of the audiences; nil where nothing is called so.
  func cards(
    of study: Assignment.Study,
    for audiences: Set<Audience> = Set(Audience.allCases)
  ) -> Int? {
    let named = library.decks.filter { PackContents.means(study, $0) }
    guard !named.isEmpty else { return nil }
    return named.reduce(0) { sum, deck in
      sum
        + deck.entries().count {
          audiences.contains(deck.cards[$0.card].audience)
            && AssignmentProgress.means(study, deck, $0)
        }
    }
  }
}
