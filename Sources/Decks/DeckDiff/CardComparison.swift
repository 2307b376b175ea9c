import Answers
import Scheduling
import Text

/// What changed in one card.
struct CardComparison {
  private(set) var changes: [CardChange] = []
  private(set) var unchanged = 0
  private let name: String
  private let languages: [Language]
  private let old: (deck: Deck, card: Card, entries: [DeckEntry])
  private let new: (deck: Deck, card: Card, entries: [DeckEntry])

  init(_ pairing: UnitPairing, _ before: UnitIndex.Unit, _ after: UnitIndex.Unit) {
    let (oldDeck, newDeck) = (pairing.old.deck(before), pairing.new.deck(after))
    old = (oldDeck, oldDeck.cards[before.index], pairing.old.entries(before))
    new = (newDeck, newDeck.cards[after.index], pairing.new.entries(after))
    name = pairing.new.name(after)
    languages = Language.allCases.filter {
      oldDeck.languages.contains($0) || newDeck.languages.contains($0)
    }
    if old.card == new.card, old.deck.language == new.deck.language {
      unchanged = new.entries.count
    } else {
      compare()
    }
  }

  private mutating func compare() {
    compareFacets()
    let answers = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, answerChanges(in: $0)) }
    )
    var groups: [CardChange.Verdict: (languages: [Language], fields: [FieldChange])] = [:]
    for language in languages {
      let isAnother = answers[language]?.contains { $0.change == .changed } ?? false
      let fields = fields(in: language)
      guard let verdict = isAnother ? .answerChanged : fields.verdict else { continue }
      groups[verdict, default: ([], [])].languages.append(language)
      let shown = isAnother && fields.changes.isEmpty ? shownAnswers(in: language) : []
      groups[verdict, default: ([], [])].fields += fields.changes + shown
    }
    for (verdict, group) in groups.sorted(by: { $0.key < $1.key }) {
      let ids =
        verdict == .answerChanged ? changedIDs(answers, in: group.languages) : kept.map(\.id)
      if ids.isEmpty, hasEntries { continue }
      changes.append(
        CardChange(
          verdict,
          name,
          ids: ids,
          languages: group.languages == languages ? [] : group.languages,
          fields: group.fields
        )
      )
    }
    for index in changes.indices { changes[index].deckLanguage = new.deck.language }
    compareTranslations()
    let changed = Set(changes.flatMap(\.ids))
    unchanged = kept.count { !changed.contains($0.id) }
  }

  // MARK: What there is to remember

  private func entry(like entry: DeckEntry) -> DeckEntry? {
    old.entries.first { $0.facet == entry.facet }
  }

  /// What there was before as well; the rest is told as lost, removed or new, and nothing more.
  private var kept: [DeckEntry] { new.entries.filter { entry(like: $0) != nil } }

  private var hasEntries: Bool { !old.entries.isEmpty || !new.entries.isEmpty }

  private mutating func compareFacets() {
    let added = new.entries.filter { entry(like: $0) == nil }
    let removed = old.entries.filter { entry in !new.entries.contains { $0.facet == entry.facet } }
    if added.isEmpty && removed.isEmpty { return }
    if removed.count == old.entries.count, !old.entries.isEmpty, !added.isEmpty {
      // A card that becomes a text with gaps, or ceases to be one.
      changes.append(CardChange(.lost, name, ids: removed.map(\.id), remedy: Remedy.none))
      changes.append(CardChange(.new, name, ids: added.map(\.id)))
      return
    }
    changes += removed.map { entry in
      CardChange(
        isRenumbered(entry) ? .lost : .removed,
        name,
        ids: [entry.id],
        remedy: old.card.base.gapText(of: entry).map(Remedy.gap)
      )
    }
    if !added.isEmpty { changes.append(CardChange(.new, name, ids: added.map(\.id))) }
  }

  /// Whether what a gap asked for is asked for by a gap of another number, which asked for something
  /// else before.
  private func isRenumbered(_ entry: DeckEntry) -> Bool {
    let shown = old.card.rightAnswers(entry.facet, in: old.deck.language, of: old.deck.language)
    return new.entries.contains { present in
      let now = new.card.rightAnswers(present.facet, in: new.deck.language, of: new.deck.language)
      let before = old.card.rightAnswers(
        present.facet,
        in: old.deck.language,
        of: old.deck.language
      )
      return !shown.isEmpty && now == shown && before != shown
    }
  }

  private func answerChanges(in language: Language) -> [(id: CardID, change: AnswerChange)] {
    new.entries.compactMap { present in
      guard let past = entry(like: present),
        let shown = old.deck.fingerprint(of: past, in: language),
        let change = new.deck.change(of: present, since: shown)
      else { return nil }
      return (present.id, change)
    }
  }

  /// The answers that were shown and are, where no field of the language says so.
  private func shownAnswers(in language: Language) -> [FieldChange] {
    new.entries.compactMap { present in
      guard let past = entry(like: present) else { return nil }
      let before = old.card.rightAnswers(past.facet, in: language, of: old.deck.language).first
      let after = new.card.rightAnswers(present.facet, in: language, of: new.deck.language).first
      guard before != after else { return nil }
      return FieldChange(
        language: language,
        name: FieldName.answer.word,
        old: before?.text ?? "",
        new: after?.text ?? ""
      )
    }
  }

  private func changedIDs(
    _ answers: [Language: [(id: CardID, change: AnswerChange)]],
    in languages: [Language]
  ) -> [CardID] {
    let changed = Set(
      languages.flatMap { answers[$0] ?? [] }.filter { $0.change == .changed }.map(\.id)
    )
    return new.entries.map(\.id).filter { changed.contains($0) }
  }

  // MARK: What it says

  private func fields(in language: Language) -> FieldComparison {
    let before = old.card.written(in: language, of: old.deck)
    let after = new.card.written(in: language, of: new.deck)
    guard before != nil, after != nil else { return FieldComparison([], [], in: language) }
    return FieldComparison(before ?? [], after ?? [], in: language)
  }

  private mutating func compareTranslations() {
    for language in languages {
      let before = old.card.written(in: language, of: old.deck)
      let after = new.card.written(in: language, of: new.deck)
      guard (before == nil) != (after == nil) else { continue }
      changes.append(
        CardChange(
          before == nil ? .translated : .untranslated,
          name,
          ids: new.entries.map(\.id),
          languages: [language],
          fields: FieldComparison(before ?? [], after ?? [], in: language).changes
        )
      )
    }
  }
}

extension Card {
  /// What is written of it in a language; nil where nothing is.
  func written(in language: Language, of deck: Deck) -> [FieldText]? {
    if language == deck.language {
      return FieldText.fields(of: base) + FieldText.fields(of: self)
    }
    return translations[language].map { FieldText.fields(of: $0) }
  }
}

extension Wording {
  /// The gap of an entry as it is written; nil where it is of no gap.
  fileprivate func gapText(of entry: DeckEntry) -> String? {
    guard case .gap(let number) = entry.facet, case .cloze(let cloze) = body,
      let gap = cloze.gaps.first(where: { $0.number == number })
    else { return nil }
    return "{{\(number)::\(gap.answers.joined(separator: " | "))}}"
  }
}
