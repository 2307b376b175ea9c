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
  /// What has an identity now that was another's.
  private var exchanged: Set<Unit> = []

  init(_ old: UnitIndex, _ new: UnitIndex) {
    self.old = old
    self.new = new
  }

  mutating func pair() {
    for unit in old.all {
      guard let match = new.unit(presentName(unit)), new.isRow(match) == old.isRow(unit),
        taken.insert(match).inserted
      else {
        gone.append(unit)
        continue
      }
      pairs.append((unit, match))
    }
    separateExchanged()
    fresh = new.all.filter { !taken.contains($0) }
    tellMoved()
    tellConverted()
    pairRenamedDecks()
    pairAlike()
    tellUnconverted()
  }

  /// The name that journals use now for a card, or for the questions of a row.
  private func presentName(_ unit: Unit) -> String {
    let name = old.name(unit)
    guard old.isRow(unit) else { return CardID(name).map { new.present($0).description } ?? name }
    guard let probe = CardID(name + "/-") else { return name }
    return new.present(probe).description.split(separator: "/").prefix(2).joined(separator: "/")
  }

  // MARK: Exchanged

  /// Identities that something else has now: what one said before stands, word by word, under
  /// another, as where a row was put before others and all were numbered anew.
  private mutating func separateExchanged() {
    let (before, after) = (UnitContent(old), UnitContent(new))
    let changed = pairs.filter { before.mark(of: $0.old) != after.mark(of: $0.new) }
    guard !changed.isEmpty else { return }
    let (pasts, presents) = (Self.holders(old.all, before), Self.holders(new.all, after))
    let partners = Dictionary(pairs.map { ($0.new, $0.old) }, uniquingKeysWith: { $1 })
    var moves: [Unit: Unit] = [:]
    for pair in changed {
      guard let mark = before.mark(of: pair.old), pasts[mark]?.count == 1,
        let target = presents[mark]?.first, presents[mark]?.count == 1, target != pair.new,
        partners[target].map({ old.name($0) == new.name(target) }) ?? true
      else { continue }
      moves[pair.old] = target
    }
    exchange(moves)
  }

  private static func holders(_ units: [Unit], _ content: UnitContent) -> [UInt64: [Unit]] {
    units.reduce(into: [:]) { holders, unit in
      if let mark = content.mark(of: unit) { holders[mark, default: []].append(unit) }
    }
  }

  private mutating func exchange(_ moves: [Unit: Unit]) {
    let targets = Set(moves.values)
    var kept: [(old: Unit, new: Unit)] = []
    for pair in pairs {
      if let target = moves[pair.old] {
        changes.append(
          CardChange(
            .lost,
            new.name(target),
            former: old.name(pair.old),
            ids: old.ids(pair.old),
            remedy: .identity(String(old.tail(pair.old)))
          )
        )
        kept.append((pair.old, target))
      } else if targets.contains(pair.new) {
        gone.append(pair.old)
      } else {
        kept.append(pair)
      }
    }
    pairs = kept
    taken = Set(pairs.map(\.new))
    exchanged = targets
  }

  // MARK: Moved

  private mutating func tellMoved() {
    var whole: [String: Int] = [:]
    for pair in pairs
    where old.name(pair.old) != new.name(pair.new) && !exchanged.contains(pair.new) {
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
      // An identity that was another's cannot take this one's progress as well.
      let isAnothers = old.unit(new.name(after)) != nil && oldDeck.id == newDeck.id
      changes.append(
        CardChange(
          .lost,
          new.name(after),
          former: old.name(before),
          ids: old.ids(before),
          remedy: isAnothers
            ? .identity(former) : new.isRow(after) ? .rowValue(former) : .cardLine(former)
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

  // MARK: Converted

  /// Cards that became rows, and rows that became cards, where a line says so.
  private mutating func tellConverted() {
    let conversions = Conversion(old, new).declared(gone)
    for pair in conversions {
      let former = pair.past.id.description
      changes.append(
        CardChange(.moved, new.name(pair.new), former: former, ids: [pair.present.id])
      )
    }
    leaveRest(of: conversions)
  }

  /// Cards that became rows, and rows that became cards, where nothing says so.
  private mutating func tellUnconverted() {
    guard !gone.isEmpty, !fresh.isEmpty else { return }
    let conversions = Conversion(old, new).alike(gone, fresh)
    for pair in conversions {
      let former = pair.past.id.description
      changes.append(
        CardChange(
          .lost,
          new.name(pair.new),
          former: former,
          ids: [pair.past.id],
          remedy: new.isRow(pair.new)
            ? .rowValue(String(old.tail(pair.old))) : .cardLine(former)
        )
      )
    }
    leaveRest(of: conversions)
  }

  /// What was converted in part is new, or gone, in its other questions.
  private mutating func leaveRest(of conversions: [Conversion.Pair]) {
    guard !conversions.isEmpty else { return }
    let pasts = Dictionary(grouping: conversions, by: \.old)
    let presents = Dictionary(grouping: conversions, by: \.new)
    for unit in gone {
      guard let told = pasts[unit] else { continue }
      let rest = Set(old.ids(unit)).subtracting(told.map(\.past.id))
      if !rest.isEmpty { changes.append(CardChange(.removed, old.name(unit), ids: rest.sorted())) }
    }
    for unit in fresh {
      guard let told = presents[unit] else { continue }
      let rest = Set(new.ids(unit)).subtracting(told.map(\.present.id))
      if !rest.isEmpty { changes.append(CardChange(.new, new.name(unit), ids: rest.sorted())) }
    }
    gone.removeAll { pasts[$0] != nil }
    fresh.removeAll { presents[$0] != nil }
  }

  private mutating func take(_ matches: [(old: Unit, new: Unit)]) {
    pairs += matches
    let (before, after) = (Set(matches.map(\.old)), Set(matches.map(\.new)))
    gone.removeAll { before.contains($0) }
    fresh.removeAll { after.contains($0) }
  }
}
