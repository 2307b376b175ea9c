import Answers
import TestSupport
import Testing

struct KanaConversionTests {
  private static func convert(_ row: CaseTable.Row) -> String? {
    switch (row.system, row.direction) {
    case (_, "romaji>hiragana"), (_, "toKana"), (_, "romaji(upper)>katakana"):
      RomajiReader.hiragana(row.input)
    case ("hepburn-wapuro", _): KanaRomanizer.romanize(row.input, .wapuro)
    case ("hepburn-macron", _): KanaRomanizer.romanize(row.input, .hepburn)
    case ("hepburn-traditional-m", _): KanaRomanizer.romanize(row.input, .hepburnTraditional)
    case ("kunrei", _): KanaRomanizer.romanize(row.input, .kunrei)
    case (_, "toHiragana"): KanaFolding.spelledHiragana(row.input)
    case (_, "toKatakana"): KanaFolding.katakana(row.input)
    case (_, "katakana>hiragana"): KanaFolding.hiragana(row.input)
    case (_, "NFKC"): Normalizer.string(Normalizer.plain(row.input))
    case (_, "NFC"): Normalizer.composed(row.input)
    case (_, _): nil
    }
  }

  @Test(
    .enabled(if: Fixtures.folder != nil, "KORYU_FIXTURES names no reference cases"),
    arguments: [
      "wapuro.tsv", "hepburn-wapuro.tsv", "hepburn-macron.tsv", "hepburn-traditional-m.tsv",
      "kunrei.tsv", "fold.tsv",
    ]
  )
  func `reference cases`(file: String) {
    let rows = CaseTable.rows(file)
    #expect(!rows.isEmpty)
    for row in rows { #expect(Self.convert(row) == row.expected, "\(row)") }
  }

  static let romaji: [(String, String)] = [
    ("toukyou", "とうきょう"), ("tōkyō", "とうきょう"), ("TÔKYÔ", "トーキョー"), ("shin'yuu", "しんゆう"),
    ("hon-ya", "ほんや"), ("ko-hi-", "こーひー"), ("matcha", "まっちゃ"), ("mattya", "まっちゃ"),
    ("maccha", "まっちゃ"), ("shimbun", "しんぶん"), ("sampo", "さんぽ"), ("onna", "おんな"),
    ("konnichiha", "こんにちは"), ("xtsu", "っ"), ("the", "てぇ"), ("t'i", "てぃ"), ("xke", "ヶ"),
    ("wyi", "ゐ"), ("kk", "kk"), ("1.5", "1.5"), ("K-POP", "K-ポP"), ("sa-bisu", "さーびす"),
    ("ON-", "オンー"), ("o.", "お。"), ("o\u{304}", "おう"),
    ("漢字 to kana", "漢字 と かな"), ("", ""), ("Nn", "ンん"), ("NN", "ンン"), ("é", "é"),
  ]

  @Test(arguments: romaji)
  func `romaji is read`(romaji: String, kana: String) {
    #expect(RomajiReader.hiragana(romaji) == kana)
  }

  @Test(arguments: [("ko-hi-", "コーヒー"), ("kōhī", "コーヒー"), ("souru", "ソウル"), ("pa-thi-", "パーティー")])
  func `romaji is read as katakana`(romaji: String, kana: String) {
    #expect(RomajiReader.katakana(romaji) == kana)
  }

  static let romanized: [(String, RomanizationStyle, String)] = [
    ("おもう", .hepburn, "omou"), ("とおもう", .hepburn, "toomou"), ("おもうこと", .kunrei, "omoukoto"),
    ("みずうみ", .hepburn, "mizuumi"), ("ばあい", .hepburn, "baai"),
    ("おおい", .hepburn, "ōi"), ("おおう", .hepburn, "ōu"), ("いいえ", .hepburn, "iie"),
    ("ええ", .hepburn, "ē"), ("まっちゃ", .hepburn, "matcha"), ("パーティー", .hepburn, "pātī"),
    ("ファン", .hepburn, "fan"), ("ジェット", .hepburn, "jetto"), ("チェック", .hepburn, "chekku"),
    ("しぇ", .kunrei, "sye"), ("ティー", .kunrei, "t'î"), ("っ", .hepburn, ""), ("ー", .hepburn, "-"),
    ("しんおおさか", .hepburn, "shin'ōsaka"), ("しんいち", .kunrei, "sin'iti"),
    ("さんま", .hepburnTraditional, "samma"), ("しんぶん", .hepburn, "shinbun"),
    ("ヴァイオリン", .wapuro, "vaiorin"), ("を", .hepburn, "o"), ("を", .wapuro, "wo"),
    ("ウェブ", .hepburn, "webu"), ("トゥ", .hepburn, "tu"), ("ドゥ", .wapuro, "dwu"),
    ("東京", .hepburn, "東京"), ("ゆうびんきょく", .hepburn, "yūbinkyoku"), ("フュ", .hepburn, "fyu"),
  ]

  @Test(arguments: romanized)
  func `kana are romanized`(kana: String, style: RomanizationStyle, expected: String) {
    #expect(KanaRomanizer.romanize(kana, style) == expected)
  }

  @Test func `every kana comes back from its wapuro spelling`() {
    let voiceless = "ぢづゐゑをんっゃゅょぁぃぅぇぉゎ".unicodeScalars
    for value in UInt32(0x3041)...0x3094 {
      guard let scalar = Unicode.Scalar(value), !voiceless.contains(scalar) else { continue }
      let kana = String(Character(scalar))
      #expect(RomajiReader.hiragana(KanaRomanizer.romanize(kana, .wapuro)) == kana)
    }
  }
}
