import Answers
import Scheduling
import Text

/// What changed in a deck of rows under templates.
///
/// Rows that say the same under templates that say the same are passed over; what a changed template
/// does to thousands of rows is told once.
struct TableComparison {
  private(set) var changes: [CardChange] = []
  private(set) var unchanged = 0
  private let old: Deck
  private let new: Deck
  private let oldEntries: [[DeckEntry]]
  private let newEntries: [[DeckEntry]]
  private let languages: [Language]
  private var templates: TemplatePairing
  /// The old column of each new one.
  private let oldColumns: [Int?]
  private var groups: [Group: (ids: [CardID], fields: [FieldChange])] = [:]
  private var order: [Group] = []

  private struct Group: Hashable {
    var name: String
    var verdict: CardChange.Verdict
    var languages: [Language]
  }

  init(_ pairing: UnitPairing, old before: Int, new after: Int) {
    old = pairing.old.library.decks[before]
    new = pairing.new.library.decks[after]
    oldEntries = pairing.old.entries[before]
    newEntries = pairing.new.entries[after]
    let (oldDeck, newDeck) = (old, new)
    languages = Language.allCases.filter {
      oldDeck.languages.contains($0) || newDeck.languages.contains($0)
    }
    templates = TemplatePairing(old, new, pairing.new.library.formerTemplates)
    oldColumns = (new.rows?.columns ?? []).map { name in
      oldDeck.rows?.columns.firstIndex(of: name)
    }
  }

  mutating func compare(_ rows: [(old: Int, new: Int)]) {
    for pair in rows {
      let columns = changedColumns(pair)
      if columns.isEmpty && templates.areSame {
        unchanged += newEntries[pair.new].count
      } else {
        compare(pair, columns)
      }
    }
    changes += templates.changes(
      oldIDs: { template in ids(oldEntries, rows.map(\.old), template) },
      newIDs: { template in ids(newEntries, rows.map(\.new), template) }
    )
    for group in order {
      guard let found = groups[group] else { continue }
      var change = CardChange(
        group.verdict,
        group.name,
        ids: found.ids,
        languages: group.languages == languages ? [] : group.languages,
        fields: found.fields
      )
      change.deckLanguage = new.language
      changes.append(change)
    }
  }

  private func ids(_ entries: [[DeckEntry]], _ rows: [Int], _ template: Int) -> [CardID] {
    rows.flatMap { entries[$0].filter { $0.card == template }.map(\.id) }
  }

  // MARK: Rows

  /// The columns, by name, in which a row says something else.
  private func changedColumns(_ pair: (old: Int, new: Int)) -> [String] {
    guard let before = old.rows, let after = new.rows else { return [] }
    var names: [String] = []
    for (column, oldColumn) in oldColumns.enumerated() {
      let past = oldColumn.map { before.value(row: pair.old, column: $0) } ?? ""
      if past != after.value(row: pair.new, column: column) { names.append(after.columns[column]) }
    }
    for (column, name) in before.columns.enumerated() where !after.columns.contains(name) {
      if !before.value(row: pair.old, column: column).isEmpty { names.append(name) }
    }
    return names
  }

  private mutating func compare(_ pair: (old: Int, new: Int), _ columns: [String]) {
    let rowName = "\(new.id)/\(new.rows?.keys[pair.new] ?? "")"
    for template in templates.pairs {
      let past = oldEntries[pair.old].first { $0.card == template.old }
      let present = newEntries[pair.new].first { $0.card == template.new }
      let usesRow = columns.contains { template.columns.contains($0) }
      guard usesRow || !template.isSame else {
        unchanged += present == nil ? 0 : 1
        continue
      }
      let name = usesRow ? rowName : "\(new.id)/*/\(new.cards[template.new].id)"
      switch (past, present) {
      case (nil, nil): break
      case (nil, let present?): add(present.id, Group(name: rowName, verdict: .new, languages: []))
      case (let past?, nil):
        add(past.id, Group(name: rowName, verdict: .removed, languages: []))
      case (let past?, let present?):
        compare(past, present, template, usesRow ? columns : nil, pair, name)
      }
    }
  }

  private mutating func compare(
    _ past: DeckEntry,
    _ present: DeckEntry,
    _ template: TemplatePairing.Pair,
    _ columns: [String]?,
    _ pair: (old: Int, new: Int),
    _ name: String
  ) {
    var byVerdict: [CardChange.Verdict: [Language]] = [:]
    for language in languages {
      let answer = answerChange(past, present, template, columns, in: language)
      let verdict: CardChange.Verdict?
      if answer == .changed {
        verdict = .answerChanged
      } else if columns == nil {
        verdict = template.verdicts[language]
      } else {
        verdict = self.verdict(template, pair, in: language)
      }
      if let verdict { byVerdict[verdict, default: []].append(language) }
    }
    if byVerdict.isEmpty { unchanged += 1 }
    for (verdict, languages) in byVerdict.sorted(by: { $0.key < $1.key }) {
      let group = Group(name: name, verdict: verdict, languages: languages)
      let isNew = groups[group] == nil
      add(present.id, group)
      guard isNew else { continue }
      let fields =
        columns?.map { value(of: $0, pair) } ?? languages.flatMap { template.fields[$0] ?? [] }
      groups[group]?.fields = fields
    }
  }

  private mutating func add(_ id: CardID, _ group: Group) {
    if groups[group] == nil { order.append(group) }
    groups[group, default: ([], [])].ids.append(id)
  }

  private func value(of column: String, _ pair: (old: Int, new: Int)) -> FieldChange {
    func value(_ rows: TableRows?, _ row: Int) -> String {
      guard let rows, let index = rows.columns.firstIndex(of: column) else { return "" }
      return rows.value(row: row, column: index)
    }
    return FieldChange(
      language: new.language,
      name: column,
      old: value(old.rows, pair.old),
      new: value(new.rows, pair.new)
    )
  }

  // MARK: Questions

  private func answerChange(
    _ past: DeckEntry,
    _ present: DeckEntry,
    _ template: TemplatePairing.Pair,
    _ columns: [String]?,
    in language: Language
  ) -> AnswerChange {
    if let columns, template.isSame, !columns.contains(where: template.answerColumns.contains) {
      return .same
    }
    guard let shown = old.fingerprint(of: past, in: language) else { return .same }
    return new.change(of: present, since: shown) ?? .same
  }

  /// What a changed row makes of one template in one language.
  private func verdict(
    _ template: TemplatePairing.Pair,
    _ pair: (old: Int, new: Int),
    in language: Language
  ) -> CardChange.Verdict? {
    guard let before = old.rows, let after = new.rows else { return nil }
    let past = old.cards[template.old].authored(language).filled(by: before, pair.old)
    let present = new.cards[template.new].authored(language).filled(by: after, pair.new)
    return FieldComparison(
      FieldText.fields(of: past),
      FieldText.fields(of: present),
      in: language
    ).verdict
  }
}
