import Answers
import Scheduling
package import Text

/// Makes a deck of the questions of a GIFT file.
package struct GIFTImport {
  /// The deck, and what could not be carried.
  package private(set) var imported: ImportedDecks
  private var cards: CardGathering
  private var losses = Losses()
  /// The deck that an export of Koryu's is of; nil for any other quiz.
  private let exported: String?

  /// Reads a file, of which the deck is called `name`; an export keeps its deck's, unless another is
  /// asked for.
  package init(
    _ file: DeckSource,
    name: String,
    naming: MarkdownImport.Naming = .asked,
    language: Language
  ) {
    let reader = GIFTReader(file)
    imported = ImportedDecks(findings: reader.findings)
    exported = Self.exportedDeck(reader.questions)
    let kept = naming == .fallback ? exported : nil
    let title = Self.parts(of: reader.questions.first?.category ?? "").first
    cards = CardGathering(
      name: kept == nil ? name : title ?? name,
      language: language,
      licence: "LicenseRef-GIFT",
      id: kept
    )
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
        section: section(question.category),
        tags: question.tags
      ),
      name: name(of: question)
    )
  }

  /// The one deck after whose cards all questions are named.
  private static func exportedDeck(_ questions: [GIFTQuestion]) -> String? {
    guard let first = questions.first.flatMap({ CardID($0.title) }) else { return nil }
    let isExport = questions.allSatisfy { question in
      CardID(question.title)?.deck == first.deck
        && (question.id.isEmpty || question.id == question.title)
    }
    return isExport ? first.deck : nil
  }

  /// The parts of a category's path, in which a doubled slash is a slash.
  private static func parts(of category: String) -> [String] {
    category.replacing("//", with: "\u{1F}").split(separator: "/")
      .map { String($0).replacing("\u{1F}", with: "/") }
  }

  /// The last part of a category's path; in an export the first is the deck.
  private func section(_ category: String) -> String {
    let parts = Self.parts(of: category)
    return (exported == nil ? parts.last : parts.dropFirst().last) ?? ""
  }

  /// A name that stays while the question's number, title or text does.
  private func name(of question: GIFTQuestion) -> String {
    if exported != nil {
      let id = String(question.title.drop { $0 != "/" }.dropFirst())
      return CardID.isValidPart(id) ? id : IdentityText.key(of: id)
    }
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
