package import Answers
package import Shell

/// What composes the keys of a slot; nil where keys stand for themselves.
package typealias InputMethods = (InputSlot) -> (any KeyComposer)?

/// Kana from romaji, hangul as on the two-set keyboard.
package func standardInputMethods(_ slot: InputSlot) -> (any KeyComposer)? {
  switch slot {
  case .plain: nil
  case .hiragana: RomajiComposer(.hiragana)
  case .katakana: RomajiComposer(.katakana)
  case .hangul: HangulComposer()
  }
}
