import Text

/// The secret of a class, which its coordinator keeps: 64 hexadecimal digits.
package struct ClassKey: Hashable, Sendable {
  package let text: String

  /// Takes a key as the file holds it; nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return nil }
    self.text = text
  }

  /// The name under which a learner is known in packs and hand-ins: it follows from the key and the
  /// roster's row, tells nothing to others, and stays when rows move.
  package func token(for participant: Participant) -> String { token(forKey: participant.key) }

  /// What tells this key from others and tells nothing of it.
  package var digest: String { String(SHA256.hexadecimal(of: "\(text)/key".utf8).prefix(16)) }

  /// The name under which the learner of a roster's key is known.
  package func token(forKey key: String) -> String {
    String(SHA256.hexadecimal(of: "\(text)/token/\(key)".utf8).prefix(16))
  }

  /// What shows that a pack continues the ones before it.
  package func seal(ofPack number: Int) -> String { PackSeal.seal(key: text, number: number) }
}
