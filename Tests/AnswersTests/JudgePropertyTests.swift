import Answers
import Foundation
import TestSupport
import Testing
import Text

struct JudgePropertyTests {
  private static let alphabets = [
    "あいうえおかがきくけはばぱっつゃやょよんー", "アイウエオカガキハバパッツャヤンー", "가각간값개게국굴한학교대민ㄱㅏ",
    "abcdeABéōñ 19-'", "日本語学校東京",
  ].map { Array($0.unicodeScalars) }

  private func text(_ length: Int, using random: inout SplitMix64) -> String {
    var view = String.UnicodeScalarView()
    let alphabet = Self.alphabets.randomElement(using: &random) ?? []
    for _ in 0..<length { view.append(alphabet.randomElement(using: &random) ?? "a") }
    return String(view)
  }

  private func scalars(_ length: Int, _ random: inout SplitMix64) -> [Unicode.Scalar] {
    Array(text(length, using: &random).unicodeScalars)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `distance is symmetric, zero between equals only, and bounded`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let left = scalars(Int.random(in: 0...9, using: &random), &random)
      let right = scalars(Int.random(in: 0...9, using: &random), &random)
      let distance = EditDistance.between(left, right)
      #expect(distance == EditDistance.between(right, left))
      #expect((distance == 0) == (left == right))
      #expect((distance ?? 0) <= max(left.count, right.count))
      #expect((distance ?? 0) >= abs(left.count - right.count))
      for limit in 0...3 {
        let bounded = EditDistance.between(left, right, limit: limit)
        #expect(bounded == (distance.map { $0 <= limit } == true ? distance : nil))
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `one edit more changes the distance by one at most`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let left = scalars(Int.random(in: 1...8, using: &random), &random)
      let right = scalars(Int.random(in: 1...8, using: &random), &random)
      var edited = right
      edited.remove(at: Int.random(in: 0..<edited.count, using: &random))
      let before = try #require(EditDistance.between(left, right))
      let after = try #require(EditDistance.between(left, edited))
      #expect(after <= before + 1)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `an alignment costs the distance and spells both sides`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let left = scalars(Int.random(in: 0...9, using: &random), &random)
      let right = scalars(Int.random(in: 0...9, using: &random), &random)
      let alignment = EditDistance.align(
        typed: left.map { String($0) },
        expected: right.map { String($0) },
        unit: .letter
      )
      #expect(alignment.edits == EditDistance.between(left, right))
      let (typed, expected) = Self.sides(alignment)
      #expect(typed == left.map { String($0) }.joined())
      #expect(expected == right.map { String($0) }.joined())
    }
  }

  private static func sides(_ alignment: Alignment) -> (typed: String, expected: String) {
    var (left, right) = ("", "")
    for step in alignment.steps {
      switch step {
      case .same(let text):
        left += text
        right += text
      case .substituted(let typed, let expected), .swapped(let typed, let expected):
        left += typed
        right += expected
      case .missing(let expected): right += expected
      case .extra(let typed): left += typed
      }
    }
    return (left, right)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `folding is idempotent and blind to normal forms`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = text(Int.random(in: 0...12, using: &random), using: &random)
      let folded = Normalizer.fold(text)
      #expect(Normalizer.fold(folded).unicodeScalars.elementsEqual(folded.unicodeScalars))
      for form in [
        text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCanonicalMapping,
      ] {
        #expect(Normalizer.fold(form).unicodeScalars.elementsEqual(folded.unicodeScalars))
      }
    }
  }

  @Test(arguments: JudgeTable.all)
  func `verdicts do not depend on the normal form`(_ row: JudgedAnswer) throws {
    let verdicts = try [row.typed, row.typed.decomposedStringWithCanonicalMapping].map { typed in
      try JudgeQuery(
        language: "ja",
        kind: row.kind.rawValue,
        expect: row.expected,
        others: row.others,
        related: row.related,
        typed: typed
      ).verdict()
    }
    #expect(verdicts[0].outcome == verdicts[1].outcome)
    #expect(verdicts[0].difference == verdicts[1].difference)
  }

  @Test(arguments: JudgeTable.all)
  func `an answer of another card is never reached by tolerance`(_ row: JudgedAnswer) throws {
    let query = try JudgeQuery(
      language: "ja",
      kind: row.kind.rawValue,
      expect: row.expected,
      others: row.typed.replacing("|", with: ""),
      typed: row.typed
    )
    let outcome = query.verdict().outcome
    #expect(outcome != .typo)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no answer harms the judge, and what is listed is right`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for kind in AnswerKind.allCases {
      for _ in 0..<20 {
        let expected = text(Int.random(in: 1...12, using: &random), using: &random)
        var typed = text(Int.random(in: 0...40, using: &random), using: &random)
        typed.unicodeScalars.append(
          Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "\u{301}"
        )
        let key = AnswerKey(kind: kind, accepted: [expected])
        let verdict = Judge.judge(typed, key: key)
        #expect(verdict.difference?.phrase.english != "")
        switch kind {
        case .text, .reading:
          let listed = Judge.judge(expected, key: key)
          #expect(listed.outcome == .exact || listed.difference == .refused(.empty))
        case .hiragana, .katakana, .hangul, .romanization, .date, .number, .boolean: break
        }
      }
    }
  }

  @Test(arguments: JudgeTable.all)
  func `strict spelling forgives nothing that lenient does not`(_ row: JudgedAnswer) {
    let accepted = row.expected.split(separator: "|").map(String.init)
    let key = AnswerKey(kind: row.kind, accepted: accepted)
    let strict = Judge.judge(row.typed, key: key)
    let lenient = Judge.judge(row.typed, key: key, context: JudgeContext(spelling: .lenient))
    #expect(!strict.outcome.isRight || lenient.outcome.isRight)
  }
}
