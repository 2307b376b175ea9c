/// The kinds of sound files that players can play.
package enum SoundFormat: String, CaseIterable, Hashable, Sendable {
  case mp3, ogg, wav, m4a
}

/// The name of a sound file, as `Say:` may hold one instead of words.
struct SoundName {
  /// How it is stored; nil for a kind that nothing here plays.
  let format: SoundFormat?
  /// Whether it is a file below the deck's folder.
  let isBelowDeck: Bool

  private static let unplayable: Set = [
    "aac", "aif", "aiff", "flac", "mid", "midi", "oga", "opus", "webm", "wma",
  ]

  /// Takes what `Say:` says; nil where it is words.
  init?(_ text: String) {
    guard let dot = text.lastIndex(of: "."), dot != text.startIndex, !text.contains("\n") else {
      return nil
    }
    let ending = text[text.index(after: dot)...].lowercased()
    format = SoundFormat(rawValue: ending)
    guard format != nil || Self.unplayable.contains(ending) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    isBelowDeck =
      text.utf8.count <= 255 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == Byte.backslash }
  }
}
