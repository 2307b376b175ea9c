import Decks
import Scheduling
import Study
import Text

/// A deck as its author tries it: its questions, and what the linter says of each card.
struct PreviewDeck {
  let catalogue: Catalogue
  /// What there is to ask, in the deck's order.
  let ids: [CardID]
  private let findings: CardFindings

  /// Reads the file, its translations and what it names, anew.
  init(path: String, language: Language) throws {
    let sources = try DeckFolder.sources(at: path)
    catalogue = Catalogue(DeckLibrary.load(sources, beside: DeckFolder.neighbours))
    ids = catalogue.ids
    findings = CardFindings(sources, in: language)
  }

  /// What the linter says of the card that `id` comes from, in all its files.
  func findings(of id: CardID) -> String {
    catalogue.card(id).map { findings.text(ofCard: $0.id) } ?? ""
  }

  /// What the linter says of anything, for a deck of which nothing can be asked.
  var allFindings: String { findings.text(ofFirst: Self.mostFindings) }

  private static let mostFindings = 10

  /// The first question of the card, template, row or gap called `name`.
  func index(of name: String) -> Int? {
    ids.firstIndex { $0.description == name || $0.withoutDeck == name }
      ?? ids.firstIndex { $0.withoutDeck.hasPrefix(name + "/") }
      ?? ids.firstIndex { $0.description.hasSuffix("/" + name) }
  }
}
