import Scheduling
package import Text

/// What changed between two versions of decks, by what it means for those who learn them.
///
/// Identities are followed as journals follow them (`Formerly:`), and whether an answer is another
/// is asked of the function that the scheduler asks: `Deck.change(of:since:)`.
package struct DeckDiff: Sendable {
  /// The changes, the gravest first, those of one kind in the order of decks and cards.
  package private(set) var changes: [CardChange] = []
  /// How many things to remember are as they were.
  package private(set) var unchanged = 0

  /// Compares two versions.
  package static func between(_ old: DeckLibrary, _ new: DeckLibrary) -> DeckDiff {
    var pairing = UnitPairing(UnitIndex(old), UnitIndex(new))
    pairing.pair()
    var diff = DeckDiff()
    diff.changes = pairing.changes
    diff.compare(pairing)
    diff.takeRest(pairing)
    diff.changes = diff.changes.enumerated()
      .sorted { ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset) }
      .map(\.element)
    return diff
  }

  /// Whether learners would lose progress.
  package var losesProgress: Bool { changes.contains { $0.verdict == .lost } }

  /// How many things to remember a verdict concerns.
  package func count(_ verdict: CardChange.Verdict) -> Int {
    var ids: Set<CardID> = []
    var nameless = 0
    for change in changes where change.verdict == verdict {
      if change.ids.isEmpty { nameless += 1 } else { ids.formUnion(change.ids) }
    }
    return ids.count + nameless
  }

  /// What concerns learners of a language; all of it for nil.
  package func concerning(_ language: Language?) -> DeckDiff {
    guard let language else { return self }
    func isTheirs(_ change: CardChange) -> Bool {
      change.languages.isEmpty || change.languages.contains(language)
    }
    var diff = self
    diff.changes = changes.filter(isTheirs).map { change in
      var change = change
      let own = change.fields.filter { $0.language == language }
      if change.languages.isEmpty {
        change.fields.removeAll { $0.language != language && $0.language != change.deckLanguage }
      } else if !own.isEmpty {
        change.fields = own
      }
      return change
    }
    // What changed for others alone is as it was for these.
    let others = Set(changes.filter { !isTheirs($0) }.flatMap(\.ids))
    diff.unchanged += others.subtracting(diff.changes.flatMap(\.ids)).count
    return diff
  }

  private mutating func compare(_ pairing: UnitPairing) {
    var tables: [TablePair: [(old: Int, new: Int)]] = [:]
    var order: [TablePair] = []
    for pair in pairing.pairs {
      if pairing.new.isRow(pair.new) {
        let table = TablePair(old: pair.old.deck, new: pair.new.deck)
        if tables[table] == nil { order.append(table) }
        tables[table, default: []].append((pair.old.index, pair.new.index))
      } else {
        let comparison = CardComparison(pairing, pair.old, pair.new)
        changes += comparison.changes
        unchanged += comparison.unchanged
      }
    }
    for table in order {
      var comparison = TableComparison(pairing, old: table.old, new: table.new)
      comparison.compare(tables[table] ?? [])
      changes += comparison.changes
      unchanged += comparison.unchanged
    }
  }

  private struct TablePair: Hashable {
    var old: Int
    var new: Int
  }

  /// What only one version has; a whole deck is told as one.
  private mutating func takeRest(_ pairing: UnitPairing) {
    changes += Self.grouped(pairing.gone, of: pairing.old, .removed)
    changes += Self.grouped(pairing.fresh, of: pairing.new, .new)
  }

  private static func grouped(
    _ units: [UnitIndex.Unit],
    of index: UnitIndex,
    _ verdict: CardChange.Verdict
  ) -> [CardChange] {
    var changes: [CardChange] = []
    for (deck, members) in Dictionary(grouping: units, by: \.deck).sorted(by: { $0.key < $1.key }) {
      let named = index.names[deck].count { !$0.isEmpty }
      if members.count == named, named > 1 {
        let ids = members.flatMap { index.ids($0) }
        changes.append(CardChange(verdict, index.library.decks[deck].id, ids: ids))
        continue
      }
      changes += members.map { unit in
        let deck = index.deck(unit)
        var fields: [FieldChange] = []
        if !index.isRow(unit) {
          let texts = FieldText.fields(of: deck.cards[unit.index].base)
          let (old, new) = verdict == .new ? ([], texts) : (texts, [])
          fields = FieldComparison(old, new, in: deck.language).changes
        }
        return CardChange(verdict, index.name(unit), ids: index.ids(unit), fields: fields)
      }
    }
    return changes
  }
}
