import Scheduling

/// Cards that became rows of a table, and rows that became cards: which thing to remember is which.
struct Conversion {
  typealias Unit = UnitIndex.Unit

  /// A thing to remember before and after.
  struct Pair {
    var old: Unit
    var past: DeckEntry
    var new: Unit
    var present: DeckEntry
  }

  private let old: UnitIndex
  private let new: UnitIndex

  init(_ old: UnitIndex, _ new: UnitIndex) {
    self.old = old
    self.new = new
  }

  /// Those whose progress `Formerly:`, or a column `formerly`, takes along.
  func declared(_ gone: [Unit]) -> [Pair] {
    gone.flatMap { unit in
      old.entries(unit).compactMap { past in
        guard let (match, present) = new.entry(new.present(past.id)),
          new.isRow(match) != old.isRow(unit)
        else { return nil }
        return Pair(old: unit, past: past, new: match, present: present)
      }
    }
  }

  /// Those that say the same, and whose progress nothing takes along.
  ///
  /// A row takes over cards of its own deck, under the first template: `DeckLibrary.successor(of:)`.
  func alike(_ gone: [Unit], _ fresh: [Unit]) -> [Pair] {
    var marked: [UInt64: [(unit: Unit, entry: DeckEntry)]] = [:]
    let kinds = Set(gone.map { old.isRow($0) })
    let content = UnitContent(new)
    for unit in fresh where kinds.contains(!new.isRow(unit)) {
      for entry in new.entries(unit) {
        guard let mark = content.mark(of: entry, in: new.deck(unit)) else { continue }
        marked[mark, default: []].append((unit, entry))
      }
    }
    guard !marked.isEmpty else { return [] }
    return gone.flatMap { unit in
      old.entries(unit).compactMap { past in
        guard let mark = UnitContent(old).mark(of: past, in: old.deck(unit)),
          let match = marked[mark]?.first(where: { canFollow(unit, $0.unit, $0.entry) })
        else { return nil }
        return Pair(old: unit, past: past, new: match.unit, present: match.entry)
      }
    }
  }

  private func canFollow(_ unit: Unit, _ match: Unit, _ entry: DeckEntry) -> Bool {
    guard new.isRow(match) != old.isRow(unit) else { return false }
    return !new.isRow(match) || (entry.card == 0 && new.deck(match).id == old.deck(unit).id)
  }
}
