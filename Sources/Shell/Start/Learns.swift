import Decks
import Text

/// What a learner is here for, and so which decks they begin with.
enum Learns: CaseIterable {
  case japanese
  case korean
  case both
  case culture

  var phrase: Phrase {
    switch self {
    case .japanese: WelcomePhrases.learnsJapanese
    case .korean: WelcomePhrases.learnsKorean
    case .both: WelcomePhrases.learnsBoth
    case .culture: WelcomePhrases.learnsCulture
    }
  }

  /// The words of the setting `learns`.
  var words: [String] {
    switch self {
    case .japanese: ["japanese", "history", "culture", "diplomacy"]
    case .korean: ["korean", "history", "culture", "diplomacy"]
    case .both: ["japanese", "korean", "history", "culture", "diplomacy"]
    case .culture: ["history", "culture", "diplomacy"]
    }
  }

  /// The decks to begin with: those tagged `start`, or all that fit where none is.
  ///
  /// A deck of one language (tagged `japanese` or `korean`) is for those who learn that language,
  /// any other for everybody; one for adults alone is never begun with.
  func decks(in library: DeckLibrary) -> [Deck] {
    let fitting = library.decks.filter { deck in
      let languages = Set(deck.tags).intersection(["japanese", "korean"])
      return (languages.isEmpty || !languages.isDisjoint(with: words))
        && deck.cards.contains { $0.audience == .everyone }
    }
    let first = fitting.filter { $0.tags.contains("start") }
    return first.isEmpty ? fitting : first
  }
}
