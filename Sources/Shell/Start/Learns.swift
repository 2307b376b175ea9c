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

  /// Whether `deck` belongs to it: a deck of one language (tagged `japanese` or `korean`) only to
  /// those who learn that language, any other deck to everybody.
  func includes(_ deck: Deck) -> Bool {
    let languages = Set(deck.tags).intersection(["japanese", "korean"])
    return languages.isEmpty || !languages.isDisjoint(with: words)
  }
}
