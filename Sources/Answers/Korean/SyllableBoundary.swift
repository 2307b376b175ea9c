/// What becomes of a final and of the initial after it: the Standard Pronunciation as one table.
///
/// Numbers in comments are articles of 표준 발음법 (Notice 2017-13).
struct SyllableBoundary {
  /// The final that is heard, 0 for none.
  var final: Int
  /// The initial that is heard.
  var initial: Int
  /// The initial is tense only by rule; romanizations do not write that.
  var isTensed = false

  /// The finals of `Jamo.finals` by name.
  private enum Final {
    static let g = 1, gs = 3, n = 4, nj = 5, nh = 6, d = 7, l = 8, lg = 9, lm = 10, lb = 11
    static let lt = 13, lh = 15, m = 16, b = 17, s = 19, ng = 21, j = 22, h = 27
  }

  /// The final as it is heard at the end of a word (8–11).
  static let neutral: [Int] = (0..<28).map { final in
    switch final {
    case 1, 2, 3, 9, 24: Final.g
    case 4, 5, 6: Final.n
    case 7, 19, 20, 22, 23, 25, 27: Final.d
    case 8, 11, 12, 13, 15: Final.l
    case 10, 16: Final.m
    case 14, 17, 18, 26: Final.b
    case 21: Final.ng
    default: 0
    }
  }

  /// ㄱ→ㄲ ㄷ→ㄸ ㅂ→ㅃ ㅅ→ㅆ ㅈ→ㅉ; others have no tense form.
  static func tense(_ initial: Int) -> Int? {
    switch initial {
    case 0, 3, 7, 9, 12: initial + 1
    default: nil
    }
  }

  /// What is heard where `final` meets `initial`.
  static func between(final: Int, initial: Int) -> Self {
    table[final * 19 + initial]
  }

  private static let table: [Self] = (0..<28 * 19).map { index in
    heard(final: index / 19, initial: index % 19)
  }

  private static func heard(final: Int, initial: Int) -> Self {
    if final == 0 { return Self(final: 0, initial: initial) }
    if initial == 18 { return beforeHieut(final) }
    if [Final.h, Final.nh, Final.lh].contains(final) { return afterHieut(final, initial) }
    if initial == HangulSyllable.silentInitial { return beforeVowel(final) }
    return beforeConsonant(final, initial)
  }

  /// 12.1: ㄱ ㄷ ㅂ ㅈ and ㅎ join to the aspirate, from clusters too.
  private static func beforeHieut(_ final: Int) -> Self {
    switch final {
    case Final.lg: return Self(final: Final.l, initial: 15)
    case Final.lb: return Self(final: Final.l, initial: 17)
    case Final.nj: return Self(final: Final.n, initial: 14)
    case Final.j: return Self(final: 0, initial: 14)
    default: break
    }
    switch neutral[final] {
    case Final.g: return Self(final: 0, initial: 15)
    case Final.d: return Self(final: 0, initial: 16)
    case Final.b: return Self(final: 0, initial: 17)
    case let sonorant: return Self(final: sonorant, initial: 18)
    }
  }

  /// 12: ㅎ ㄶ ㅀ aspirate what follows, tense ㅅ, and fall silent before vowels.
  private static func afterHieut(_ final: Int, _ initial: Int) -> Self {
    let rest = final == Final.h ? 0 : neutral[final]
    switch initial {
    case 0: return Self(final: rest, initial: 15)
    case 3: return Self(final: rest, initial: 16)
    case 12: return Self(final: rest, initial: 14)
    case 9: return Self(final: rest, initial: 10, isTensed: true)
    case HangulSyllable.silentInitial where final == Final.h:
      return Self(final: 0, initial: initial)
    case HangulSyllable.silentInitial:
      return Self(final: 0, initial: final == Final.nh ? 2 : 5)
    default: return beforeConsonant(rest == 0 ? Final.d : rest, initial)
    }
  }

  /// 13, 14: the last consonant moves over; ㅅ of a cluster becomes tense.
  private static func beforeVowel(_ final: Int) -> Self {
    let silent = HangulSyllable.silentInitial
    if final == Final.ng { return Self(final: final, initial: silent) }
    let parts = Jamo.partsOfFinal[final]
    guard parts.second > 0 else {
      return Self(final: 0, initial: Jamo.initialOfFinal[final] ?? silent)
    }
    if parts.second == Final.s { return Self(final: parts.first, initial: 10, isTensed: true) }
    return Self(final: parts.first, initial: Jamo.initialOfFinal[parts.second] ?? silent)
  }

  private static func beforeConsonant(_ final: Int, _ initial: Int) -> Self {
    // 11: ㄺ of a stem keeps its ㄹ before ㄱ (맑게 [말께]).
    if final == Final.lg, initial == 0 { return Self(final: Final.l, initial: 1, isTensed: true) }
    let heard = neutral[final]
    let isStop = [Final.g, Final.d, Final.b].contains(heard)
    // 18, 19: stops become nasal before nasals; ㄹ becomes ㄴ after all but ㄴ and ㄹ.
    if isStop, [2, 5, 6].contains(initial) {
      let nasal = heard == Final.g ? Final.ng : heard == Final.d ? Final.n : Final.m
      return Self(final: nasal, initial: initial == 5 ? 2 : initial)
    }
    if initial == 5, [Final.m, Final.ng].contains(heard) { return Self(final: heard, initial: 2) }
    // 20: ㄴ and ㄹ together are ㄹㄹ.
    if (heard == Final.n && initial == 5) || (heard == Final.l && initial == 2) {
      return Self(final: Final.l, initial: 5)
    }
    // 23 after stops; 24 and 25 after the clusters that only stems have (앉다, 닮고, 넓게, 핥다).
    let isStem = [Final.nj, Final.lm, Final.lb, Final.lt].contains(final) && initial != 7
    if isStop || isStem, let tense = tense(initial) {
      return Self(final: heard, initial: tense, isTensed: true)
    }
    return Self(final: heard, initial: initial)
  }
}
