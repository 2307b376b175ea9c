import Answers
package import Text

/// Makes a deck of the questions of a GIFT file.
package struct GIFTImport {
  /// The deck, and what could not be carried.
  package private(set) var imported: ImportedDecks
  private var deck: Deck
  private var losses = Losses()
  private var known: Set<String> = []

  /// Reads a file, of which the deck is called `name`.
  package init(_ file: DeckSource, name: String, language: Language) {
    let reader = GIFTReader(file)
    imported = ImportedDecks(findings: reader.findings)
    let id = IdentityText.slug(of: name)
    deck = Deck(id: id, title: name, language: language, licence: "LicenseRef-GIFT")
    deck.remarks = [ImportedDeck.mark]
    for question in reader.questions { take(question) }
    if !deck.cards.isEmpty {
      imported.decks = [ImportedDeck(deck: deck, questions: deck.entries().count)]
    }
    imported.losses = losses
  }

  private mutating func take(_ question: GIFTQuestion) {
    let place = question.title.isEmpty ? question.stem.text : question.title
    var texts = GIFTTexts()
    var draft = GIFTCardDraft(prompt: texts.lines(question.prompt))
    draft.take(question.answer, &texts)
    if let feedback = question.feedback { draft.tell(texts.lines(feedback)) }
    for loss in draft.losses + texts.losses { losses.note(loss, at: place) }
    guard let body = draft.body, !draft.prompt.isEmpty else {
      if !draft.losses.contains(.notAsked) { losses.note(.nothingToAsk, at: place) }
      return
    }
    let section = Self.section(question.category)
    if section != deck.cards.last?.section ?? "" {
      deck.passages[deck.cards.count] = [.section(section)]
    }
    deck.cards.append(
      Card(
        id: identity(of: question),
        base: Wording(
          prompt: draft.prompt,
          body: body,
          why: draft.why,
          also: draft.also,
          reject: draft.reject
        ),
        section: section,
        tags: question.tags
      )
    )
  }

  /// The last part of a category's path.
  private static func section(_ category: String) -> String {
    let parts = category.replacing("//", with: "\u{1F}").split(separator: "/")
    return (parts.last.map { String($0) } ?? "").replacing("\u{1F}", with: "/")
  }

  /// An identity that stays while the question's number, name or text does.
  private mutating func identity(of question: GIFTQuestion) -> String {
    let base =
      if !question.id.isEmpty {
        IdentityText.key(of: question.id)
      } else if !question.title.isEmpty {
        IdentityText.slug(of: question.title)
      } else {
        "q-" + IdentityText.digest(of: question.prompt.text)
      }
    var id = base
    var count = 1
    while !known.insert(id).inserted {
      count += 1
      id = "\(base.prefix(48))-\(count)"
    }
    return id
  }
}

/// Reduces texts of a GIFT file to plain ones, and counts what goes.
struct GIFTTexts {
  private(set) var losses: [Loss] = []

  /// A text that may have several lines.
  mutating func lines(_ text: GIFTText) -> String {
    switch text.format {
    case .moodle, .plain: return text.text
    case .markdown:
      losses.append(.formatting)
      return text.text
    case .html:
      let html = HTMLText(text.text)
      if html.text != text.text { losses.append(.formatting) }
      if !html.pictures.isEmpty { losses.append(.pictureLeft) }
      if !html.sounds.isEmpty { losses.append(.soundLeft) }
      if html.hadScript { losses.append(.script) }
      return html.text
    }
  }

  /// A text in one line.
  mutating func line(_ text: GIFTText) -> String {
    lines(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
