/// The syllable that is being put together from jamo, as a two-set keyboard does it.
///
/// A pure state machine: a consonant ends the syllable if it can, joins a final to a cluster if it
/// can, and begins the next syllable otherwise; a vowel after a final takes the last consonant of
/// that final with it (값 + ㅣ → 갑시). Consonants without a vowel join to a cluster too (ㄳ) and part
/// again when a vowel follows. Agrees with libhangul's keyboard "2".
struct HangulAssembler {
  private var initial: Int?
  /// The second consonant of a cluster that still lacks a vowel, as an initial.
  private var joinedInitial: Int?
  private var vowel: Int?
  private var final = 0

  /// What a jamo did to what came before.
  enum Effect {
    /// It belongs to the syllable that was open.
    case joined
    /// It began a syllable of its own; what was open is settled.
    case began
    /// It began a syllable and took the last consonant with it.
    case took
  }

  /// What stands for the open syllable: a syllable, a lone jamo, or nil for nothing.
  var shown: UInt32? {
    guard let vowel else {
      guard let initial else { return nil }
      guard let joinedInitial else { return Jamo.initials[initial] }
      return Jamo.finals[Self.cluster(initial, joinedInitial)]
    }
    guard let initial else { return Jamo.firstVowel + UInt32(vowel) }
    return HangulSyllable(initial: initial, vowel: vowel, final: final).value
  }

  /// Takes a consonant, as the index of an initial; what it settles goes to `output`.
  mutating func add(initial consonant: Int, to output: inout ScalarBytes) -> Effect {
    if initial == nil, vowel == nil {
      initial = consonant
      return .joined
    }
    if join(consonant) { return .joined }
    settle(to: &output)
    initial = consonant
    return .began
  }

  private mutating func join(_ consonant: Int) -> Bool {
    guard let initial else { return false }
    if vowel == nil {
      guard joinedInitial == nil, Self.cluster(initial, consonant) > 0 else { return false }
      joinedInitial = consonant
      return true
    }
    let ending = Jamo.finalOfInitial[consonant]
    let joined = final == 0 ? ending : Jamo.clusterOfFinals[final * 28 + ending]
    guard joined > 0 else { return false }
    final = joined
    return true
  }

  /// Takes a vowel; what it settles goes to `output`.
  mutating func add(vowel next: Int, to output: inout ScalarBytes) -> Effect {
    guard let current = vowel else {
      guard let second = joinedInitial else {
        vowel = next
        return .joined
      }
      joinedInitial = nil
      return move(second, before: next, to: &output)
    }
    if final > 0 {
      let parts = Jamo.partsOfFinal[final]
      let moved = parts.second == 0 ? parts.first : parts.second
      final = parts.second == 0 ? 0 : parts.first
      return move(
        Jamo.initialOfFinal[moved] ?? HangulSyllable.silentInitial,
        before: next,
        to: &output
      )
    }
    let compound = Jamo.compoundOfVowels[current * 21 + next]
    if compound > 0 {
      vowel = compound
      return .joined
    }
    settle(to: &output)
    vowel = next
    return .began
  }

  private mutating func move(
    _ consonant: Int,
    before next: Int,
    to output: inout ScalarBytes
  ) -> Effect {
    settle(to: &output)
    initial = consonant
    vowel = next
    return .took
  }

  /// Takes a cluster written as one jamo (ㄳ).
  mutating func add(cluster: Int, to output: inout ScalarBytes) {
    let parts = Jamo.partsOfFinal[cluster]
    for part in [parts.first, parts.second] {
      guard let consonant = Jamo.initialOfFinal[part] else { continue }
      _ = add(initial: consonant, to: &output)
    }
  }

  /// Ends the open syllable and writes it to `output`.
  mutating func settle(to output: inout ScalarBytes) {
    if let shown { output.append(scalar: shown) }
    self = HangulAssembler()
  }

  private static func cluster(_ first: Int, _ second: Int) -> Int {
    Jamo.clusterOfFinals[Jamo.finalOfInitial[first] * 28 + Jamo.finalOfInitial[second]]
  }
}
