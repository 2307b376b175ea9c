import Text

/// What an import makes of a deck that may be there from an earlier one.
///
/// Questions are told apart by identity. What is no longer in the other program's file stays, so that
/// importing a part of a collection takes nothing away.
package struct DeckUpdate: Sendable {
  /// How many questions, or rows, there are of each kind.
  package struct Counts: Hashable, Sendable {
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var gone = 0
  }

  package private(set) var counts = Counts()
  /// The templates of which the other program's file has no question any more, and which stay.
  package private(set) var keptTemplates: [String] = []
  /// The text of the deck's file.
  package private(set) var text: [UInt8]
  /// The text of its table.
  package private(set) var table: [UInt8]?

  /// Joins a deck with what stands in its files; nil for files that are not there.
  package init(_ imported: ImportedDeck, oldText: [UInt8]?, oldTable: [UInt8]?) {
    var deck = imported.deck
    let old = oldText.map { DeckParser.parse(DeckSource(path: "", bytes: $0)).deck }
    if let old { deck.keepFrontMatter(of: old) }
    if let rows = imported.table {
      table = []
      text = []
      let kept = oldTable == nil ? [] : Self.left(of: old, by: deck)
      keptTemplates = kept.map(\.id)
      deck.keepTemplates(of: old, columns: rows.usedColumns)
      deck.cards += kept
      join(rows, oldTable, key: deck.table?.key ?? [])
    } else {
      text = []
      join(&deck, old)
    }
    text = Array(DeckWriter.text(of: deck).utf8)
  }

  /// Whether an import wrote the deck, and so may write it again.
  static func isImported(_ deck: Deck, _ id: String) -> Bool {
    deck.id == id && deck.isImported
  }

  // MARK: Cards

  private mutating func join(_ deck: inout Deck, _ before: Deck?) {
    if let before, deck.passages.isEmpty { return keepOrder(of: before, in: &deck) }
    let old = before?.cards ?? []
    let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for card in deck.cards { count(known[card.id].map { $0 == card }) }
    let kept = Set(deck.cards.map(\.id))
    let gone = old.filter { !kept.contains($0.id) }
    counts.gone = gone.count
    deck.cards += gone
  }

  /// Where the other program knows no headings, cards stay where they are, below the headings that
  /// somebody gave them; new ones follow.
  private mutating func keepOrder(of old: Deck, in deck: inout Deck) {
    let news = Dictionary(deck.cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.cards.map(\.id))
    var cards: [Card] = []
    for standing in old.cards {
      guard var card = news[standing.id] else {
        counts.gone += 1
        cards.append(standing)
        continue
      }
      card.section = standing.section
      count(card == standing)
      cards.append(card)
    }
    var passages = old.passages
    for card in deck.cards where !known.contains(card.id) {
      count(nil)
      if card.section != cards.last?.section ?? "" {
        passages[cards.count, default: []].append(.section(card.section))
      }
      cards.append(card)
    }
    deck.cards = cards
    deck.passages = passages
  }

  private mutating func count(_ isSame: Bool?) {
    switch isSame {
    case nil: counts.new += 1
    case true?: counts.unchanged += 1
    case false?: counts.changed += 1
    }
  }

  // MARK: Rows

  /// The templates of a deck with a table that the new one has no more.
  private static func left(of old: Deck?, by new: Deck) -> [Card] {
    guard let old, old.table != nil else { return [] }
    let heirs = Set(new.cards.map(\.id))
    return old.cards.filter { !heirs.contains($0.id) }
  }

  private mutating func join(
    _ new: TextTableBuilder,
    _ oldBytes: [UInt8]?,
    key: [String]
  ) {
    guard let oldBytes else {
      counts.new = new.rowCount
      table = new.text()
      return
    }
    let old = SeparatedValues(oldBytes, separator: .tab).rows.map { $0.map(\.text) }
    let oldRows = KeyedRows(columns: old.first ?? [], rows: Array(old.dropFirst()), key: key)
    let columns = new.usedColumns
    let keys = key.map { columns.firstIndex(of: $0) }
    let places = columns.map { oldRows.columns.firstIndex(of: $0) }
    var seen: Set<[String]> = []
    for row in 0..<new.rowCount {
      let cells = new.row(row)
      let name = keys.map { $0.map { cells[$0] } ?? "" }
      seen.insert(name)
      count(
        oldRows.row(name).map { old in
          zip(cells, places).allSatisfy { cell, place in
            cell == (place.map { $0 < old.count ? old[$0] : "" } ?? "")
          }
        }
      )
    }
    let gone = oldRows.rows.indices.filter { !seen.contains(oldRows.name(of: oldRows.rows[$0])) }
    counts.gone = gone.count
    let order = Self.order(of: new, and: gone, by: oldRows, keys)
    // Columns that somebody added here stay, whatever they are for.
    let kept = oldRows.columns.filter { !columns.contains($0) && !$0.isEmpty }
    table =
      gone.isEmpty && kept.isEmpty
      ? new.arranged(order).text()
      : Self.text(new, keeping: kept, and: gone, of: oldRows, keys, in: order)
  }

  /// Rows that were there stay where they were, those that are gone among them; new ones follow.
  ///
  /// The new rows are told by their number, and behind these those of `gone`.
  private static func order(
    of new: TextTableBuilder,
    and gone: [Int],
    by old: KeyedRows,
    _ keys: [Int?]
  ) -> [Int] {
    let ranks = (0..<new.rowCount).map { row -> Int in
      let cells = new.row(row)
      return old.index(of: keys.map { $0.map { cells[$0] } ?? "" }) ?? .max
    }
    let all = ranks + gone
    return all.indices.sorted { (all[$0], $0) < (all[$1], $1) }
  }

  /// The new rows, with what the old ones have in further columns, and those that are gone.
  private static func text(
    _ new: TextTableBuilder,
    keeping kept: [String],
    and gone: [Int],
    of old: KeyedRows,
    _ keys: [Int?],
    in order: [Int]
  ) -> [UInt8] {
    let columns = new.usedColumns + kept
    var builder = TextTableBuilder(columns: columns, emptyColumns: .kept)
    for row in 0..<new.rowCount {
      let cells = new.row(row)
      let before = kept.isEmpty ? nil : old.row(keys.map { $0.map { cells[$0] } ?? "" })
      builder.append(cells + (before.map { refitted([$0], from: old.columns, to: kept)[0] } ?? []))
    }
    let rows = gone.map { old.rows[$0] }
    for row in refitted(rows, from: old.columns, to: columns) { builder.append(row) }
    return builder.arranged(order).text()
  }

  /// Rows with their cells under other columns.
  static func refitted(
    _ rows: [[String]],
    from oldColumns: [String],
    to columns: [String]
  ) -> [[String]] {
    let places = columns.map { oldColumns.firstIndex(of: $0) }
    return rows.map { row in places.map { $0.map { $0 < row.count ? row[$0] : "" } ?? "" } }
  }
}
