public import Text

extension Deck {
  /// The question of `entry`, asked in `language`; nil if the entry is not of this deck.
  ///
  /// In a table it looks through all rows for those that share the prompt; whoever lists many
  /// questions makes `sharedPrompts` once for each template.
  public func question(for entry: DeckEntry, in language: Language) -> Question? {
    question(for: entry, in: language) { sharedPrompts(ofTemplate: entry.card, in: language) }
  }

  /// The question of `entry`, with the rows that share its prompt found before.
  package func question(
    for entry: DeckEntry,
    in language: Language,
    sharing: () -> SharedPrompts?
  ) -> Question? {
    guard cards.indices.contains(entry.card) else { return nil }
    let card = cards[entry.card]
    switch entry.facet {
    case .whole, .gap:
      var question = QuestionBuilder(deck: self, card: card, entry: entry, language: language)
        .question()
      question?.evenReadings()
      return question
    case .row(let row):
      guard let rows, rows.values.indices.contains(row) else { return nil }
      return rowQuestion(entry, of: card, rows, row, in: language, sharing())
    }
  }

  private func rowQuestion(
    _ entry: DeckEntry,
    of card: Card,
    _ rows: TableRows,
    _ row: Int,
    in language: Language,
    _ prompts: SharedPrompts?
  ) -> Question? {
    let builder = QuestionBuilder(
      deck: self,
      card: card.filled(by: rows, row),
      entry: entry,
      language: language
    )
    guard var question = builder.question() else { return nil }
    question.row = zip(rows.columns, rows.values[row]).map {
      RowValue(column: $0, value: Furigana.plain($1))
    }
    question.tags += rows.tags(ofRow: row).filter { !question.tags.contains($0) }
    ReadingColumns(rows).addReadings(of: row, to: &question)
    let sharing = prompts?.rows(sharingWith: row, in: rows) ?? []
    guard !sharing.isEmpty else { return question }
    question.gloss = gloss(rows, row, in: language)
    let right = Set(question.task.acceptedTexts)
    for other in sharing {
      let answers = card.filled(by: rows, other).typedAnswers.map(Furigana.plain)
      question.also += answers.filter { !right.contains($0) && !question.also.contains($0) }
    }
    return question
  }

  private func gloss(_ rows: TableRows, _ row: Int, in language: Language) -> String {
    let translated = translations[language]?.gloss ?? ""
    for name in [translated, self.gloss] {
      guard let column = rows.columns.firstIndex(of: name) else { continue }
      let value = rows.value(row: row, column: column)
      if !value.isEmpty { return Furigana.plain(value) }
    }
    return ""
  }
}

extension Card {
  /// A template with a row's values inserted, in every language.
  func filled(by rows: TableRows, _ row: Int) -> Card {
    var card = self
    card.base = base.filled(by: rows, row)
    card.translations = translations.mapValues { $0.filled(by: rows, row) }
    return card
  }

  /// Every typed answer in every language.
  var typedAnswers: [String] {
    base.typedAnswers + Language.allCases.flatMap { translations[$0]?.typedAnswers ?? [] }
  }
}

extension Question.Task {
  /// The texts that are right where an answer is typed; none for the other tasks.
  var acceptedTexts: [String] {
    switch self {
    case .typed(let typed): typed.accepted.map(\.text)
    case .choice, .order, .match: []
    }
  }
}
