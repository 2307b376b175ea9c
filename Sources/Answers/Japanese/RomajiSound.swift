/// A reading as sounds, in which all common romanizations of it agree.
///
/// Built from kana on both sides: what is typed in Latin letters is read as kana first, so that
/// Hepburn, Kunrei and keyboard spellings fall together. ん before a vowel or y is `n'`, っ is `Q`,
/// a long vowel keeps how it was spelt (`U` おう, `O` おお, `E` ええ, `I` い after い or え, `:` a mark).
struct RomajiSound: Hashable, Sendable {
  private let sounds: [UInt8]

  /// How a long vowel may be left open.
  enum Rigour: Hashable, Sendable {
    /// The kana are asked: ou does not stand for おお.
    case kana
    /// The romanization is asked: any spelling of a long vowel stands for it.
    case latin
  }

  /// How well two readings agree.
  enum Agreement: Hashable, Sendable {
    /// As sounds.
    case same
    /// A long vowel is not marked, or n' is written n.
    case unmarked
  }

  /// The sounds of hiragana; what is not kana stands for itself, spaces and marks for nothing.
  init(hiragana: [Unicode.Scalar]) {
    let kana = hiragana.filter { !" '-・.,".unicodeScalars.contains($0) }
    let syllables = KanaSyllables.of(.hepburn)
    var sounds: [UInt8] = []
    var index = 0
    while index < kana.count {
      let scalar = kana[index]
      let small = index + 1 < kana.count ? KanaSyllables.small(kana[index + 1].value) : 0
      let pair = small > 0 ? syllables.spelling(scalar.value, small: small) : []
      if let length = Self.long(scalar, after: sounds.last), pair.isEmpty {
        sounds.append(length)
      } else if scalar == "ん" {
        Self.appendNasal(before: index + 1 < kana.count ? kana[index + 1] : " ", to: &sounds)
      } else if scalar == "っ" {
        sounds.append(UInt8(ascii: "Q"))
      } else {
        let alone = syllables.spelling(scalar.value, small: 0)
        let spelling = pair.isEmpty ? alone : pair
        sounds.append(contentsOf: spelling.isEmpty ? Array(String(scalar).utf8) : spelling)
      }
      index += pair.isEmpty ? 1 : 2
    }
    self.sounds = sounds
  }

  /// The readings of Latin letters: a hyphen may be ー or divide, `oh` may be a long o.
  static func readings(_ latin: [Unicode.Scalar]) -> [RomajiSound] {
    let text = Normalizer.string(closingH(latin))
    let marked = RomajiSound(
      hiragana: Array(KanaFolding.hiragana(RomajiReader.katakana(text)).unicodeScalars)
    )
    guard text.utf8.contains(UInt8(ascii: "-")) else { return [marked] }
    let divided = text.split(separator: "-").map {
      KanaFolding.hiragana(RomajiReader.katakana(String($0)))
    }
    return [marked, RomajiSound(hiragana: Array(divided.joined().unicodeScalars))]
  }

  /// How `self`, as typed, agrees with what is expected; nil where it does not.
  func agreement(with expected: RomajiSound, _ rigour: Rigour) -> Agreement? {
    var agreement = Agreement.same
    var place = 0
    for sound in expected.sounds {
      if place < sounds.count, Self.agree(sounds[place], sound, rigour) {
        place += 1
      } else if Self.mayBeUnmarked(sound) {
        agreement = .unmarked
      } else {
        return nil
      }
    }
    return place == sounds.count ? agreement : nil
  }

  private static func mayBeUnmarked(_ sound: UInt8) -> Bool { ":UOEAV'".utf8.contains(sound) }

  private static func agree(_ typed: UInt8, _ expected: UInt8, _ rigour: Rigour) -> Bool {
    if typed == expected { return true }
    let longs = ":UOEAVI".utf8
    guard longs.contains(typed), longs.contains(expected) else { return false }
    switch (typed, expected) {
    case (UInt8(ascii: ":"), _), (_, UInt8(ascii: ":")): return true
    case (UInt8(ascii: "O"), UInt8(ascii: "U")), (UInt8(ascii: "E"), UInt8(ascii: "I")):
      return true
    case (UInt8(ascii: "U"), UInt8(ascii: "O")): return rigour == .latin
    case (_, _): return false
    }
  }

  /// What lengthens the vowel before it, by how it is spelt.
  private static func long(_ kana: Unicode.Scalar, after sound: UInt8?) -> UInt8? {
    guard let sound else { return nil }
    return switch (kana, sound) {
    case ("ー", _): UInt8(ascii: ":")
    case ("あ", UInt8(ascii: "a")): UInt8(ascii: "A")
    case ("う", UInt8(ascii: "u")): UInt8(ascii: "V")
    case ("え", UInt8(ascii: "e")): UInt8(ascii: "E")
    case ("い", UInt8(ascii: "e")), ("い", UInt8(ascii: "i")): UInt8(ascii: "I")
    case ("お", UInt8(ascii: "o")): UInt8(ascii: "O")
    case ("う", UInt8(ascii: "o")): UInt8(ascii: "U")
    case (_, _): nil
    }
  }

  private static func appendNasal(before next: Unicode.Scalar, to sounds: inout [UInt8]) {
    guard next != "ん" else { return }
    sounds.append(UInt8(ascii: "n"))
    let first = KanaSyllables.of(.hepburn).spelling(next.value, small: 0).first ?? 0
    if "aiueoy".utf8.contains(first) { sounds.append(UInt8(ascii: "'")) }
  }

  /// Ohsaka, Satoh: h after o that begins no syllable marks the vowel as long; mm is ん and m.
  private static func closingH(_ latin: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in latin.enumerated() {
      let next = index + 1 < latin.count ? latin[index + 1] : " "
      if scalar == "h", result.last == "o", !"aiueoy".unicodeScalars.contains(next) {
        result[result.count - 1] = "ō"
      } else {
        result.append(scalar == "m" && next == "m" ? "n" : scalar)
      }
    }
    return result
  }
}
