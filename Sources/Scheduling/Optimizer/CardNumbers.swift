/// Numbers cards 0, 1, 2, … in the order in which they are met; a hash table with open addressing.
struct CardNumbers {
  private var keys: [Int64]
  /// Number plus one; 0 where a slot is empty.
  private var numbers: [UInt32]
  private var mask: Int
  /// How many cards there are.
  private(set) var count = 0

  init() {
    let slots = 1 << 10
    keys = [Int64](repeating: 0, count: slots)
    numbers = [UInt32](repeating: 0, count: slots)
    mask = slots - 1
  }

  /// The number of `card`, a new one where it was never met.
  mutating func number(of card: Int64) -> UInt32 {
    var slot = start(card)
    while numbers[slot] != 0 {
      if keys[slot] == card { return numbers[slot] &- 1 }
      slot = (slot &+ 1) & mask
    }
    count += 1
    keys[slot] = card
    numbers[slot] = UInt32(count)
    if count &* 2 > mask { grow() }
    return UInt32(count - 1)
  }

  private func start(_ card: Int64) -> Int {
    let mixed = UInt64(bitPattern: card) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    let slots = oldKeys.count * 4
    keys = [Int64](repeating: 0, count: slots)
    numbers = [UInt32](repeating: 0, count: slots)
    mask = slots - 1
    for (key, number) in zip(oldKeys, oldNumbers) where number != 0 {
      var slot = start(key)
      while numbers[slot] != 0 { slot = (slot &+ 1) & mask }
      (keys[slot], numbers[slot]) = (key, number)
    }
  }
}
