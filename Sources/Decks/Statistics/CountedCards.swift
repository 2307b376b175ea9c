import Text

/// What statistics count: the cards of a deck, or the questions that the rows of a word list make.
struct CountedCards {
  /// The card, or the template, of each.
  let cards: [Card]
  /// How many explain their answer.
  private(set) var explained = 0
  /// What each asks in each language.
  private(set) var prompts: [DeckStatistics.LongPrompt] = []
  private var written: [Language: Int] = [:]

  init(_ deck: Deck) {
    let rows = deck.table == nil ? nil : deck.rows ?? TableRows(columns: [], keys: [], values: [])
    guard let rows else {
      cards = deck.cards
      let nothing = TableRows(columns: [], keys: [], values: [[]])
      for card in cards { take(CountedTexts(card, of: deck, columns: []), nothing, 0, card.id) }
      return
    }
    let texts = deck.cards.map { CountedTexts($0, of: deck, columns: rows.columns) }
    let entries = deck.entries()
    cards = entries.map { deck.cards[$0.card] }
    for entry in entries {
      guard case .row(let row) = entry.facet else { continue }
      take(texts[entry.card], rows, row, rows.keys[row] + "/" + deck.cards[entry.card].id)
    }
  }

  /// How many are written in a language.
  func count(writtenIn language: Language) -> Int { written[language] ?? 0 }

  private mutating func take(_ texts: CountedTexts, _ rows: TableRows, _ row: Int, _ name: String) {
    if !texts.why.filled(by: rows, row).isEmpty { explained += 1 }
    for (language, prompt) in texts.prompts {
      let text = prompt.filled(by: rows, row)
      // A translation may leave the question to the deck's own language; a row may leave it empty.
      guard !text.isEmpty || prompt.pieces.isEmpty else { continue }
      written[language, default: 0] += 1
      guard !text.isEmpty else { continue }
      let width = DisplayWidth.of(Furigana.plain(text))
      prompts.append(DeckStatistics.LongPrompt(card: name, language: language, width: width))
    }
  }
}

/// The texts of a card or template that are looked at, split at their columns once.
private struct CountedTexts {
  let why: TemplateText
  let prompts: [(language: Language, text: TemplateText)]

  init(_ card: Card, of deck: Deck, columns: [String]) {
    why = TemplateText(card.base.why, columns: columns)
    prompts = deck.languages.compactMap { language in
      let wording = language == deck.language ? card.base : card.translations[language]
      return wording.map { (language, TemplateText($0.shownPrompt, columns: columns)) }
    }
  }
}

extension Wording {
  /// What is asked, with the text around the gaps.
  fileprivate var shownPrompt: String {
    guard let cloze else { return prompt }
    let text = cloze.parts.map { part in
      switch part {
      case .text(let text): text
      case .gap(let gap): gap.answers.first ?? ""
      }
    }
    return ([prompt] + [text.joined()]).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
