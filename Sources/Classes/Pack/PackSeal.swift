import Text

/// What shows that a pack was made where the ones before it were: a chain of digests, walked
/// backwards.
///
/// With H = SHA-256 and the class's secret key K, pack n carries H applied N + 1 − n times to K. Whoever
/// holds pack m can check a later one by applying H n − m times, and cannot make one, because
/// nobody walks the chain the other way. So learners need no secret, and another maker's pack for
/// the same class shows. A copy of pack n with other contents is told by its digest by those alone who
/// have the original.
package enum PackSeal {
  /// N: as many packs can be made of one class.
  package static let mostPacks = 1024

  /// The seal of pack `number`, from 1, by a class's key.
  package static func seal(key: String, number: Int) -> String {
    precondition((1...mostPacks).contains(number))
    return advanced(key, times: mostPacks - number + 1)
  }

  /// Whether `seal` of pack `number` continues the chain known by an earlier pack.
  package static func isContinued(
    _ seal: String,
    number: Int,
    from known: String,
    number earlier: Int
  ) -> Bool {
    guard number >= earlier, number <= mostPacks else { return false }
    return advanced(seal, times: number - earlier) == known
  }

  private static func advanced(_ text: String, times: Int) -> String {
    var text = text
    for _ in 0..<times { text = SHA256.hexadecimal(of: text.utf8) }
    return text
  }
}
