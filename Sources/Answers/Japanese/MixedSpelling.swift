/// A word with kanji, some of them in kana or with the kana behind them left out.
///
/// Of 召し上がる, read めしあがる: 召しあがる, めし上がる, 召上がる and 召し上る.
struct MixedSpelling {
  private let parts: [Part]

  /// One run of kanji with its reading, or one of kana.
  private enum Part {
    case kanji([Unicode.Scalar], reading: [Unicode.Scalar])
    case kana([Unicode.Scalar])
  }

  /// Longer texts are sentences, and would take long to lay beside their reading.
  private static let longest = 24

  /// Lays `reading` beside `written`; nil where it is not the reading of it.
  init?(written: [Unicode.Scalar], reading: [Unicode.Scalar]) {
    guard written.count <= Self.longest, written.contains(where: { !KanaFolding.isKana($0) }),
      let parts = Self.parts(written[...], reading[...])
    else { return nil }
    self.parts = parts
  }

  /// Whether `typed` is one of the mixtures.
  func agrees(with typed: [Unicode.Scalar]) -> Bool {
    agrees(typed[...], parts[...], afterKanji: false)
  }

  private func agrees(
    _ typed: ArraySlice<Unicode.Scalar>,
    _ parts: ArraySlice<Part>,
    afterKanji isAfterKanji: Bool
  ) -> Bool {
    guard let part = parts.first else { return typed.isEmpty }
    let rest = parts.dropFirst()
    switch part {
    case .kanji(let kanji, let reading):
      return typed.starts(with: kanji)
        && agrees(typed.dropFirst(kanji.count), rest, afterKanji: true)
        || typed.starts(with: reading)
          && agrees(typed.dropFirst(reading.count), rest, afterKanji: false)
    case .kana(let kana):
      if typed.starts(with: kana), agrees(typed.dropFirst(kana.count), rest, afterKanji: false) {
        return true
      }
      // The kana right behind a kanji may be left to it, though not the end of the word.
      guard isAfterKanji, kana.count > 1 || !rest.isEmpty else { return false }
      let left = kana.dropFirst()
      return typed.starts(with: left)
        && agrees(typed.dropFirst(left.count), rest, afterKanji: false)
    }
  }

  private static func parts(
    _ written: ArraySlice<Unicode.Scalar>,
    _ reading: ArraySlice<Unicode.Scalar>
  ) -> [Part]? {
    guard let first = written.first else { return reading.isEmpty ? [] : nil }
    if KanaFolding.isKana(first) {
      let kana = written.prefix { KanaFolding.isKana($0) }
      guard reading.starts(with: kana),
        let rest = parts(written.dropFirst(kana.count), reading.dropFirst(kana.count))
      else { return nil }
      return [.kana(Array(kana))] + rest
    }
    let kanji = written.prefix { !KanaFolding.isKana($0) }
    guard reading.count >= kanji.count else { return nil }
    for length in kanji.count...min(reading.count, kanji.count * 4) {
      let said = reading.prefix(length)
      guard let rest = parts(written.dropFirst(kanji.count), reading.dropFirst(length)) else {
        continue
      }
      return [.kanji(Array(kanji), reading: Array(said))] + rest
    }
    return nil
  }
}
