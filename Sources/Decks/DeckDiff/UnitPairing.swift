import Scheduling
import Text

/// Which card or row of the new version is which of the old.
struct UnitPairing {
  typealias Unit = UnitIndex.Unit

  let old: UnitIndex
  let new: UnitIndex
  private(set) var pairs: [(old: Unit, new: Unit)] = []
  /// What the old version alone has.
  private(set) var gone: [Unit] = []
  /// What the new version alone has.
  private(set) var fresh: [Unit] = []
  /// What pairing itself tells: what moved, and what lost its identity.
  private(set) var changes: [CardChange] = []
  private var taken: Set<Unit> = []

  init(_ old: UnitIndex, _ new: UnitIndex) {
    self.old = old
    self.new = new
  }

  mutating func pair() {
    for unit in old.all {
      guard let name = presentName(old.name(unit)), let match = new.unit(name),
        new.isRow(match) == old.isRow(unit), taken.insert(match).inserted
      else {
        gone.append(unit)
        continue
      }
      pairs.append((unit, match))
    }
    fresh = new.all.filter { !taken.contains($0) }
    tellMoved()
    pairRenamedDecks()
    pairAlike()
  }

  /// The name that journals use for what was called `name`; nil where it has none.
  private func presentName(_ name: String) -> String? {
    guard var id = CardID(name) else { return name }
    for _ in 0..<32 {
      guard let next = new.library.successor(of: id) else { break }
      id = next
    }
    return id.description
  }

  // MARK: Moved

  private mutating func tellMoved() {
    var whole: [String: Int] = [:]
    for pair in pairs where old.name(pair.old) != new.name(pair.new) {
      let (before, after) = (old.deck(pair.old).id, new.deck(pair.new).id)
      if before != after, old.tail(pair.old) == new.tail(pair.new),
        new.library.formerly[before] == after
      {
        let ids = new.ids(pair.new)
        if let index = whole[before] {
          changes[index].ids += ids
        } else {
          whole[before] = changes.count
          changes.append(CardChange(.moved, after, former: before, ids: ids))
        }
      } else {
        let former = old.name(pair.old)
        changes.append(
          CardChange(.moved, new.name(pair.new), former: former, ids: new.ids(pair.new))
        )
      }
    }
  }

  // MARK: Lost

  /// Decks whose id changed: most of their cards are those of a deck that is new.
  private mutating func pairRenamedDecks() {
    let lost = Dictionary(grouping: gone, by: \.deck)
      .filter { new.library.deck(old.library.decks[$0.key].id) == nil }
    for (deck, units) in lost.sorted(by: { $0.key < $1.key }) {
      let candidates = Dictionary(grouping: fresh, by: \.deck).sorted { $0.key < $1.key }
      let tails = Set(units.map { old.tail($0) })
      let best = candidates.map { candidate in
        (candidate.value, candidate.value.count { tails.contains(new.tail($0)) })
      }.max { $0.1 < $1.1 }
      guard let best, best.1 * 2 > units.count, let first = best.0.first else { continue }
      let id = old.library.decks[deck].id
      let byTail = Dictionary(best.0.map { (new.tail($0), $0) }, uniquingKeysWith: { $1 })
      let matches = units.compactMap { unit in
        byTail[old.tail(unit)].map { (old: unit, new: $0) }
      }.filter { old.isRow($0.old) == new.isRow($0.new) }
      take(matches)
      let ids = matches.flatMap { old.ids($0.old) }
      changes.append(
        CardChange(.lost, new.deck(first).id, former: id, ids: ids, remedy: .deckLine(id))
      )
    }
  }

  /// Cards and rows that say nearly the same under another name.
  private mutating func pairAlike() {
    guard !gone.isEmpty, !fresh.isEmpty else { return }
    var byTable: [Int: [(old: Unit, new: Unit)]] = [:]
    let matches = Likeness(old, new).pairs(gone, fresh)
    take(matches)
    for (before, after) in matches {
      let (oldDeck, newDeck) = (old.deck(before), new.deck(after))
      if let key = oldDeck.table?.key, newDeck.table?.key != key, oldDeck.id == newDeck.id {
        byTable[after.deck, default: []].append((before, after))
        continue
      }
      let former = oldDeck.id == newDeck.id ? String(old.tail(before)) : old.name(before)
      changes.append(
        CardChange(
          .lost,
          new.name(after),
          former: old.name(before),
          ids: old.ids(before),
          remedy: new.isRow(after) ? .rowValue(former) : .cardLine(former)
        )
      )
    }
    for (deck, rows) in byTable.sorted(by: { $0.key < $1.key }) {
      let id = new.library.decks[deck].id
      let key = old.library.deck(id)?.table?.key ?? []
      let ids = rows.flatMap { old.ids($0.old) }
      changes.append(CardChange(.lost, id, ids: ids, remedy: .keyLine(key)))
    }
  }

  private mutating func take(_ matches: [(old: Unit, new: Unit)]) {
    pairs += matches
    let (before, after) = (Set(matches.map(\.old)), Set(matches.map(\.new)))
    gone.removeAll { before.contains($0) }
    fresh.removeAll { after.contains($0) }
  }
}
