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
      if end - start <= longest {
        let word = scalars[start..<end].map { KanaFolding.hiragana($0) }
        for place in words[word] ?? [] { places.insert(start + place) }
      }
      start = end
    }
    return places
  }

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
    "おも|う まよ|う さまよ|う さそ|う おお|う よそお|う あらそ|う おそ|う ただよ|う うるお|う そろ|う "
    + "にお|う つど|う つくろ|う せお|う きそ|う のろ|う ととの|う うけお|う かよ|う かこ|う "
    + "すく|う ふる|う くる|う ぬ|う "
    + "みず|うみ ば|あい は|あく ま|あい お|うち こ|うま こ|おどり まつ|うら かつ|うら"
}
