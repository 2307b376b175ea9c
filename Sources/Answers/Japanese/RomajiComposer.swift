/// Composes kana from romaji, key by key.
///
/// `n` waits for what follows; `nn` shows ん and stays open, so that both `minna` and `minnna` give
/// みんな. A doubled consonant shows っ and stays open too. Capitals give katakana.
package struct RomajiComposer: KeyComposer {
  private let script: KanaScript
  private let table = RomajiTable.shared

  package init(_ script: KanaScript = .hiragana) {
    self.script = script
  }

  package func feed(_ preedit: Preedit?, _ key: Character) -> CompositionStep? {
    guard let byte = key.asciiValue else { return nil }
    let before = Array((preedit?.raw ?? "").utf8)
    if let mark = Self.marks[byte] {
      return CompositionStep(committed: settled(before) + mark, preedit: nil)
    }
    guard Self.isLetter(byte) || (byte == Self.apostrophe && takesApostrophe(before)) else {
      return nil
    }
    var keys = before + [byte]
    var committed = ""
    while !keys.isEmpty, let (length, kana) = complete(keys) {
      committed += kana
      keys.removeFirst(length)
    }
    return CompositionStep(committed: committed, preedit: pending(keys))
  }

  package func takeBack(_ preedit: Preedit) -> Preedit? {
    let keys = Array(preedit.raw.utf8.dropLast())
    return pending(keys)
  }

  package func settle(_ preedit: Preedit) -> String {
    settled(Array(preedit.raw.utf8))
  }

  /// How many of `keys` are done and what they give; nil while they may still change.
  private func complete(_ keys: [UInt8]) -> (length: Int, kana: String)? {
    if isOpenNasal(keys) { return nil }
    if Self.letters(keys.prefix(2)) == "nn" {
      // The second n begins a syllable where a vowel or y follows it at once, as in Hepburn.
      let nasal = kana("n", like: keys[0])
      if keys[2] == Self.apostrophe { return (3, nasal) }
      return ("aiueoy".utf8.contains(keys[2] | 0x20) ? 1 : 2, nasal)
    }
    if table.isBeginning(keys) { return nil }
    if let match = table.longestMatch(keys, at: 0) {
      return (match.length, kana(match.syllable, of: keys[..<match.length]))
    }
    if doubles(keys) {
      let rest = Array(keys.dropFirst())
      if table.isBeginning(rest) { return nil }
      if table.longestMatch(rest, at: 0) != nil { return (1, small(like: keys[0])) }
    }
    if isNasalM(keys) { return (1, kana("n", like: keys[0])) }
    return (1, Self.string(keys[..<1]))
  }

  private func isOpenNasal(_ keys: [UInt8]) -> Bool {
    keys.count == 2 && Self.letters(keys[...]) == "nn"
  }

  /// Whether the first of `keys` becomes っ before the rest.
  private func doubles(_ keys: [UInt8]) -> Bool {
    guard keys.count > 1 else { return false }
    let (first, second) = (keys[0] | 0x20, keys[1] | 0x20)
    return (first == second && !"aiueon".utf8.contains(first))
      || (first == UInt8(ascii: "t") && second == UInt8(ascii: "c"))
  }

  private func isNasalM(_ keys: [UInt8]) -> Bool {
    ["mb", "mp"].contains(Self.letters(keys.prefix(2)))
  }

  private func takesApostrophe(_ pending: [UInt8]) -> Bool {
    isOpenNasal(pending) || ["n", "t", "d"].contains(Self.letters(pending[...]))
  }

  private func pending(_ keys: [UInt8]) -> Preedit? {
    keys.isEmpty ? nil : Preedit(raw: Self.string(keys[...]), shown: shown(keys))
  }

  private func shown(_ keys: [UInt8]) -> String {
    if isOpenNasal(keys) { return kana("n", like: keys[0]) }
    if doubles(keys), keys[0] | 0x20 == keys[1] | 0x20 {
      return small(like: keys[0]) + Self.string(keys[1...])
    }
    return Self.string(keys[...])
  }

  private func settled(_ keys: [UInt8]) -> String {
    Self.letters(keys[...]) == "n" ? kana("n", like: keys[0]) : shown(keys)
  }

  private func kana(_ letter: String, like key: UInt8) -> String {
    guard let match = table.longestMatch(Array(letter.utf8), at: 0) else { return letter }
    return kana(match.syllable, of: [key])
  }

  private func kana(_ syllable: Int, of keys: ArraySlice<UInt8>) -> String {
    let isCapital = keys.allSatisfy { (0x41...0x5A).contains($0) || $0 == Self.apostrophe }
    let script: KanaScript = isCapital ? .katakana : script
    return String(decoding: table.syllables[syllable].bytes(in: script), as: UTF8.self)
  }

  private func small(like key: UInt8) -> String {
    script == .katakana || (0x41...0x5A).contains(key) ? "ッ" : "っ"
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let marks: [UInt8: String] = [
    UInt8(ascii: "-"): "ー", UInt8(ascii: "."): "。", UInt8(ascii: ","): "、",
    UInt8(ascii: "~"): "〜", UInt8(ascii: "/"): "・",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41
  }

  private static func letters(_ keys: ArraySlice<UInt8>) -> String {
    String(decoding: keys.map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func string(_ keys: ArraySlice<UInt8>) -> String {
    String(decoding: keys, as: UTF8.self)
  }
}
