/// Chance that follows from an identity: the same card and count give the same sequence, on every
/// machine and in every process, so that a preview equals what happens.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Seeds by the 64-bit FNV-1a hash of `identity`, stepped by `count`.
  public init(_ identity: String, count: Int) {
    let hash = identity.utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    state = hash &+ UInt64(truncatingIfNeeded: count) &* Self.gamma
  }

  private static let gamma: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The next 64 bits, by SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= Self.gamma
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
