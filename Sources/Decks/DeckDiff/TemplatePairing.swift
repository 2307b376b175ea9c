import Scheduling
import Text

/// Which template of the new version is which of the old, and what changed in it.
struct TemplatePairing {
  /// A template of both versions.
  struct Pair {
    var old: Int
    var new: Int
    var isSame: Bool
    /// The columns that it names, and those that its answers name, in any language.
    var columns: Set<String>
    var answerColumns: Set<String>
    /// What changed in its own words, by language.
    var verdicts: [Language: CardChange.Verdict] = [:]
    var fields: [Language: [FieldChange]] = [:]
  }

  private(set) var pairs: [Pair] = []
  private var gone: [Int] = []
  private var fresh: [Int] = []
  /// Pairs that only their likeness tells.
  private var lost: Set<Int> = []
  private let old: Deck
  private let new: Deck

  /// Whether every template is as it was.
  var areSame: Bool { gone.isEmpty && fresh.isEmpty && pairs.allSatisfy(\.isSame) }

  init(_ old: Deck, _ new: Deck, _ former: [String: String]) {
    self.old = old
    self.new = new
    fresh = Array(new.cards.indices)
    for index in old.cards.indices {
      let id = former["\(new.id)/\(old.cards[index].id)"] ?? old.cards[index].id
      if let match = fresh.first(where: { new.cards[$0].id == id }), !id.isEmpty {
        add(index, match)
      } else {
        gone.append(index)
      }
    }
    for index in gone {
      guard let match = fresh.first(where: { isAlike(old.cards[index], new.cards[$0]) }) else {
        continue
      }
      lost.insert(match)
      add(index, match)
      gone.removeAll { $0 == index }
    }
  }

  private func isAlike(_ left: Card, _ right: Card) -> Bool {
    left.base.body == right.base.body && left.base.body != nil
      && ProseSlip.isOne(left.base.prompt, right.base.prompt)
  }

  private mutating func add(_ before: Int, _ after: Int) {
    fresh.removeAll { $0 == after }
    let (past, present) = (old.cards[before], new.cards[after])
    var pair = Pair(
      old: before,
      new: after,
      isSame: past.base == present.base && past.translations == present.translations
        && FieldText.fields(of: past).map(\.text) == FieldText.fields(of: present).map(\.text),
      columns: past.columns(old.rows).union(present.columns(new.rows)),
      answerColumns: past.answersOnly.columns(old.rows)
        .union(present.answersOnly.columns(new.rows))
    )
    if !pair.isSame {
      for language in Language.allCases {
        guard let texts = past.written(in: language, of: old),
          let now = present.written(in: language, of: new)
        else {
          takeTranslation(language, &pair)
          continue
        }
        let comparison = FieldComparison(texts, now, in: language)
        pair.verdicts[language] = comparison.verdict
        pair.fields[language] = comparison.changes
      }
    }
    pairs.append(pair)
  }

  private func takeTranslation(_ language: Language, _ pair: inout Pair) {
    let past = old.cards[pair.old].written(in: language, of: old)
    let present = new.cards[pair.new].written(in: language, of: new)
    guard (past == nil) != (present == nil) else { return }
    pair.verdicts[language] = past == nil ? .translated : .untranslated
    pair.fields[language] = FieldComparison(past ?? [], present ?? [], in: language).changes
  }

  /// What is told of templates as such: moved, lost, new, removed.
  func changes(oldIDs: (Int) -> [CardID], newIDs: (Int) -> [CardID]) -> [CardChange] {
    func name(_ deck: Deck, _ card: Int) -> String { "\(deck.id)/*/\(deck.cards[card].id)" }
    var changes: [CardChange] = []
    for pair in pairs where old.cards[pair.old].id != new.cards[pair.new].id {
      let former = old.cards[pair.old].id
      let isLost = lost.contains(pair.new)
      changes.append(
        CardChange(
          isLost ? .lost : .moved,
          name(new, pair.new),
          former: name(old, pair.old),
          ids: isLost ? oldIDs(pair.old) : newIDs(pair.new),
          remedy: isLost ? .cardLine(former) : nil
        )
      )
    }
    changes += gone.map { CardChange(.removed, name(old, $0), ids: oldIDs($0)) }
    return changes + fresh.map { CardChange(.new, name(new, $0), ids: newIDs($0)) }
  }
}

extension Card {
  /// The card with nothing but its answers.
  fileprivate var answersOnly: Card {
    var card = self
    card.base = Wording(body: base.body, accept: base.accept)
    card.translations = translations.mapValues { Wording(body: $0.body, accept: $0.accept) }
    return card
  }

  /// The columns that a template names in any language.
  func columns(_ rows: TableRows?) -> Set<String> {
    guard let rows else { return [] }
    let texts = ([base] + translations.values).flatMap { FieldText.fields(of: $0).map(\.text) }
    return Set(
      texts.flatMap { TemplateText($0, columns: rows.columns).columns.map { rows.columns[$0] } }
    )
  }
}
