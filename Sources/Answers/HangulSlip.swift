/// The one slip that hangul is forgiven.
///
/// Distance 1 over jamo where at least six are expected. ㅐ and ㅔ, ㅓ and ㅗ, plain, tense and aspirated
/// consonants and every final stay apart: they are other sounds or other words.
enum HangulSlip {
  /// Fewer jamo than this are never forgiven.
  private static let leastJamo = 6

  /// Whether `typed` is `expected` with one such slip; both without spaces.
  static func isForgiven(typed: JamoSequence, expected: JamoSequence) -> Bool {
    let left = typed.elements
    let right = expected.elements
    guard right.count >= leastJamo, abs(left.count - right.count) <= 1, left != right else {
      return false
    }
    let prefix = zip(left, right).prefix { isSame($0, $1) }.count
    let rest = (left.dropFirst(prefix), right.dropFirst(prefix))
    let suffix = zip(rest.0.reversed(), rest.1.reversed()).prefix { isSame($0, $1) }.count
    let typed = Array(rest.0.dropLast(suffix))
    let expected = Array(rest.1.dropLast(suffix))
    guard (typed + expected).allSatisfy(isForgivable) else { return false }
    switch (typed.count, expected.count) {
    case (1, 1):
      let isInitialSound = prefix == 0 && isInitialSound(typed[0], expected[0])
      return !isConfusable(typed[0], expected[0]) && !isInitialSound
    case (1, 0), (0, 1): return true
    case (2, 2): return isSame(typed[0], expected[1]) && isSame(typed[1], expected[0])
    case (_, _): return false
    }
  }

  /// The distance over jamo, a final apart from the same initial, if at most `limit`.
  static func distance(_ left: JamoSequence, _ right: JamoSequence, limit: Int) -> Int? {
    EditDistance.between(left.elements.map(Unit.init), right.elements.map(Unit.init), limit: limit)
  }

  private struct Unit: Equatable {
    let jamo: Unicode.Scalar
    let isFinal: Bool

    init(_ element: JamoSequence.Element) {
      jamo = element.jamo
      isFinal = element.position == .final
    }
  }

  private static func isSame(_ left: JamoSequence.Element, _ right: JamoSequence.Element) -> Bool {
    Unit(left) == Unit(right)
  }

  private static func isForgivable(_ element: JamoSequence.Element) -> Bool {
    element.position != .final && !LatinWords.isDigit(element.jamo)
  }

  /// Whether the two are told apart only by what learners must learn to hear.
  private static func isConfusable(
    _ left: JamoSequence.Element,
    _ right: JamoSequence.Element
  ) -> Bool {
    groups.contains { $0.contains(left.jamo) && $0.contains(right.jamo) }
  }

  /// Whether a word keeps the ㄹ or ㄴ that its Chinese character has inside of words (련습 for 연습):
  /// 두음 법칙 is to be learnt.
  private static func isInitialSound(
    _ typed: JamoSequence.Element,
    _ expected: JamoSequence.Element
  ) -> Bool {
    typed.jamo != expected.jamo
      && [typed, expected].allSatisfy { "ㄹㄴㅇ".unicodeScalars.contains($0.jamo) }
  }

  private static let groups = [
    "ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ", "ㅐㅔ", "ㅒㅖ", "ㅙㅞㅚ", "ㅓㅗ", "ㅘㅝ", "ㅡㅜ",
  ]
  .map { Set($0.unicodeScalars) }
}
