/// The units of a word list: what each row's `unit:` column says, numbered.
///
/// Where all values are whole numbers they are the numbers; otherwise units are counted in the order
/// in which they first appear, and called by their values (あいうえお is unit 1 of the kana).
package struct DeckUnits: Hashable, Sendable {
  /// One unit.
  package struct Unit: Hashable, Sendable {
    /// Its number.
    package let number: Int
    /// What the table calls it.
    package let name: String
  }

  /// The units, in the order in which they first appear.
  package let all: [Unit]
  /// By row, the index of its unit; nil for a row without one.
  private let indexOfRow: [Int?]

  /// The units of a deck; nil where its front matter names no column for them.
  package init?(_ deck: Deck) {
    guard !deck.unit.isEmpty, let rows = deck.rows,
      let column = rows.columns.firstIndex(of: deck.unit)
    else { return nil }
    var names: [String] = []
    var indices: [String: Int] = [:]
    indexOfRow = rows.values.indices.map { row in
      let name = rows.value(row: row, column: column)
      if name.isEmpty { return nil }
      if let index = indices[name] { return index }
      indices[name] = names.count
      names.append(name)
      return names.count - 1
    }
    let numbers = names.compactMap { Int($0) }.filter { $0 > 0 }
    let areNumbers = numbers.count == names.count && Set(numbers).count == names.count
    all = names.enumerated().map { index, name in
      Unit(number: areNumbers ? numbers[index] : index + 1, name: name)
    }
  }

  /// The unit of an entry; nil for one that is in none.
  package func unit(of entry: DeckEntry) -> Unit? { index(of: entry).map { all[$0] } }

  /// The index in `all` of an entry's unit.
  package func index(of entry: DeckEntry) -> Int? {
    switch entry.facet {
    case .row(let row): indexOfRow.indices.contains(row) ? indexOfRow[row] : nil
    case .whole, .gap: nil
    }
  }
}
