/// A sound or picture beside a deck, as a field of Anki names it.
///
/// Anki keeps all media in one folder, so that a field has the last part of the path; the whole path
/// stands beside it, for the way back.
struct KoryuMedium: Hashable {
  enum Kind: Hashable {
    case sound, picture
  }

  /// The path below the deck's folder.
  let path: String
  let kind: Kind

  /// The file that a deck names; nil for words that a voice reads, and for links.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 8, parts.allSatisfy({ MediaGuide.isPlain(String($0)) }) else { return nil }
    let ending = path.lowercased()
    if MediaGuide.sounds.contains(where: ending.hasSuffix) {
      kind = .sound
    } else if Self.pictures.contains(where: ending.hasSuffix) {
      kind = .picture
    } else {
      return nil
    }
    self.path = path
  }

  private static let pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"]

  /// What Anki calls it.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The field's HTML.
  var html: String {
    switch kind {
    case .picture: Self.picture + KoryuText.html(name) + Self.alt + KoryuText.html(path) + "\">"
    case .sound:
      Self.sound + KoryuText.html(path) + "\">[sound:" + KoryuText.html(name) + "]</span>"
    }
  }

  private static let picture = "<img src=\""
  private static let alt = "\" alt=\""
  private static let sound = "<span title=\""

  /// The path in what `html` wrote; nil for anything else.
  static func path(in html: String) -> String? {
    let start: Substring
    if html.hasPrefix(picture), let place = html.firstRange(of: alt) {
      start = html[place.upperBound...]
    } else if html.hasPrefix(sound) {
      start = html.dropFirst(sound.count)
    } else {
      return nil
    }
    let path = KoryuText.text(ArraySlice(start.prefix { $0 != "\"" }.utf8))
    return KoryuMedium(path).map(\.path)
  }
}
