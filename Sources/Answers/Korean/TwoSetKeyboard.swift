/// The two-set keyboard (두벌식, KS X 5002): which letter key gives which jamo.
package enum TwoSetKeyboard {
  /// What a letter key gives.
  enum Key {
    case consonant(initial: Int)
    case vowel(Int)
  }

  /// Keys from A to Z, then from a to z; a capital without a jamo of its own acts as lower case.
  private static let keys: [Key?] = {
    let lower = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ"
    let upper = "ㅁㅠㅊㅇㄸㄹㅎㅗㅑㅓㅏㅣㅡㅜㅒㅖㅃㄲㄴㅆㅕㅍㅉㅌㅛㅋ"
    return (upper + lower).unicodeScalars.map { scalar in
      switch Jamo.kind(ofCompatibility: scalar.value) {
      case .consonant(let initial): .consonant(initial: initial)
      case .vowel(let vowel): .vowel(vowel)
      case .cluster, nil: nil
      }
    }
  }()

  /// The key of an ASCII letter, or nil.
  static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x41...0x5A: keys[Int(byte) - 0x41]
    case 0x61...0x7A: keys[Int(byte) - 0x61 + 26]
    default: nil
    }
  }

  /// The compatibility jamo on a key, or nil.
  package static func jamo(onKey key: Character) -> Character? {
    guard let ascii = key.asciiValue, let found = self.key(ascii) else { return nil }
    let value =
      switch found {
      case .consonant(let initial): Jamo.initials[initial]
      case .vowel(let vowel): Jamo.firstVowel + UInt32(vowel)
      }
    return Unicode.Scalar(value).map(Character.init)
  }

  /// The text that typing `keys` gives; what is not a letter stays and ends the open syllable.
  package static func hangul(fromKeys keys: String) -> String {
    let input = ScalarBytes(keys)
    var output = ScalarBytes(capacity: input.count * 2)
    var assembler = HangulAssembler()
    for byte in input.bytes {
      switch key(byte) {
      case .consonant(let initial): _ = assembler.add(initial: initial, to: &output)
      case .vowel(let vowel): _ = assembler.add(vowel: vowel, to: &output)
      case nil:
        assembler.settle(to: &output)
        output.append(byte: byte)
      }
    }
    assembler.settle(to: &output)
    return output.text
  }

  /// The keys that type `hangul`; what is not hangul stays.
  package static func keys(fromHangul hangul: String) -> String {
    let input = ScalarBytes(hangul)
    var output = ScalarBytes(capacity: input.count + 8)
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      appendKeys(of: value, to: &output)
      index += length
    }
    return output.text
  }

  private static func appendKeys(of value: UInt32, to output: inout ScalarBytes) {
    if let syllable = HangulSyllable(value: value) {
      output.append(initialKeys[syllable.initial])
      output.append(vowelKeys[syllable.vowel])
      output.append(finalKeys[syllable.final])
      return
    }
    switch Jamo.kind(ofCompatibility: value) ?? ConjoiningJamo.kind(of: value) {
    case .consonant(let initial): output.append(initialKeys[initial])
    case .cluster(let final): output.append(finalKeys[final])
    case .vowel(let vowel): output.append(vowelKeys[vowel])
    case nil: output.append(scalar: value)
    }
  }

  private static let initialKeys: [[UInt8]] = (0..<19).map { wanted in
    firstKey { if case .consonant(wanted) = $0 { true } else { false } }
  }

  private static let vowelKeys: [[UInt8]] = (0..<21).map { wanted in
    let parts = Jamo.partsOfVowel[wanted]
    return [parts.first, parts.second].compactMap(\.self).flatMap { part in
      firstKey { if case .vowel(part) = $0 { true } else { false } }
    }
  }

  private static let finalKeys: [[UInt8]] = (0..<28).map { wanted in
    let parts = Jamo.partsOfFinal[wanted]
    return [parts.first, parts.second].flatMap { part in
      Jamo.initialOfFinal[part].map { initialKeys[$0] } ?? []
    }
  }

  /// Lower case before upper case.
  private static func firstKey(where matches: (Key) -> Bool) -> [UInt8] {
    for byte in Array(UInt8(0x61)...0x7A) + Array(UInt8(0x41)...0x5A) {
      if let found = key(byte), matches(found) { return [byte] }
    }
    return []
  }
}
