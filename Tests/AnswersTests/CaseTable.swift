import TestSupport

/// Rows of a reference table: `system direction input expected source`, tab-separated.
enum CaseTable {
  struct Row: CustomStringConvertible {
    var system: String
    var direction: String
    var input: String
    var expected: String

    var description: String { "\(system) \(direction) \(input) → \(expected)" }
  }

  /// Rows that are broken or that we answer otherwise on purpose, with the reason.
  static let deliberate: [String: String] = [
    "\u{FFA1}": "NFKC makes conjoining jamo, which no longer compose with typed ones; we keep ㄱ",
    "ㄱ": "NFKC makes conjoining jamo, which no longer compose with typed ones; we keep ㄱ",
    "')).toEqual('');   });    it('Lowercase characters are transliterated to hiragana.', () =>     expect(toKana('onaji":
      "the row is a piece of source code, cut wrongly",
    "')).toBe('');   });    it('Convert katakana to romaji', () =>     expect(toRomaji('ワニカニ　ガ　スゴイ　ダ":
      "the row is a piece of source code, cut wrongly",
  ]

  /// The rows of `data/cases/NAME`, deliberate differences left out; none where it is absent.
  static func rows(_ name: String) -> [Row] {
    (Fixtures.text("data/cases/" + name) ?? "").split(separator: "\n").dropFirst().compactMap {
      let cells = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 4, deliberate[cells[2]] == nil || cells[0] == "hangul-jamo" else {
        return nil
      }
      return Row(system: cells[0], direction: cells[1], input: cells[2], expected: cells[3])
    }
  }
}
