import Answers
import Scheduling
import Text

extension Deck {
  /// The deck as one of cards in one language: a row and its template become a card.
  ///
  /// What is written in another language, or stands in another file, is left out and counted.
  func inOneLanguage(_ wanted: Language, _ losses: inout Losses) -> Deck {
    let language = languages.contains(wanted) ? wanted : language
    var deck = Deck(
      id: id,
      title: title(in: language),
      language: language,
      licence: licence,
      tags: tags,
      introduction: introduction
    )
    deck.formerly = formerly
    deck.remarks = ownRemarks
    if languages.count > 1 { losses.note(.otherLanguages, at: id) }
    if table != nil { losses.note(.rowsApart, at: id) }
    if !ledger.isEmpty { losses.note(.ledgerFacts, at: ledger) }
    if table == nil {
      deck.cards = cards.map { $0.inOneLanguage(language) }
      deck.passages = passages
    } else {
      deck.cards = rowCards(language)
    }
    deck.cards.removeAll { $0.base.body == nil || $0.id.isEmpty }
    if deck.cards.count != cards.count { deck.passages = [:] }
    deck.noteMedia(&losses)
    return deck
  }

  /// The cards that the rows of the table make; rows that share a question say what tells them apart.
  private func rowCards(_ language: Language) -> [Card] {
    guard let rows else { return [] }
    var identities = CardIdentities()
    return allQuestions(in: language).compactMap { entry, question -> Card? in
      guard case .row(let row) = entry.facet else { return nil }
      var card = cards[entry.card].filled(by: rows, row).inOneLanguage(language)
      let name = entry.id.description.dropFirst(id.utf8.count + 1)
      card.id = identities.claim(IdentityText.key(of: String(name).replacing("/", with: "-")))
      if !question.gloss.isEmpty { card.base.prompt += " (\(question.gloss))" }
      card.base.also = question.also
      card.base = card.base.withoutEmptyParts
      (card.after, card.formerly) = ([], [])
      return card
    }
  }

  private func noteMedia(_ losses: inout Losses) {
    for card in cards {
      if card.base.say.utf8.contains(Byte.dot) { losses.note(.soundNamed, at: card.base.say) }
      for link in card.base.see where !link.hasPrefix("https://") && !link.hasPrefix("http://") {
        losses.note(.pictureNamed, at: link)
      }
    }
  }
}

extension Card {
  /// The card in one language alone, with the answers that count in any.
  fileprivate func inOneLanguage(_ wanted: Language) -> Card {
    var card = self
    card.base = wording(in: wanted)
    card.translations = [:]
    let others = [base] + Language.allCases.compactMap { translations[$0] }
    let right = card.base.typedAnswers + card.base.accept
    var seen = Set(right)
    if answerLanguages.isEmpty, !right.isEmpty {
      card.base.accept += others.flatMap { $0.typedAnswers + $0.accept }
        .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
    return card
  }
}

extension Wording {
  /// Without the alternatives, and without the end of an explanation, that a row leaves empty.
  fileprivate var withoutEmptyParts: Wording {
    var wording = self
    while wording.why.last?.isWhitespace == true { wording.why.removeLast() }
    wording.accept.removeAll(where: \.isEmpty)
    wording.see.removeAll(where: \.isEmpty)
    wording.reject.removeAll { $0.answer.isEmpty }
    if case .typed(var typed) = body {
      typed.answers.removeAll(where: \.isEmpty)
      wording.body = typed.answers.isEmpty ? nil : .typed(typed)
    }
    return wording
  }
}
