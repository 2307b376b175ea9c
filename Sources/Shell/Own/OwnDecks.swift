import Decks
import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

/// The decks with a learner's own cards among them, made anew whenever these have changed.
final class OwnDecks {
  private struct Made {
    var learner: String
    var language: Language
    var cards: [Declarations.OwnCard]
    var decks: LoadedDecks
  }

  private var made: Made?

  /// `decks` and the own cards of `learner`.
  func adding(to decks: LoadedDecks, _ learner: Learner?, _ language: Language) -> LoadedDecks {
    guard let learner else { return decks }
    let cards = learner.state.declarations.ownCards
    guard !cards.isEmpty else { return decks }
    if let made, made.learner == learner.folder, made.language == language, made.cards == cards {
      return made.decks
    }
    let own = learner.ownDeck(in: language)
    let all = decks.adding(own, path: learner.location.ownDeckPath.string)
    made = Made(learner: learner.folder, language: language, cards: cards, decks: all)
    return all
  }
}

extension Declarations {
  /// The deck of the own cards that are declared.
  func ownDeck(in language: Language) -> Deck {
    OwnDeck.deck(
      ownCards.filter { $0.id.deck == OwnDeck.id }
        .map { (id: $0.id.withoutDeck, text: $0.text) },
      title: OwnPhrases.title.text(in: language),
      language: language
    )
  }
}

extension Learner {
  /// The deck of the learner's own cards.
  func ownDeck(in language: Language) -> Deck { state.declarations.ownDeck(in: language) }

  /// The file of the learner's own cards, as it should be.
  func ownDeckFile(in language: Language) -> DeckSource {
    DeckSource(
      path: location.ownDeckPath.string,
      text: DeckWriter.text(of: ownDeck(in: language))
    )
  }
}

extension Shell {
  /// Writes the readable file of a learner's own cards, if there are any.
  ///
  /// The journal has them all; a file that cannot be written is told and costs nothing.
  func saveOwnDeck(of learner: Learner) {
    guard !learner.state.declarations.ownCards.isEmpty else { return }
    do { try learner.location.writeOwnDeck(learner.ownDeckFile(in: language).bytes) } catch {
      say(error.phrase, .notice)
    }
  }

  /// An identity within the own deck that no card of the learner has.
  ///
  /// It tells nothing of the card, for it leaves the machine in hand-ins; two machines that add cards
  /// apart from each other do not choose the same.
  func freshOwnID(besides taken: Set<String>) -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    while true {
      var bits = world.random()
      var id = "c"
      for _ in 0..<7 {
        id.append(letters[Int(bits % 32)])
        bits /= 32
      }
      if !taken.contains(id) { return id }
    }
  }
}
