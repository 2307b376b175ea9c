import Decks
import Study

/// The directions of a deck that somebody takes up.
struct Directions {
  /// As the journal says them; none means all.
  let templates: [String]
  /// The language that was chosen because it is the one learnt, where none was typed.
  let chosen: StudiedLanguage?
  /// The templates of a word list that are for that language.
  let names: [String]
}

extension Directions {
  /// The word for the whole deck.
  private static let everything = "all"

  /// What is for one who learns `subjects`, without a word of their own.
  init(of deck: Deck, learns subjects: [String]) {
    let language = StudiedLanguage(of: deck, for: subjects)
    self.init(
      templates: language.map { [$0.mark] } ?? [],
      chosen: language,
      names: deck.table == nil
        ? [] : deck.cards.filter { language?.includes($0) ?? true }.map(\.id)
    )
  }

  /// What was typed, or without a word what is for one who learns `subjects`; `isDeck` tells names of
  /// decks.
  init(
    typed words: [String],
    of deck: Deck,
    learns subjects: [String],
    isDeck: (String) -> Bool
  ) throws(Failure) {
    if words.isEmpty {
      self.init(of: deck, learns: subjects)
    } else if words == [Self.everything], !deck.templateNames.contains(Self.everything) {
      self.init(templates: [], chosen: nil, names: [])
    } else {
      var templates: [String] = []
      for word in words { templates.append(try Self.template(word, of: deck, isDeck)) }
      self.init(templates: templates, chosen: nil, names: [])
    }
  }

  private static func template(
    _ word: String,
    of deck: Deck,
    _ isDeck: (String) -> Bool
  ) throws(Failure) -> String {
    if deck.templateNames.contains(word) { return word }
    if let language = StudiedLanguage(rawValue: word),
      deck.cards.contains(where: { $0.tags.contains(word) })
    {
      return language.mark
    }
    throw Failure(
      .usage,
      isDeck(word)
        ? EnrolPhrases.oneAtATime(word)
        : EnrolPhrases.unknownTemplate(word, among: deck.templateNames)
    )
  }
}
