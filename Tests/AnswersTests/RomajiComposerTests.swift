import Answers
import TestSupport
import Testing

struct RomajiComposerTests {
  /// What stands in the line after `keys`; `<` takes one letter back.
  private func typed(_ keys: String, _ script: KanaScript = .hiragana) -> String {
    let composer = RomajiComposer(script)
    var line = ""
    var preedit: Preedit?
    for key in keys {
      if key == "<" {
        if let pending = preedit {
          preedit = composer.takeBack(pending)
        } else {
          _ = line.popLast()
        }
      } else if let step = composer.feed(preedit, key) {
        line += step.committed
        preedit = step.preedit
      } else {
        line += (preedit.map(composer.settle) ?? "") + String(key)
        preedit = nil
      }
    }
    return line + (preedit.map(composer.settle) ?? "")
  }

  static let words: [(String, String)] = [
    ("minna", "みんな"), ("minnna", "みんな"), ("konnyaku", "こんにゃく"), ("konnnyaku", "こんにゃく"),
    ("shinnbunn", "しんぶん"), ("shinbun", "しんぶん"), ("shimbun", "しんぶん"), ("hon'ya", "ほんや"),
    ("honnya", "ほんにゃ"), ("honn'ya", "ほんや"), ("kinnen", "きんねん"), ("kin'en", "きんえん"),
    ("gakkou", "がっこう"), ("matcha", "まっちゃ"), ("maccha", "まっちゃ"), ("mattya", "まっちゃ"),
    ("ko-hi-", "こーひー"), ("xtu", "っ"), ("ltsu", "っ"), ("kyou", "きょう"), ("dhi", "でぃ"),
    ("t'i", "てぃ"), ("sh", "sh"), ("n", "ん"), ("nn", "ん"), ("nnn", "んん"), ("on na", "おん な"),
    ("k<ka", "か"), ("kk<a", "か"), ("nn<a", "な"), ("nn<<a", "あ"), ("ky<a", "か"), ("ka<", ""),
    ("KANA", "カナ"), ("NN", "ン"), ("ka1", "か1"), ("kbo", "kぼ"), ("a?", "あ?"), ("wo.", "を。"),
    ("zettai", "ぜったい"), ("onsen", "おんせん"), ("xn", "ん"), ("n-", "んー"), ("'", "'"), ("é", "é"),
  ]

  @Test(arguments: words)
  func `keys compose kana`(keys: String, kana: String) {
    #expect(typed(keys) == kana)
  }

  @Test func `katakana composes too`() {
    #expect(typed("souru", .katakana) == "ソウル")
    #expect(typed("ke-poppu", .katakana) == "ケーポップ")
  }

  @Test func `nn shows ん and stays open`() {
    let composer = RomajiComposer()
    let first = composer.feed(nil, "n")
    #expect(first == CompositionStep(committed: "", preedit: Preedit(raw: "n", shown: "n")))
    let second = composer.feed(first?.preedit, "n")
    #expect(second == CompositionStep(committed: "", preedit: Preedit(raw: "nn", shown: "ん")))
    #expect(
      composer.feed(second?.preedit, "a") == CompositionStep(committed: "んな", preedit: nil)
    )
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no keys can harm it, and taking back always ends`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let composer = RomajiComposer()
    var preedit: Preedit?
    for _ in 0..<2000 {
      let key = Character(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &random)))
      preedit = composer.feed(preedit, key)?.preedit
      #expect((preedit?.raw.utf8.count ?? 0) <= 5)
    }
    var steps = 0
    while let pending = preedit, steps < 10 {
      preedit = composer.takeBack(pending)
      steps += 1
    }
    #expect(preedit == nil)
  }
}
