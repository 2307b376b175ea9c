/// Yes and no in three languages, and the marks that stand for them.
package enum BooleanReading {
  /// What `text` says, or nil where it says neither.
  package static func value(of text: String) -> Bool? {
    let plain = Normalizer.plain(text)
    if let value = word(plain) { return value }
    guard let (outside, inside) = BracketedGloss.parts(of: plain), let value = word(outside),
      value == word(inside)
    else { return nil }
    return value
  }

  private static func word(_ plain: [Unicode.Scalar]) -> Bool? {
    let word = Normalizer.string(LatinWords(Normalizer.foldedScript(plain)).joined)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set = [
    "yes", "y", "ㅛ", "ㅇㅇ", "ㅇ", "yep", "yeah", "true", "t", "right", "correct", "1", "○", "◯", "〇",
    "o", "⭕",
    "✓", "✔", "☑",
    "はい", "ええ", "うん", "ただしい", "正しい", "正しいです", "そう", "正", "真", "まる", "丸", "そうです", "はいそうです", "네맞아요",
    "네그래요", "hai", "maru",
    "네", "예", "응", "그렇다", "그래", "맞다", "맞아", "맞아요", "맞습니다", "그래요", "그렇습니다", "참", "옳다", "ne", "ye",
  ]
  private static let no: Set = [
    "no", "n", "ㅜ", "ㄴㄴ", "ㄴ", "nope", "nottrue", "notright", "notcorrect", "false", "f", "wrong",
    "incorrect",
    "0", "×", "x", "✗", "✘", "❌", "☒",
    "いいえ", "いえ", "いや", "いいえちがいます", "いいえ違います", "ううん", "ちがう", "違う", "ちがいます", "違います", "誤", "誤り",
    "あやまり", "偽",
    "ばつ", "iie", "batsu", "正しくない", "正しくありません", "まちがい", "間違い", "不正解", "ただしくない",
    "そうではありません",
    "아니요", "아니오", "아뇨", "아니", "틀리다", "틀려", "틀려요", "틀렸다", "틀립니다", "틀렸습니다", "아니다", "아닙니다", "거짓",
    "틀렸어요", "안맞아요", "안맞다", "맞지않아요", "맞지않다", "맞지않습니다", "아니에요",
    "그르다", "aniyo",
  ]
}
