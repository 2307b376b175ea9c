import Answers
package import Text

/// Makes a deck of the questions of a GIFT file.
package struct GIFTImport {
  /// The deck, and what could not be carried.
  package private(set) var imported: ImportedDecks
  private var cards: CardGathering
  private var losses = Losses()

  /// Reads a file, of which the deck is called `name`.
  package init(_ file: DeckSource, name: String, language: Language) {
    let reader = GIFTReader(file)
    imported = ImportedDecks(findings: reader.findings)
    cards = CardGathering(name: name, language: language, licence: "LicenseRef-GIFT")
    for (question, line) in zip(reader.questions, reader.lines) {
      take(question, at: LinePlace.text(file.path, line))
    }
    imported.decks = cards.decks
    imported.losses = losses
  }

  private mutating func take(_ question: GIFTQuestion, at place: String) {
    var texts = GIFTTexts()
    var draft = GIFTCardDraft(prompt: texts.lines(question.prompt))
    draft.take(question.answer, &texts)
    if let feedback = question.feedback { draft.tell(texts.lines(feedback)) }
    for loss in draft.losses + texts.losses { losses.note(loss, at: place) }
    for name in texts.pictures { losses.note(.pictureNamed, at: name) }
    for name in texts.sounds { losses.note(.soundNamed, at: name) }
    guard let body = draft.body, !draft.prompt.isEmpty else {
      if !draft.losses.contains(.notAsked) { losses.note(.nothingToAsk, at: place) }
      return
    }
    cards.add(
      Card(
        id: "",
        base: Wording(
          prompt: draft.prompt,
          body: body,
          why: draft.why,
          also: draft.also,
          reject: draft.reject
        ),
        section: Self.section(question.category),
        tags: question.tags
      ),
      name: Self.name(of: question)
    )
  }

  /// The last part of a category's path.
  private static func section(_ category: String) -> String {
    let parts = category.replacing("//", with: "\u{1F}").split(separator: "/")
    return (parts.last.map { String($0) } ?? "").replacing("\u{1F}", with: "/")
  }

  /// A name that stays while the question's number, title or text does.
  private static func name(of question: GIFTQuestion) -> String {
    if !question.id.isEmpty { return IdentityText.key(of: question.id) }
    if !question.title.isEmpty { return IdentityText.slug(of: question.title) }
    return "q-" + IdentityText.digest(of: question.prompt.text)
  }
}

/// Reduces texts of a GIFT file to plain ones, and counts what goes.
struct GIFTTexts {
  private(set) var losses: [Loss] = []
  /// The names of what is shown and heard.
  private(set) var pictures: [String] = []
  private(set) var sounds: [String] = []

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
      pictures += html.pictures.map(Self.name)
      sounds += html.sounds.map(Self.name)
      if html.hadScript { losses.append(.script) }
      return html.text
    }
  }

  /// Moodle writes `@@PLUGINFILE@@/` before the name of a file of the question's own.
  private static func name(_ path: String) -> String {
    let mark = "@@PLUGINFILE@@/"
    return path.hasPrefix(mark) ? String(path.dropFirst(mark.count)) : path
  }

  /// A text in one line.
  mutating func line(_ text: GIFTText) -> String {
    lines(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
