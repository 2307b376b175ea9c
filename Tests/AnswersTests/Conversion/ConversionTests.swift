import Answers
import TestSupport
import Testing

struct ConversionTests {
  @Test(
    arguments: [
      ("romaji", "hiragana", "nihongo", "にほんご"), ("romaji", "katakana", "koohii", "コオヒイ"),
      ("romaji", "hiragana", "NIhon", "ニほん"),
      ("kana", "hepburn", "とうきょう", "tōkyō"), ("kana", "hepburn-traditional", "しんぶん", "shimbun"),
      ("kana", "wapuro", "とうきょう", "toukyou"), ("kana", "kunrei", "しんぶん", "sinbun"),
      ("hiragana", "katakana", "かな", "カナ"),
      ("katakana", "hiragana", "カナ", "かな"), ("hangul", "rr", "교류", "gyoryu"),
      ("hangul", "rr-names", "홍길동", "Hong Gildong"),
      ("hangul", "rr-letters", "독립", "doglib"), ("hangul", "mr", "국어", "kugŏ"),
      ("hangul", "pronunciation", "국물", "궁물"),
      ("hangul", "keys", "교류", "ryfb"), ("keys", "hangul", "ryfb", "교류"),
      (nil, "fold", "ＡＢＣ カナ", "abc かな"),
    ] as [(String?, String, String, String)]
  )
  func `every conversion converts`(source: String?, target: String, text: String, expected: String)
    throws
  {
    let conversion = try #require(Conversion(from: source, to: target))
    #expect(conversion(text) == expected)
  }

  @Test func `names are complete and lead back`() {
    for conversion in Conversion.all {
      #expect(
        Conversion(from: conversion.source?.rawValue, to: conversion.target.rawValue) == conversion
      )
    }
    #expect(Set(Conversion.names).count == Conversion.all.count)
    #expect(Conversion.sources == ["romaji", "kana", "hiragana", "katakana", "hangul", "keys"])
    #expect(Conversion.targets(from: "romaji") == ["hiragana", "katakana"])
    #expect(Conversion.targets(from: nil) == ["fold"])
  }

  @Test func `what is no conversion is none`() {
    #expect(Conversion(from: "hangul", to: "kana") == nil)
    #expect(Conversion(from: nil, to: "rr") == nil)
    #expect(Conversion(from: "hangul", to: "fold") == nil)
  }

  @Test(arguments: Conversion.all)
  func `any text is converted`(conversion: Conversion) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let text = RandomText.anything(using: &random)
      #expect(conversion(text).utf8.count <= text.utf8.count * 12 + 12)
    }
    #expect(conversion("").isEmpty)
  }
}
