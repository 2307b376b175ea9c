import Archives
package import Decks
package import Journal
package import Scheduling
package import Text

/// Decks, and a learner's progress in them, as a package that Anki imports.
///
/// The layout is that of Anki 2.1 (schema 11), which every later one reads. Identities follow from
/// the decks', so that importing a later package updates notes instead of doubling them.
package struct AnkiExport {
  /// What a package is made of.
  package struct Request {
    package var decks: [Deck]
    package var language: Language
    /// The learner's progress; nil for none.
    package var state: ProfileState?
    /// The present, with the offset of the clock on the wall.
    package var now: Moment
    /// The content of a sound or picture by its path beside a deck; nil where it is not to be had.
    package var medium: (_ path: String, _ deck: Deck) -> [UInt8]?

    package init(
      decks: [Deck],
      language: Language,
      state: ProfileState?,
      now: Moment,
      medium: @escaping (_ path: String, _ deck: Deck) -> [UInt8]? = { _, _ in nil }
    ) {
      self.decks = decks
      self.language = language
      self.state = state
      self.now = now
      self.medium = medium
    }
  }

  /// The package.
  package let bytes: [UInt8]
  package private(set) var losses: Losses
  package private(set) var notes = 0
  package private(set) var cards = 0
  package private(set) var reviews = 0

  /// Writes the package; `path` names it in errors.
  package init(_ request: Request, path: String) throws(AnkiError) {
    let content = PackageContent(request.decks, in: request.language)
    losses = content.losses
    let media = ExportedMedia(content.media, of: request, &losses)
    let file: [UInt8]
    let stub: [UInt8]
    do throws(SQLError) {
      var writer = try CollectionWriter(request, content)
      try writer.write()
      file = try writer.file()
      (notes, cards, reviews) = (content.notes.count, writer.cards, writer.reviews)
      if writer.buried > 0 { losses.note(.buried, at: "", times: writer.buried) }
      var empty = request
      empty.decks = []
      empty.state = nil
      var old = try CollectionWriter(empty, PackageContent([], in: request.language))
      try old.write()
      stub = try old.file()
    } catch { throw .database(path: path, error) }
    do throws(ArchiveError) {
      var archive = try ArchiveWriter(path: path)
      try archive.add("meta", [8, 2])
      try archive.add("collection.anki21", file)
      try archive.add("collection.anki2", stub)
      try archive.add("media", media.list)
      for (index, file) in media.files.enumerated() { try archive.add(String(index), file.bytes) }
      bytes = try archive.bytes()
    } catch { throw .archive(error) }
  }
}
