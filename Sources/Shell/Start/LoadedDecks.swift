import Classes
import Decks
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// The decks of this run, read once, and the ways to name them.
struct LoadedDecks: Sendable {
  let catalogue: Catalogue
  /// What was found wrong in reading them.
  let findings: [Finding]

  /// Whom the classes of the learner allow cards for.
  let audiences: Set<Audience>

  private init(_ catalogue: Catalogue, _ findings: [Finding], _ audiences: Set<Audience>) {
    self.catalogue = catalogue
    self.findings = findings
    self.audiences = audiences
  }

  /// These decks and a learner's own cards.
  func adding(_ own: Deck, path: String) -> LoadedDecks {
    LoadedDecks(catalogue.adding(own, path: path), findings, audiences)
  }

  /// Reads the decks of `folders`; those of the classes that a learner has joined stand in for others
  /// of the same id.
  init(folders: [String], classes: [ClassMembership] = []) throws {
    let adults = classes.allSatisfy(\.manifest.adults)
    try self.init(
      folders: folders,
      own: classes.map(\.decks.string),
      audiences: adults ? Set(Audience.allCases) : [.everyone]
    )
  }

  /// Reads the decks of `folders`; those of `own` stand in for others of the same id.
  init(folders: [String], own: [String], audiences: Set<Audience>) throws {
    let reading = try DeckFolder.read(folders, classes: own)
    self.audiences = audiences
    catalogue = Catalogue(reading)
    findings = reading.findings
    guard !reading.decks.isEmpty else {
      if let finding = findings.first {
        throw Failure(.refused, ErrorPhrases.unusable(finding))
      }
      throw Failure(.inputOutput, ErrorPhrases.noDecks(folders: folders))
    }
  }

  /// The decks and subjects that `names` call; an unknown one is refused with a suggestion.
  func resolve(_ names: [String]) throws(Failure) -> (decks: [String], tags: [String]) {
    var decks: [String] = []
    var tags: [String] = []
    for name in names {
      if catalogue.library.deck(name) != nil {
        decks.append(name)
      } else if self.tags.contains(name) {
        tags.append(name)
      } else {
        throw Failure(
          .usage,
          ErrorPhrases.unknownDeck(
            name,
            suggestion: Suggestion.nearest(to: name, among: deckNames + self.tags)
          )
        )
      }
    }
    return (decks, tags)
  }

  /// The folder of the deck that holds a card.
  func folder(of id: CardID) -> String? {
    catalogue.deck(of: id).flatMap { catalogue.library.paths[$0.id] }
      .map { FilePath($0).removingLastComponent().string }
      .map { $0.isEmpty ? "." : $0 }
  }

  /// The identities of all decks.
  var deckNames: [String] { catalogue.library.decks.map(\.id) }

  /// Every subject of a deck, a card or a row, sorted.
  var tags: [String] {
    let all: Set<String> = catalogue.library.decks.reduce(into: []) { $0.formUnion($1.allTags) }
    return all.sorted()
  }

  /// The first of the learner's own cards that asks just this: their identities say nothing.
  private func ownCard(asking prompt: String) -> CardID? {
    let card = catalogue.library.deck(OwnDeck.id)?.cards.first {
      Furigana.plain($0.base.prompt) == prompt
    }
    return card.flatMap { CardID("\(OwnDeck.id)/\($0.id)") }.flatMap {
      catalogue.contains($0) ? $0 : nil
    }
  }

  /// The card called `name`: its identity, or its end where that is unmistakable.
  func card(_ name: String) throws(Failure) -> CardID {
    if let id = CardID(name), catalogue.contains(id) { return id }
    let ids = catalogue.ids
    let ending = ids.filter { $0.description.hasSuffix("/" + name) }
    if ending.count == 1, let id = ending.first { return id }
    if let own = ownCard(asking: name) { return own }
    let names = ids.map(\.description)
    throw Failure(
      .usage,
      ErrorPhrases.unknownCard(name, suggestion: Suggestion.nearest(to: name, among: names))
    )
  }
}
