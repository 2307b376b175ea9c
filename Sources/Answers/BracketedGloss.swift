/// A name with a gloss in brackets behind it: 朴正熙（パク・チョンヒ）, 正しくない（いいえ）.
enum BracketedGloss {
  /// What stands before the brackets and within them; nil where there are none at the end.
  static func parts(
    of plain: [Unicode.Scalar]
  ) -> (outside: [Unicode.Scalar], inside: [Unicode.Scalar])? {
    guard let last = plain.last, let pair = pairs.first(where: { $0.close == last }),
      let open = plain.lastIndex(of: pair.open), open > 0, open + 2 < plain.count
    else { return nil }
    return (Array(plain[..<open]), Array(plain[(open + 1)...].dropLast()))
  }

  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("〔", "〕"), ("【", "】"), ("〈", "〉"),
  ]
}
