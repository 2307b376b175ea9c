/// Composes hangul from the keys of a two-set keyboard, one key at a time.
///
/// The keys of the open syllable are its whole state: taking one back is leaving out the last key.
package struct HangulComposer: KeyComposer {
  /// Makes one; it holds nothing.
  package init() {}

  package func feed(_ preedit: Preedit?, _ key: Character) -> CompositionStep? {
    guard let ascii = key.asciiValue, TwoSetKeyboard.key(ascii) != nil else { return nil }
    var settled = ScalarBytes()
    var assembler = HangulAssembler()
    var raw = ""
    for next in (preedit?.raw ?? "") + String(key) {
      guard let effect = Self.add(next, to: &assembler, &settled) else { continue }
      switch effect {
      case .joined: raw.append(next)
      case .began: raw = String(next)
      case .took: raw = String(raw.suffix(1)) + String(next)
      }
    }
    return CompositionStep(
      committed: settled.text,
      preedit: Preedit(raw: raw, shown: Self.shown(assembler))
    )
  }

  package func takeBack(_ preedit: Preedit) -> Preedit? {
    let raw = String(preedit.raw.dropLast())
    guard !raw.isEmpty else { return nil }
    return Preedit(raw: raw, shown: TwoSetKeyboard.hangul(fromKeys: raw))
  }

  package func settle(_ preedit: Preedit) -> String { preedit.shown }

  private static func add(
    _ key: Character,
    to assembler: inout HangulAssembler,
    _ settled: inout ScalarBytes
  ) -> HangulAssembler.Effect? {
    switch key.asciiValue.flatMap(TwoSetKeyboard.key) {
    case .consonant(let initial): assembler.add(initial: initial, to: &settled)
    case .vowel(let vowel): assembler.add(vowel: vowel, to: &settled)
    case nil: nil
    }
  }

  private static func shown(_ assembler: HangulAssembler) -> String {
    assembler.shown.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
  }
}
