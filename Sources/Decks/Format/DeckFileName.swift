import Text

/// What a deck's file name says: `diplomacy.ja.md` translates `diplomacy.md`.
struct DeckFileName {
  /// The folder with its slash; empty for none.
  let folder: String
  /// The name of the deck's own file without `.md`.
  let stem: String
  /// The language of a translation; nil for a deck's own file.
  let language: Language?

  init(_ path: String) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[...$0]) } ?? ""
    var name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    if name.hasSuffix(".md") { name = name.dropLast(3) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    language = parts.count > 1 ? parts.last.flatMap { Language(rawValue: String($0)) } : nil
    stem = String(language == nil ? name : name.dropLast(3))
  }

  /// A language that decks do not have, `jp` of `x.jp.md`, and the file that it would translate.
  var foreignLanguage: (code: String, basePath: String)? {
    guard language == nil, let dot = stem.lastIndex(of: ".") else { return nil }
    let code = stem[stem.index(after: dot)...]
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy(Byte.isLetter) else { return nil }
    return (String(code), folder + stem[..<dot] + ".md")
  }

  /// The path of the deck's own file.
  var basePath: String { folder + stem + ".md" }
}
