/// The few Latin letters of one sound, held in place: at most seven bytes of UTF-8.
///
/// Tables of arrays would be counted up and down at every syllable.
struct SoundLetters {
  /// The first letter in the lowest byte, the number of bytes in the highest.
  private var packed: UInt64 = 0

  static let capacity = 7

  /// No letters.
  init() {}

  /// The letters of a table; those beyond the seventh byte are left out.
  init(_ text: some StringProtocol) {
    for byte in text.utf8.prefix(Self.capacity) { append(byte) }
  }

  /// The letters of a list with spaces between them; `-` stands for none.
  static func list(_ text: String) -> [Self] {
    text.split(separator: " ").map { $0 == "-" ? Self() : Self($0) }
  }

  var count: Int { Int(packed >> 56) }

  /// The byte at `index`, 0 to `count`.
  func byte(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> (8 * index)) }

  /// All bytes.
  var bytes: [UInt8] { (0..<count).map(byte) }

  /// These letters with a capital at the front, where the first is of ASCII.
  var capitalised: Self {
    var letters = self
    if (0x61...0x7A).contains(byte(0)) { letters.packed -= 0x20 }
    return letters
  }

  /// These letters, then others.
  func followed(by others: Self) -> Self {
    var letters = self
    for index in 0..<min(others.count, Self.capacity - count) { letters.append(others.byte(index)) }
    return letters
  }

  private mutating func append(_ byte: UInt8) {
    packed |= UInt64(byte) << (8 * count)
    packed += 1 << 56
  }
}
