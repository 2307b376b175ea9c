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
  /// The text of the deck's file.
  package private(set) var text: [UInt8]
  /// The text of its table.
  package private(set) var table: [UInt8]?

  /// Joins a deck with what stands in its files; nil for files that are not there.
  package init(_ imported: ImportedDeck, oldText: [UInt8]?, oldTable: [UInt8]?) {
    var deck = imported.deck
    let old = oldText.map { DeckParser.parse(DeckSource(path: "", bytes: $0)).deck }
    if let rows = imported.table {
      table = []
      text = []
      join(rows, oldTable, key: deck.table?.key ?? [])
    } else {
      text = []
      join(&deck, old?.cards ?? [])
    }
    text = Array(DeckWriter.text(of: deck).utf8)
  }

  /// Whether the file at hand was written by an import, and so may be written again.
  package static func mayReplace(_ text: [UInt8], id: String) -> Bool {
    let deck = DeckParser.parse(DeckSource(path: "", bytes: text)).deck
    return deck.id == id && deck.remarks.contains(ImportedDeck.mark)
  }

  // MARK: Cards

  private mutating func join(_ deck: inout Deck, _ old: [Card]) {
    let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for card in deck.cards { count(known[card.id].map { $0 == card }) }
    let kept = Set(deck.cards.map(\.id))
    let gone = old.filter { !kept.contains($0.id) }
    counts.gone = gone.count
    deck.cards += gone
  }

  private mutating func count(_ isSame: Bool?) {
    switch isSame {
    case nil: counts.new += 1
    case true?: counts.unchanged += 1
    case false?: counts.changed += 1
    }
  }

  // MARK: Rows

  private mutating func join(_ new: TextTableBuilder, _ oldBytes: [UInt8]?, key: [String]) {
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
    let gone = oldRows.rows.filter { !seen.contains(oldRows.name(of: $0)) }
    counts.gone = gone.count
    table = gone.isEmpty ? new.text() : Self.text(new, and: gone, of: oldRows.columns)
  }

  /// The new rows, then those that are gone, in all columns of either.
  private static func text(
    _ new: TextTableBuilder,
    and gone: [[String]],
    of oldColumns: [String]
  ) -> [UInt8] {
    let used = new.usedColumns
    let columns = used + oldColumns.filter { !used.contains($0) }
    var builder = TextTableBuilder(columns: columns, emptyColumns: .kept)
    for row in 0..<new.rowCount { builder.append(new.row(row)) }
    let places = columns.map { oldColumns.firstIndex(of: $0) }
    for row in gone {
      builder.append(places.map { $0.map { $0 < row.count ? row[$0] : "" } ?? "" })
    }
    return builder.text()
  }
}

/// Rows that are found by their key.
private struct KeyedRows {
  let columns: [String]
  let rows: [[String]]
  private let keys: [Int?]
  private var indices: [[String]: Int] = [:]

  init(columns: [String], rows: [[String]], key: [String]) {
    self.columns = columns
    self.rows = rows
    keys = key.map { columns.firstIndex(of: $0) }
    indices.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() { indices[name(of: row)] = index }
  }

  func name(of row: [String]) -> [String] {
    keys.map { $0.map { $0 < row.count ? row[$0] : "" } ?? "" }
  }

  func row(_ name: [String]) -> [String]? { indices[name].map { rows[$0] } }
}
