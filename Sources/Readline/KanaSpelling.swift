import Answers

/// The letters that give the next kana.
package enum KanaSpelling {
  /// A line that names the next kana of `expected` after `typed`, and its letters.
  package static func hint(typed: String, expected: String) -> String {
    let typed = Array(typed.prefix { !$0.isASCII })
    let kana = Array(expected)
    guard kana.starts(with: typed) else { return "→ Backspace" }
    let syllable = String(syllable(of: kana[typed.count...]))
    guard !syllable.isEmpty else { return "→ Enter" }
    return "→ \(syllable) = \(letters(of: syllable))"
  }

  /// The first kana with the small ones that belong to it; っ goes with what it doubles.
  private static func syllable(of kana: ArraySlice<Character>) -> ArraySlice<Character> {
    let doubled = kana.prefix { "っッ".contains($0) }
    let rest = kana.dropFirst(doubled.count)
    let small = rest.dropFirst().prefix { "ゃゅょぁぃぅぇぉャュョァィゥェォ".contains($0) }
    return kana.prefix(doubled.count + min(1, rest.count) + small.count)
  }

  /// ん is doubled, since a single n would join what follows.
  private static func letters(of syllable: String) -> String {
    switch syllable {
    case "ん", "ン": "nn"
    case "ー": "-"
    case "。": "."
    case "、": ","
    default: KanaRomanizer.romanize(syllable, .wapuro)
    }
  }
}
