/// Words of hangul that a romanization may mean, the likeliest first.
///
/// Reads Revised Romanization and, at a cost, what people write instead (Kim, Woo, Seoung). Sounds
/// that changed are tried back: gungmul is 궁물 and 국물. Words whose own romanization is the one
/// typed come before all others. A beam bounds the search.
package enum HangulCandidates {
  private static let longestText = 64
  private static let beam = 96

  /// At most `limit` candidates for `text`; none where it is no romanization of Korean.
  package static func candidates(forRomanization text: String, limit: Int = 8) -> [String] {
    guard text.utf8.count <= longestText, limit > 0 else { return [] }
    var phrases: [Candidate] = [Candidate(text: "", cost: 0)]
    for word in text.split(separator: " ") {
      let readings = readings(of: RomanLetters.plain(String(word))).prefix(limit)
      let extended = phrases.flatMap { phrase in
        readings.map { reading in
          let space = phrase.text.isEmpty ? "" : " "
          return Candidate(
            text: phrase.text + space + reading.text,
            cost: phrase.cost + reading.cost
          )
        }
      }
      phrases = Array(extended.sorted(by: <).prefix(limit))
      if phrases.isEmpty { return [] }
    }
    return phrases.map(\.text).filter { !$0.isEmpty }
  }

  private struct Candidate: Comparable {
    var text: String
    /// In tenths; ties go by the order of the text, so that the ranking never depends on chance.
    var cost: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.cost, left.text) < (right.cost, right.text)
    }
  }

  /// Ranked readings of one word.
  private static func readings(of letters: [UInt8]) -> [Candidate] {
    guard !letters.isEmpty else { return [] }
    var open: [[Candidate]] = Array(repeating: [], count: letters.count + 1)
    open[0] = [Candidate(text: "", cost: 0)]
    for position in letters.indices {
      let best = open[position].sorted(by: <).prefix(beam)
      guard !best.isEmpty else { continue }
      for next in syllables(letters, at: position) {
        open[next.end] += best.map { partial in
          var text = partial.text
          text.unicodeScalars.append(next.syllable.scalar)
          return Candidate(text: text, cost: partial.cost + next.cost)
        }
      }
    }
    let typed = String(decoding: letters, as: UTF8.self)
    return open[letters.count].sorted(by: <).prefix(beam).map { candidate in
      let isExact = RevisedRomanization.romanize(candidate.text).lowercased() == typed
      return Candidate(text: candidate.text, cost: candidate.cost + (isExact ? 0 : unlike))
    }.sorted(by: <)
  }

  /// What a word costs whose own romanization is another.
  private static let unlike = 1000

  private static func syllables(
    _ letters: [UInt8],
    at position: Int
  ) -> [(syllable: HangulSyllable, end: Int, cost: Int)] {
    var result: [(syllable: HangulSyllable, end: Int, cost: Int)] = []
    for initial in RomanLetters.initials where initial.matches(letters, position) {
      let afterInitial = position + initial.letters.count
      for vowel in RomanLetters.vowels where vowel.matches(letters, afterInitial) {
        let afterVowel = afterInitial + vowel.letters.count
        for final in RomanLetters.finals where final.matches(letters, afterVowel) {
          let syllable = HangulSyllable(
            initial: initial.index,
            vowel: vowel.index,
            final: final.index
          )
          let cost = initial.cost + vowel.cost + final.cost
          result.append((syllable, afterVowel + final.letters.count, cost))
        }
      }
    }
    return result
  }
}

/// Letters of romanizations and the jamo they may stand for.
private struct RomanLetters {
  var letters: [UInt8]
  /// The index of the jamo among initials, vowels or finals.
  var index: Int
  /// How unlikely, in tenths.
  var cost: Int

  func matches(_ text: [UInt8], _ position: Int) -> Bool {
    text.count - position >= letters.count
      && text[position...].prefix(letters.count).elementsEqual(letters)
  }

  /// `text` in lower case without hyphens, apostrophes and breves.
  static func plain(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "-", "'", "’", "ʼ": continue
      case "ŏ": result += "eo".utf8
      case "ŭ": result += "eu".utf8
      case "ë": result += "e".utf8
      default: result += String(Character(scalar)).utf8
      }
    }
    return result
  }

  /// Other spellings of initials, and ㄹ that is heard as ㄴ.
  static let initials =
    regular(RevisedRomanization.initials)
    + entries(
      "k ㄱ 10;gg ㄲ 10;t ㄷ 10;dd ㄸ 10;l ㄹ 5;p ㅂ 10;bb ㅃ 10;sh ㅅ 10;tch ㅉ 10;ch ㅈ 12;n ㄹ 14;l ㄴ 14"
    ) {
      Jamo.initials.firstIndex(of: $0)
    }
  static let vowels =
    regular(RevisedRomanization.vowels)
    + entries(
      "oo ㅜ 10;ee ㅣ 10;woo ㅜ 10;u ㅓ 20;you ㅕ 20;e ㅐ 20;ae ㅔ 20;we ㅙ 10;we ㅚ 5;yi ㅣ 15;eui ㅢ 5"
    ) {
      Int($0) - Int(Jamo.firstVowel)
    }
  /// Finals as heard, as they move to a vowel, and as they were before a nasal.
  static let finals =
    [Self(letters: [], index: 0, cost: 0)]
    + entries(
      """
      k ㄱ 0;n ㄴ 0;t ㅅ 3;t ㄷ 6;t ㅌ 8;t ㅊ 9;t ㅈ 9;t ㅆ 7;l ㄹ 0;m ㅁ 0;p ㅂ 0;p ㅍ 8;ng ㅇ 0;k ㄲ 10;k ㅋ 12;
      g ㄱ 6;d ㄷ 8;b ㅂ 6;s ㅅ 6;j ㅈ 7;r ㄹ 4;ch ㅊ 8;ss ㅆ 6;ch ㅌ 12;j ㄷ 12;kk ㄲ 8;
      ng ㄱ 8;m ㅂ 9;n ㅅ 12;n ㄷ 13;m ㅍ 14;l ㄴ 9;k ㄺ 14;p ㅄ 14;lg ㄺ 12;bs ㅄ 12;ps ㅄ 12;n ㄶ 14;l ㅀ 15;nj ㄵ 13;lm ㄻ 13
      """
    ) { Jamo.finals.firstIndex(of: $0) }

  private static func regular(_ table: [[UInt8]]) -> [Self] {
    table.enumerated().map { Self(letters: $1, index: $0, cost: 0) }
  }

  private static func entries(_ list: String, _ index: (UInt32) -> Int?) -> [Self] {
    list.split { $0 == ";" || $0 == "\n" }.compactMap { entry in
      let parts = entry.split(separator: " ")
      guard parts.count == 3, let jamo = parts[1].unicodeScalars.first,
        let index = index(jamo.value), let cost = Int(parts[2])
      else { return nil }
      return Self(letters: Array(parts[0].utf8), index: index, cost: cost)
    }
  }
}
