import Text

/// The sounds and pictures that a card of a Markdown file names, on their way beside its deck.
struct MarkdownMedia {
  /// The sound that a voice may play; empty for none.
  private(set) var sound = ""
  private(set) var pictures: [String] = []
  /// What is to be copied: for each path below the folder of the decks that beside the file.
  private(set) var wanted: [String: String] = [:]
  private(set) var losses: [(loss: Loss, name: String)] = []

  /// Takes what `isThere` says stands beside the file, for a deck; nil where files are left.
  init(_ names: [String], deck: String, isThere: ((String) -> Bool)?) {
    for name in names {
      let isSound = Self.isSound(name)
      guard let isThere else {
        losses.append((isSound ? .soundLeft : .pictureLeft, name))
        continue
      }
      guard Self.isOwn(name), sound.isEmpty || !isSound else {
        losses.append((isSound ? .soundNamed : .pictureNamed, name))
        continue
      }
      guard isThere(name) else {
        losses.append((.mediumAbsent, name))
        continue
      }
      let path = "media/\(deck)/\(name)"
      guard wanted.updateValue(name, forKey: path) == nil else { continue }
      if isSound { sound = path } else { pictures.append(path) }
    }
  }

  /// What a voice may play, and what it may not.
  private static let playable = [".mp3", ".ogg", ".wav", ".m4a"]
  private static let sounds = playable + [".flac", ".opus"]
  private static let pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"]

  static func isSound(_ name: String) -> Bool {
    sounds.contains(where: name.lowercased().hasSuffix)
  }

  /// Whether a path stays below the file's folder, and is that of a sound or picture.
  private static func isOwn(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 8 && path.utf8.count <= 400
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 200
          && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !#"\|:{}"*?<>"#.utf8.contains($0) }
      } && (playable + pictures).contains(where: path.lowercased().hasSuffix)
  }
}
