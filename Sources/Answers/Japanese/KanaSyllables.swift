/// The Latin spelling of each kana, alone and with a small kana behind it, in one style.
struct KanaSyllables: Sendable {
  /// The tables by style.
  static func of(_ style: RomanizationStyle) -> KanaSyllables {
    switch style {
    case .hepburn, .hepburnTraditional: hepburn
    case .wapuro: wapuro
    case .kunrei: kunrei
    }
  }

  private static let hepburn = KanaSyllables(.hepburn)
  private static let wapuro = KanaSyllables(.wapuro)
  private static let kunrei = KanaSyllables(.kunrei)

  /// Small kana that may follow: none, then ぁ ぃ ぅ ぇ ぉ ゃ ゅ ょ ゎ.
  static let smalls = Array("ぁぃぅぇぉゃゅょゎ".unicodeScalars)
  static let width = 10
  private static let first: UInt32 = 0x3041
  private static let count = 0x3097 - 0x3041

  /// At `kana * 10 + small`; empty where the two do not join.
  private var spellings: [[UInt8]]

  /// The spelling of a hiragana scalar with the small kana numbered `small` (0 is none).
  func spelling(_ kana: UInt32, small: Int) -> [UInt8] {
    guard kana >= Self.first, kana < Self.first + UInt32(Self.count) else { return [] }
    return spellings[Int(kana - Self.first) * Self.width + small]
  }

  /// The number of a small kana, or 0.
  static func small(_ kana: UInt32) -> Int {
    switch kana {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049: Int(kana - 0x3041) / 2 + 1
    case 0x3083, 0x3085, 0x3087: Int(kana - 0x3083) / 2 + 6
    case 0x308E: 9
    case _: 0
    }
  }

  private init(_ style: RomanizationStyle) {
    spellings = Array(repeating: [], count: Self.count * Self.width)
    for (kana, latin) in zip(Self.kana.split(separator: " "), Self.latin(style)) {
      guard let scalar = kana.unicodeScalars.first, kana != "っ" else { continue }
      let row = Int(scalar.value - Self.first) * Self.width
      spellings[row] = Array(latin.utf8)
      for small in 1..<Self.width {
        spellings[row + small] = Array(
          Self.joined(scalar, String(latin), small: small, style).utf8
        )
      }
    }
  }

  private static let kana =
    "あ い う え お か き く け こ が ぎ ぐ げ ご さ し す せ そ ざ じ ず ぜ ぞ た ち つ て と だ ぢ づ で ど な に ぬ ね の "
    + "は ひ ふ へ ほ ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ ま み む め も や ゆ よ ら り る れ ろ わ ゐ ゑ を ん ゔ "
    + "ぁ ぃ ぅ ぇ ぉ ゃ ゅ ょ ゎ"

  private static func latin(_ style: RomanizationStyle) -> [Substring] {
    let start = "a i u e o ka ki ku ke ko ga gi gu ge go "
    let middle =
      style.isHepburn
      ? "sa shi su se so za ji zu ze zo ta chi tsu te to da ji zu de do na ni nu ne no ha hi fu he ho "
      : "sa si su se so za zi zu ze zo ta ti tu te to da zi zu de do na ni nu ne no ha hi hu he ho "
    let end = "ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo ra ri ru re ro wa "
    let old = style == .wapuro ? "wi we wo n vu " : "i e o n vu "
    return (start + middle + end + old + "a i u e o ya yu yo wa").split(separator: " ")
  }

  /// The spelling of `kana` with a small kana, or nothing where they stand apart.
  private static func joined(
    _ kana: Unicode.Scalar,
    _ latin: String,
    small: Int,
    _ style: RomanizationStyle
  ) -> String {
    let vowel = Array("aiueoauoa")[small - 1]
    if (6...8).contains(small) { return withY(kana, latin, vowel, style) }
    switch kana {
    case "う", "ゔ": return small == 3 || small == 9 ? "" : (kana == "う" ? "w" : "v") + String(vowel)
    case "ふ": return small == 3 || small == 9 ? "" : "f" + String(vowel)
    case "つ": return small == 3 || small == 9 ? "" : "ts" + String(vowel)
    case "く", "ぐ": return small == 3 ? "" : String(latin.prefix(1)) + "w" + String(vowel)
    case "て", "で": return small == 2 ? alveolar(latin, style) : ""
    case "と", "ど": return small == 3 ? alveolar(latin, style).dropLast() + "u" : ""
    case "す", "ず": return small == 2 ? latin.prefix(1) + (style == .wapuro ? "wi" : "i") : ""
    case "い": return small == 4 ? "ye" : ""
    case _: break
    }
    guard latin.hasSuffix("i"), latin.count > 1, small == 4 || (small == 2 && style == .wapuro)
    else { return "" }
    return withY(kana, latin, vowel, style)
  }

  /// ティ and ディ; `ti` is チ in Kunrei, and keyboards take `tei`.
  private static func alveolar(_ latin: String, _ style: RomanizationStyle) -> String {
    switch style {
    case .hepburn, .hepburnTraditional: latin.prefix(1) + "i"
    case .wapuro: latin == "te" || latin == "de" ? latin + "i" : latin.prefix(1) + "wu"
    case .kunrei: latin.prefix(1) == "t" ? "t'i" : "di"
    }
  }

  private static func withY(
    _ kana: Unicode.Scalar,
    _ latin: String,
    _ vowel: Character,
    _ style: RomanizationStyle
  ) -> String {
    switch kana {
    case "て", "で":
      return latin.prefix(1) + (style == .wapuro ? "h" : "y") + String(vowel)
    case "ふ": return "fy" + String(vowel)
    case "ゔ": return "vy" + String(vowel)
    case _: break
    }
    guard latin.hasSuffix("i"), latin.count > 1 else { return "" }
    let consonant = latin.dropLast()
    let isSibilant = style.isHepburn && ["sh", "ch", "j"].contains(consonant)
    return consonant + (isSibilant && vowel != "i" ? "" : "y") + String(vowel)
  }
}
