import Answers
package import Text

/// Makes a deck of a Markdown file: of a deck of Koryu as it is, or of `Q:`, `A:` and `C:`.
package struct MarkdownImport {
  package private(set) var imported = ImportedDecks()
  private var path = ""
  private let hasMedium: ((String) -> Bool)?

  /// Reads a file; of one that tells no name, the deck is called `name`, and so is every deck where
  /// somebody asked for the name.
  ///
  /// `hasMedium` tells whether a sound or picture stands beside the file, and so is
  /// taken along; without it none is.
  package init(
    _ file: DeckSource,
    name: String,
    naming: Naming,
    language: Language,
    hasMedium: ((String) -> Bool)? = nil
  ) {
    self.hasMedium = hasMedium
    let parsed = DeckParser.parse(file)
    if parsed.isDeck {
      takeOwn(parsed, naming == .asked ? name : nil)
    } else {
      path = file.path
      take(MarkdownReader(file), name, naming, language)
    }
  }

  /// Where a deck's name comes from.
  package enum Naming: Hashable, Sendable {
    /// Somebody asked for it.
    case asked
    /// It is the file's, if nothing better is known.
    case fallback
  }

  // MARK: A deck of Koryu

  private mutating func takeOwn(_ parsed: ParsedDeck, _ name: String?) {
    imported.findings = parsed.problems.map { $0.finding(in: parsed.source) }
    var deck = parsed.deck
    if deck.table != nil {
      imported.findings.append(
        Finding(
          rule: "markdown",
          severity: .error,
          path: parsed.source.path,
          range: parsed.source.range(of: .none),
          message: MarkdownProblem.tableElsewhere.phrase
        )
      )
      return
    }
    if let name { (deck.id, deck.title) = (IdentityText.slug(of: name), name) }
    deck.markImported()
    var identities = CardIdentities()
    for card in deck.cards where !card.id.isEmpty { _ = identities.claim(card.id) }
    for index in deck.cards.indices where deck.cards[index].id.isEmpty {
      deck.cards[index].id = identities.claim(forQuestion: deck.cards[index].base.questionText)
    }
    if !deck.ledger.isEmpty {
      imported.losses.note(.ledgerFacts, at: deck.ledger)
      deck.ledger = ""
    }
    deck.notice = ""
    let questions = deck.entries().count
    if questions > 0 { imported.decks = [ImportedDeck(deck: deck, questions: questions)] }
  }

  // MARK: Questions, answers, gaps

  private mutating func take(
    _ reader: MarkdownReader,
    _ fallback: String,
    _ naming: Naming,
    _ language: Language
  ) {
    imported.findings = reader.findings
    for line in reader.otherText { note([.notAsked], line) }
    let name = reader.name.isEmpty || naming == .asked ? fallback : reader.name
    var cards = CardGathering(name: name, language: language, licence: "LicenseRef-Markdown")
    for card in reader.cards {
      guard let wording = wording(of: card, cards.id) else {
        note([.nothingToAsk], card.line)
        continue
      }
      cards.add(Card(id: "", base: wording))
    }
    imported.decks = cards.decks
  }

  private mutating func wording(of card: MarkdownCard, _ deck: String) -> Wording? {
    switch card.content {
    case .basic(let question, let answer):
      let prompt = MarkdownText(question)
      let text = MarkdownAnswer(answer)
      note(text.losses, card.line)
      guard !prompt.text.isEmpty, !text.answers.isEmpty else { return nil }
      let body = Body.typed(TypedBody(answers: text.answers))
      let media = take(prompt.media + text.media, deck)
      return Wording(
        prompt: prompt.text,
        body: body,
        why: text.why,
        say: media.sound,
        see: media.pictures
      )
    case .cloze(let text):
      let prompt = MarkdownText(text)
      let cloze = MarkdownCloze(prompt.text)
      note(cloze.losses, card.line)
      guard !cloze.parts.isEmpty else { return nil }
      let media = take(prompt.media, deck)
      return Wording(
        body: .cloze(Cloze(parts: cloze.parts)),
        say: media.sound,
        see: media.pictures
      )
    }
  }

  private mutating func take(_ names: [String], _ deck: String) -> MarkdownMedia {
    let media = MarkdownMedia(names, deck: deck, isThere: hasMedium)
    for (loss, name) in media.losses { imported.losses.note(loss, at: name) }
    imported.media.merge(media.wanted) { first, _ in first }
    return media
  }

  private mutating func note(_ losses: [Loss], _ line: Int) {
    let place = LinePlace.text(path, line)
    for loss in losses { imported.losses.note(loss, at: place) }
  }
}
