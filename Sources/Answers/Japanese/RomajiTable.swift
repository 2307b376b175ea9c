/// The spellings of kana in Latin letters: Hepburn, Kunrei and what Japanese keyboards take.
///
/// Built once from rows of five vowels into a trie over the letters and the apostrophe.
struct RomajiTable: Sendable {
  static let shared = RomajiTable()

  /// One kana or pair of kana in UTF-8.
  struct Syllable: Sendable {
    var hiragana: [UInt8]
    var katakana: [UInt8]

    func bytes(in script: KanaScript) -> [UInt8] {
      switch script {
      case .hiragana: hiragana
      case .katakana: katakana
      }
    }
  }

  private static let width = 27
  private(set) var syllables: [Syllable] = []
  /// The child of a node for a letter, at `node * 27 + letter`; 0 is none.
  private var children: [Int16]
  /// The syllable that ends at a node; -1 is none.
  private var endings: [Int16]

  init() {
    children = Array(repeating: 0, count: Self.width)
    endings = [-1]
    for (prefixes, row) in Self.rows {
      let kana = row.split(separator: " ").map(String.init)
      for prefix in prefixes.split(separator: " ") {
        for (vowel, kana) in zip("aiueo", kana) where kana != "." {
          add(prefix + String(vowel), kana)
        }
      }
    }
    for (spellings, kana) in Self.singles {
      for spelling in spellings.split(separator: " ") { add(String(spelling), kana) }
    }
  }

  /// The longest spelling that starts at `start`: its length and syllable; letter case is ignored.
  func longestMatch(_ bytes: [UInt8], at start: Int) -> (length: Int, syllable: Int)? {
    var node = 0
    var best: (length: Int, syllable: Int)?
    var index = start
    while index < bytes.count, let slot = Self.slot(bytes[index]) {
      node = Int(children[node * Self.width + slot])
      guard node != 0 else { break }
      index += 1
      if endings[node] >= 0 { best = (index - start, Int(endings[node])) }
    }
    return best
  }

  /// Whether some longer spelling begins with `bytes`.
  func isBeginning(_ bytes: [UInt8]) -> Bool {
    var node = 0
    for byte in bytes {
      guard let slot = Self.slot(byte) else { return false }
      node = Int(children[node * Self.width + slot])
      guard node != 0 else { return false }
    }
    let first = node * Self.width
    return children[first..<first + Self.width].contains { $0 != 0 }
  }

  private static func slot(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61)
    case 0x41...0x5A: Int(byte - 0x41)
    case 0x27: 26
    case _: nil
    }
  }

  private mutating func add(_ spelling: String, _ kana: String) {
    var node = 0
    for slot in spelling.utf8.compactMap(Self.slot) {
      let place = node * Self.width + slot
      if children[place] == 0 {
        children[place] = Int16(endings.count)
        children.append(contentsOf: Array(repeating: 0, count: Self.width))
        endings.append(-1)
      }
      node = Int(children[place])
    }
    endings[node] = Int16(syllables.count)
    syllables.append(
      Syllable(hiragana: Array(kana.utf8), katakana: Array(KanaFolding.katakana(kana).utf8))
    )
  }

  /// Beginnings, and what they give before a i u e o (`.` is nothing).
  private static let rows: [(String, String)] = [
    ("k c", "か き く け こ"), ("g", "が ぎ ぐ げ ご"), ("s", "さ し す せ そ"),
    ("z", "ざ じ ず ぜ ぞ"), ("t", "た ち つ て と"), ("d", "だ ぢ づ で ど"),
    ("n", "な に ぬ ね の"), ("h", "は ひ ふ へ ほ"), ("b", "ば び ぶ べ ぼ"),
    ("p", "ぱ ぴ ぷ ぺ ぽ"), ("m", "ま み む め も"), ("y", "や い ゆ いぇ よ"),
    ("r", "ら り る れ ろ"), ("w", "わ うぃ う うぇ を"),
    ("sh", "しゃ し しゅ しぇ しょ"), ("ch", "ちゃ ち ちゅ ちぇ ちょ"),
    ("ts", "つぁ つぃ つ つぇ つぉ"), ("j", "じゃ じ じゅ じぇ じょ"),
    ("f", "ふぁ ふぃ ふ ふぇ ふぉ"), ("v", "ゔぁ ゔぃ ゔ ゔぇ ゔぉ"),
    ("q", "くぁ くぃ く くぇ くぉ"), ("wh", "うぁ うぃ う うぇ うぉ"),
    ("ky", "きゃ きぃ きゅ きぇ きょ"), ("gy", "ぎゃ ぎぃ ぎゅ ぎぇ ぎょ"),
    ("sy shy", "しゃ しぃ しゅ しぇ しょ"), ("zy jy", "じゃ じぃ じゅ じぇ じょ"),
    ("ty cy chy", "ちゃ ちぃ ちゅ ちぇ ちょ"), ("dy", "ぢゃ ぢぃ ぢゅ ぢぇ ぢょ"),
    ("ny", "にゃ にぃ にゅ にぇ にょ"), ("hy", "ひゃ ひぃ ひゅ ひぇ ひょ"),
    ("by", "びゃ びぃ びゅ びぇ びょ"), ("py", "ぴゃ ぴぃ ぴゅ ぴぇ ぴょ"),
    ("my", "みゃ みぃ みゅ みぇ みょ"), ("ry", "りゃ りぃ りゅ りぇ りょ"),
    ("fy", "ふゃ ふぃ ふゅ ふぇ ふょ"), ("vy", "ゔゃ ゔぃ ゔゅ ゔぇ ゔょ"),
    ("qy", "くゃ くぃ くゅ くぇ くょ"), ("wy", ". ゐ . ゑ ."),
    ("kw qw", "くぁ くぃ くぅ くぇ くぉ"), ("gw", "ぐぁ ぐぃ ぐぅ ぐぇ ぐぉ"),
    ("sw", "すぁ すぃ すぅ すぇ すぉ"), ("zw", "ずぁ ずぃ ずぅ ずぇ ずぉ"),
    ("tw", "とぁ とぃ とぅ とぇ とぉ"), ("dw", "どぁ どぃ どぅ どぇ どぉ"),
    ("fw hw", "ふぁ ふぃ ふぅ ふぇ ふぉ"), ("bw", "ぶぁ ぶぃ ぶぅ ぶぇ ぶぉ"),
    ("th", "てゃ てぃ てゅ てぇ てょ"), ("dh", "でゃ でぃ でゅ でぇ でょ"),
    ("t'", ". てぃ とぅ . ."), ("d'", ". でぃ どぅ . ."), ("t'y", ". . てゅ . ."),
    ("d'y", ". . でゅ . ."), ("dz", ". . づ . ."),
    ("x l", "ぁ ぃ ぅ ぇ ぉ"), ("xy ly", "ゃ ぃ ゅ ぇ ょ"), ("xk lk xc lc", "ヵ . . ヶ ."),
  ]

  private static let singles: [(String, String)] = [
    ("a", "あ"), ("i", "い"), ("u", "う"), ("e", "え"), ("o", "お"), ("n n' xn", "ん"),
    ("xtu ltu xtsu ltsu", "っ"), ("xwa lwa", "ゎ"),
  ]
}
