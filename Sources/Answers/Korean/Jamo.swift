/// The letters of hangul: how the three Unicode blocks that hold them correspond.
///
/// Compatibility jamo (U+3131–3163, ㄱ) is what keyboards show, conjoining jamo (U+1100–11FF) is
/// what NFD holds, and an index is what `HangulSyllable` counts with.
package enum Jamo {
  /// Initial consonants by index, as compatibility jamo.
  static let initials = values("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  /// Final consonants and clusters by index; 0 is none.
  static let finals = [0] + values("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
  /// The first vowel, ㅏ; the others follow in the order of their index.
  static let firstVowel: UInt32 = 0x314F

  /// The final that the initial consonant of that index is written as, or 0 (ㄸ, ㅃ, ㅉ).
  static let finalOfInitial = initials.map { finals.firstIndex(of: $0) ?? 0 }
  /// The initial that the final of that index moves to, or nil for none and for clusters.
  static let initialOfFinal = finals.map { initials.firstIndex(of: $0) }

  /// Clusters: the two finals that each is made of.
  static let clusters: [(first: Int, second: Int, cluster: Int)] = triples(
    "ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ"
  ) { finals.firstIndex(of: $0) ?? 0 }
  /// Compound vowels: the two that each is made of, as typed on the two-set keyboard.
  static let compoundVowels: [(first: Int, second: Int, cluster: Int)] = triples(
    "ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ"
  ) { Int($0 - firstVowel) }

  /// The cluster of two finals, at `first * 28 + second`; 0 where there is none.
  static let clusterOfFinals = joined(clusters, width: 28)
  /// The compound of two vowels, at `first * 21 + second`; 0 where there is none.
  static let compoundOfVowels = joined(compoundVowels, width: 21)
  /// The finals that a final consists of: the second is 0 unless it is a cluster.
  static let partsOfFinal: [(first: Int, second: Int)] = (0..<28).map { index in
    clusters.first { $0.cluster == index }.map { ($0.first, $0.second) } ?? (index, 0)
  }
  /// The vowels that a vowel consists of: the second is nil unless it is a compound.
  static let partsOfVowel: [(first: Int, second: Int?)] = (0..<21).map { index in
    compoundVowels.first { $0.cluster == index }.map { ($0.first, $0.second) } ?? (index, nil)
  }

  /// What a compatibility jamo can be.
  enum Kind {
    /// A consonant that can begin a syllable.
    case consonant(initial: Int)
    /// A cluster, which can only end one.
    case cluster(final: Int)
    case vowel(Int)
  }

  /// What the compatibility jamo of that value is, or nil.
  static func kind(ofCompatibility value: UInt32) -> Kind? {
    let index = Int(value) - 0x3131
    return kinds.indices.contains(index) ? kinds[index] : nil
  }

  private static let kinds: [Kind] = (UInt32(0x3131)...0x3163).map { value in
    if value >= firstVowel { return .vowel(Int(value - firstVowel)) }
    if let initial = initials.firstIndex(of: value) { return .consonant(initial: initial) }
    return .cluster(final: finals.firstIndex(of: value) ?? 0)
  }

  private static func values(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }

  private static func triples(
    _ text: String,
    _ index: (UInt32) -> Int
  ) -> [(first: Int, second: Int, cluster: Int)] {
    text.split(separator: " ").map { group in
      let parts = group.unicodeScalars.map { index($0.value) }
      return (parts[0], parts[1], parts[2])
    }
  }

  private static func joined(
    _ table: [(first: Int, second: Int, cluster: Int)],
    width: Int
  ) -> [Int] {
    var result = Array(repeating: 0, count: width * width)
    for entry in table { result[entry.first * width + entry.second] = entry.cluster }
    return result
  }
}
