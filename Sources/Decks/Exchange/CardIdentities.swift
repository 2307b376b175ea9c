import Text

/// The identities given to the cards of one deck, each once.
struct CardIdentities {
  private var known: Set<String> = []
  /// The number to try next behind a stem, so that 100,000 cards of one question end in time.
  private var next: [String: Int] = [:]

  /// An identity; where another card has it, a number is put behind it.
  mutating func claim(_ base: String) -> String {
    if known.insert(base).inserted { return base }
    let stem = base.utf8.count <= 56 ? base : "_n" + IdentityText.digest(of: base)
    var count = next[stem, default: 2]
    while !known.insert("\(stem)-\(count)").inserted { count += 1 }
    next[stem] = count + 1
    return "\(stem)-\(count)"
  }

  /// An identity for a card that has no name but its question.
  mutating func claim(forQuestion text: String) -> String {
    claim("q-" + IdentityText.digest(of: text))
  }
}

/// The cards of one file on their way to a deck.
struct CardGathering {
  private var deck: Deck
  private var identities = CardIdentities()

  /// Begins a deck called `name`, and known by `id`, or by its name where there is none.
  init(name: String, language: Language, licence: String, id: String? = nil) {
    deck = Deck(
      id: id ?? IdentityText.slug(of: name),
      title: name,
      language: language,
      licence: licence
    )
    deck.remarks = [ImportedDeck.mark]
  }

  /// Adds a card; what it is called within its deck is told by `name`, or by its question.
  mutating func add(_ card: Card, name: String = "") {
    var card = card
    card.id =
      name.isEmpty
      ? identities.claim(forQuestion: card.base.questionText) : identities.claim(name)
    if card.section != deck.cards.last?.section ?? "" {
      deck.passages[deck.cards.count] = [.section(card.section)]
    }
    deck.cards.append(card)
  }

  /// What the deck is known by.
  var id: String { deck.id }

  /// The deck; none where there is no card.
  var decks: [ImportedDeck] {
    deck.cards.isEmpty ? [] : [ImportedDeck(deck: deck, questions: deck.entries().count)]
  }
}

extension Wording {
  /// The question, with the text around its gaps.
  var questionText: String {
    guard let cloze else { return prompt }
    let text = cloze.parts.map { part in
      switch part {
      case .text(let text): text
      case .gap(let gap): gap.answers.first ?? ""
      }
    }
    return prompt + text.joined()
  }
}
