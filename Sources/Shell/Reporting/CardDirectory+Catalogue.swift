import Decks
import Journal
import Reports
import Scheduling
import Study
import Text

extension CardDirectory {
  /// What the decks of `catalogue` say.
  init(_ catalogue: Catalogue) {
    var facts: [CardID: Facts] = [:]
    for (index, deck) in catalogue.library.decks.enumerated() {
      for entry in catalogue.entries(ofDeck: index) {
        let card = deck.cards[entry.card]
        facts[entry.id] = Facts(tags: deck.tags(of: entry), rightOptions: card.rightOptions)
      }
    }
    self.init(facts)
  }
}

extension Card {
  /// For a choice the places of its right options.
  fileprivate var rightOptions: [Int]? {
    guard case .choice(let options)? = base.body else { return nil }
    return options.indices.filter { options[$0].isRight }
  }
}

extension ItemWording {
  /// The texts of a card in `language`, each on one line; nil where no deck holds it.
  init?(_ card: CardID, in catalogue: Catalogue, language: Language) {
    guard let question = catalogue.question(card, in: language) else { return nil }
    let options: [String] =
      switch question.task {
      case .choice(let options): options.map(\.item.text)
      case .typed, .order, .match: []
      }
    let answer = RightAnswer(
      presentation: Presentation(question, reviews: 0),
      language: language
    ).text
    self.init(
      prompt: Self.line(question.prompt + (question.gloss.isEmpty ? "" : " (\(question.gloss))")),
      answer: Self.line(answer),
      deckTitle: catalogue.deck(of: card)?.title(in: language) ?? card.deck,
      options: options.map(Self.line)
    )
  }

  private static func line(_ text: String) -> String {
    VisibleText.line(text.split(separator: "\n").joined(separator: " · "))
  }
}
