import Text

/// What an answer is without the words that are none of it: a title, a country beside its city, 요.
///
/// Each is judged like an answer of its own, so that a wrong one stays wrong.
enum AnswerRewording {
  /// The other ways to say `plain`, where `key` asks for such a thing.
  static func all(of plain: [Unicode.Scalar], for key: PreparedKey) -> [[Unicode.Scalar]] {
    var found = without(before: emphasis, in: plain).filter { $0.count > 3 }
    guard key.kind == .text else {
      return key.kind == .hangul || key.kind == .reading ? found : []
    }
    if key.asksFact { found += without(behind: copulas, in: plain) }
    if key.namesPerson || key.mayNamePerson {
      found += without(behind: titlesBehind, in: plain) + without(before: titlesBefore, in: plain)
    }
    if key.namesPerson { found += familyNameFirst(plain) }
    if key.namesOne {
      found += without(behind: realmsBehind, in: plain) + without(before: realmsBefore, in: plain)
      found += without(behind: countriesBehind, in: plain)
      found += without(before: countriesBefore, in: plain)
    }
    return found + withDirections(plain)
  }

  private static func without(
    behind words: [[Unicode.Scalar]],
    in plain: [Unicode.Scalar]
  ) -> [[Unicode.Scalar]] {
    let folded = Normalizer.foldedScript(plain)
    guard folded.count == plain.count else { return [] }
    return words.filter {
      folded.count > $0.count + 1 && folded.reversed().starts(with: $0.reversed())
    }
    .map { trimmed(plain.dropLast($0.count)) }
    .filter { $0.count > 1 }
  }

  private static func without(
    before words: [[Unicode.Scalar]],
    in plain: [Unicode.Scalar]
  ) -> [[Unicode.Scalar]] {
    let folded = Normalizer.foldedScript(plain)
    guard folded.count == plain.count else { return [] }
    return words.filter { folded.count > $0.count + 1 && folded.starts(with: $0) }
      .map { trimmed(plain.dropFirst($0.count)) }
      .filter { $0.count > 1 }
  }

  /// Chung-hee Park as Park Chung-hee, Obuchi Keizo as Keizo Obuchi.
  private static func familyNameFirst(_ plain: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let words = plain.split { $0 == " " || $0 == "," }
    guard ScriptSet(plain) == .latin, (2...3).contains(words.count), let last = words.last else {
      return []
    }
    return [Array(([last] + words.dropLast()).joined(separator: [" "]))]
  }

  /// North Korea for N Korea, with or without a full stop behind the N.
  private static func withDirections(_ plain: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let folded = Normalizer.foldedScript(plain)
    return directions.filter { folded.starts(with: $0.short) }
      .map { $0.long + folded.dropFirst($0.short.count) }
  }

  private static func trimmed(_ plain: some BidirectionalCollection<Unicode.Scalar>)
    -> [Unicode.Scalar]
  {
    let start = plain.drop { " ,・".unicodeScalars.contains($0) }
    return Array(start.reversed().drop { " ,・".unicodeScalars.contains($0) }.reversed())
  }

  private static func list(_ words: String) -> [[Unicode.Scalar]] {
    words.split(separator: "|").map { Array($0.unicodeScalars) }
  }

  /// What only strengthens a set phrase: 정말 감사합니다.
  private static let emphasis = list(
    "정말 |정말로 |대단히 |진짜 |너무 |참 |아주 |이거 |どうも|本当に|ほんとうに|とても|これは|これ"
  )
  private static let copulas = list("입니다|이에요|예요|이요|요|です|でした")
  private static let titlesBehind = list(
    """
    元大統領|大統領|元首相|首相|総理大臣|総理|主席|総書記|将軍|大将|少将|国王|大王|天皇|皇帝|氏|さん|様|先生|教授|\
    監督|選手|議長|外相|大臣|博士|전 대통령|대통령|전 총리|총리|총리대신|수상|주석|장군|대장|소장|대왕|황제|천황|씨|님|\
    선생님|선생|교수|감독|선수|의장|장관|외상|박사
    """
  )
  private static let titlesBefore = list(
    """
    former |president |prime minister |foreign minister |minister |chairman |director |mr |mr. |\
    mrs |mrs. |ms |ms. |dr |dr. |prof |prof. |professor |general |gen. |king |queen |emperor |\
    empress |admiral |sir |고 |故
    """
  )
  private static let realmsBehind = list("王国|王朝|国|市|왕국|왕조|국|시| kingdom| dynasty| city")
  private static let realmsBefore = list("the kingdom of |kingdom of |the dynasty of ")
  private static let countriesBehind = list(
    ", japan|, korea|, south korea|, china|, usa|, u.s.|, us|, united states|, maryland"
  )
  private static let countriesBefore = list("일본 |한국 |미국 |중국 |日本の|韓国の|米国の|アメリカの|中国の")
  private static let directions: [(short: [Unicode.Scalar], long: [Unicode.Scalar])] = [
    ("n. ", "north "), ("s. ", "south "), ("n ", "north "), ("s ", "south "), ("e. ", "east "),
    ("w. ", "west "),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }
}
