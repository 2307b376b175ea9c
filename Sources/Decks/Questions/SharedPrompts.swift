package import Text

/// Which rows of a table share a prompt under one template, found in one pass over the rows.
///
/// Making it costs about as much as looking through the rows once; every question after that costs
/// the same, however long the table is.
package struct SharedPrompts: Sendable {
  private let columns: [Int]
  /// Rows by the digest of what their prompt shows, in the order of digests.
  private let places: [Place]

  private struct Place: Comparable, Sendable {
    var digest: UInt64
    var row: Int32

    static func < (left: Self, right: Self) -> Bool {
      left.digest == right.digest ? left.row < right.row : left.digest < right.digest
    }
  }

  init(columns: [Int], in rows: TableRows) {
    self.columns = columns
    places = rows.values.indices.map { row in
      Place(digest: Self.digest(columns, rows, row), row: Int32(clamping: row))
    }
    .sorted()
  }

  /// The other rows that the prompt cannot tell from this one, in the order of the table.
  func rows(sharingWith row: Int, in rows: TableRows) -> [Int] {
    let digest = Self.digest(columns, rows, row)
    var found: [Int] = []
    var index = firstPlace(digest)
    while index < places.count, places[index].digest == digest {
      let other = Int(places[index].row)
      if other != row, isSame(row, other, in: rows) { found.append(other) }
      index += 1
    }
    return found
  }

  private func firstPlace(_ digest: UInt64) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].digest < digest { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isSame(_ row: Int, _ other: Int, in rows: TableRows) -> Bool {
    columns.allSatisfy { column in
      rows.value(row: row, column: column).utf8
        .elementsEqual(rows.value(row: other, column: column).utf8)
    }
  }

  /// FNV-1a of what the columns hold.
  private static func digest(_ columns: [Int], _ rows: TableRows, _ row: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for column in columns {
      for byte in rows.value(row: row, column: column).utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    return hash
  }
}

extension Deck {
  /// Which rows share a prompt under the template at `card`, asked in `language`; nil where the deck
  /// has no table.
  package func sharedPrompts(ofTemplate card: Int, in language: Language) -> SharedPrompts? {
    guard table != nil, let rows, cards.indices.contains(card) else { return nil }
    return RowTemplate(of: cards[card].wording(in: language), columns: rows.columns)
      .sharedPrompts(in: rows)
  }
}
