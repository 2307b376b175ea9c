/// Words in which two vowels meet without becoming one long vowel.
///
/// Kana alone do not show it: the う of 思う is the ending of a verb. Only words whose kana have no
/// other common reading are listed; こうし (子牛, 講師) and the like keep the long vowel.
enum VowelBoundaries {
  /// Places in `scalars` that begin a vowel of their own.
  static func breaks(in scalars: [Unicode.Scalar]) -> Set<Int> {
    var places: Set<Int> = []
    var start = 0
    while start < scalars.count {
      guard KanaFolding.isKana(scalars[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, KanaFolding.isKana(scalars[end]) { end += 1 }
      add(scalars[start..<end].map { KanaFolding.hiragana($0) }, at: start, to: &places)
      start = end
    }
    return places
  }

  /// The boundaries of a run of kana that is such a word, and of every verb within it that no
  /// other word contains.
  private static func add(_ run: [Unicode.Scalar], at start: Int, to places: inout Set<Int>) {
    if run.count <= longest { places.formUnion((words[run] ?? []).map { start + $0 }) }
    for (index, scalar) in run.enumerated() where scalar == "う" && index > 1 {
      for verb in verbs where run[...index].suffix(verb.count).elementsEqual(verb) {
        places.formUnion([start + index, start + index + 1 - verb.count])
      }
    }
  }

  /// Verbs found within a run too (とおもう).
  private static let verbs = ["おもう", "まよう", "あらそう", "ただよう", "よそおう", "うるおう", "つくろう"]
    .map { Array($0.unicodeScalars) }

  private static let words: [[Unicode.Scalar]: [Int]] = {
    var table: [[Unicode.Scalar]: [Int]] = [:]
    for entry in list.split(separator: " ") {
      var word: [Unicode.Scalar] = []
      var places: [Int] = []
      for scalar in entry.unicodeScalars {
        if scalar == "|" { places.append(word.count) } else { word.append(scalar) }
      }
      table[word] = places
    }
    return table
  }()

  private static let longest = words.keys.map(\.count).max() ?? 0

  private static let list =
    "さそ|う おお|う おそ|う そろ|う にお|う つど|う せお|う きそ|う のろ|う ととの|う うけお|う かよ|う かこ|う "
    + "すく|う ふる|う くる|う ぬ|う "
    + "みず|うみ ば|あい は|あく ま|あい お|うち こ|うま こ|おどり まつ|うら かつ|うら"
}
