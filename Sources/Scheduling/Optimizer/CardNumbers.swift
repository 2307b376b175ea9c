/// Cards numbered 0, 1, 2, … in the order in which they are met; by a hash table with open addressing.
struct CardNumbers {
  /// For each row the number of its card.
  let ofRows: [UInt32]
  /// How many cards there are.
  let count: Int

  private struct Slot {
    var card: Int64 = 0
    /// Number plus one; 0 where the slot is empty.
    var number: UInt32 = 0
  }

  /// Numbers the cards of the first `count` rows.
  init(_ cards: [Int64], first count: Int) {
    var ofRows: [UInt32] = []
    ofRows.reserveCapacity(count)
    var slots = [Slot](repeating: Slot(), count: 1 << 10)
    var last: UInt32 = 0
    for row in 0..<count {
      let card = cards[row]
      var slot = Self.start(card) & (slots.count - 1)
      while slots[slot].number != 0, slots[slot].card != card {
        slot = (slot &+ 1) & (slots.count - 1)
      }
      if slots[slot].number == 0 {
        last += 1
        slots[slot] = Slot(card: card, number: last)
        ofRows.append(last - 1)
        if Int(last) * 2 > slots.count { slots = Self.grown(slots) }
      } else {
        ofRows.append(slots[slot].number - 1)
      }
    }
    self.ofRows = ofRows
    self.count = Int(last)
  }

  private static func start(_ card: Int64) -> Int {
    let mixed = UInt64(bitPattern: card) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  private static func grown(_ old: [Slot]) -> [Slot] {
    var slots = [Slot](repeating: Slot(), count: old.count * 4)
    for full in old where full.number != 0 {
      var slot = start(full.card) & (slots.count - 1)
      while slots[slot].number != 0 { slot = (slot &+ 1) & (slots.count - 1) }
      slots[slot] = full
    }
    return slots
  }
}
