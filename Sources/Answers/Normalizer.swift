/// The folding under which answers are compared.
///
/// Composition (NFC), width, spaces, dashes and quotes first, then case and script. Never NFKC:
/// that would strip no dakuten but would split compatibility jamo (ㅎㅏㄴ → 하ᄂ).
package enum Normalizer {
  /// `text` in NFC.
  package static func composed(_ text: String) -> String {
    CanonicalComposition.isComposed(text)
      ? text : string(CanonicalComposition.compose(Array(text.unicodeScalars)))
  }

  /// `text` folded: equal folded texts are the same answer.
  package static func fold(_ text: String) -> String {
    string(folded(text))
  }

  /// The scalars of `fold(text)`.
  package static func folded(_ text: String) -> [Unicode.Scalar] {
    foldedScript(plain(text))
  }

  /// `text` composed, in one width, trimmed; letter case and script stay.
  package static func plain(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      scalars.append(WidthFolding.fold(scalar))
    }
    return tidied(assembled(CanonicalComposition.compose(scalars)))
  }

  /// Runs of compatibility jamo that hold a vowel put together to syllables (ㅎㅏㄴ → 한).
  private static func assembled(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let count = scalars.count { (0x3131...0x3163).contains($0.value) }
    guard count > 1, scalars.contains(where: { (0x314F...0x3163).contains($0.value) }) else {
      return scalars
    }
    return Array(Jamo.assemble(string(scalars)).unicodeScalars)
  }

  /// Plain scalars in lower case and hiragana.
  package static func foldedScript(_ plain: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(plain.count)
    for scalar in plain {
      if scalar.value < 0x80 {
        result.append(CaseFolding.lowercasedASCII(scalar))
      } else if scalar.value >= 0x3041 {
        result.append(KanaFolding.hiragana(scalar))
      } else {
        result.append(contentsOf: CaseFolding.lowercased(scalar))
      }
    }
    return result
  }

  /// A string of `scalars`.
  package static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether `scalar` leaves no trace on a screen and so is dropped: controls, joiners,
  /// directional marks, variation selectors, tags.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x34F, 0x61C, 0x180B...0x180E,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE01EF:
      true
    case _: false
    }
  }

  /// One space for each run of spaces, none at the ends; a dash after kana is a long vowel.
  private static func tidied(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar == " " {
        if let last = result.last, last != " " { result.append(scalar) }
      } else if scalar == "-", let last = result.last, KanaFolding.isKana(last) {
        result.append("ー")
      } else if scalar == "゛" || scalar == "゜" {
        KanaFolding.append(mark: scalar, to: &result)
      } else {
        result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return result
  }
}
