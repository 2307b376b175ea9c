import Decks
import Profiles
import SystemPackage
import Text

/// A deck in the making: what its author has said so far, as the files that it becomes.
struct DeckDraft {
  let id: String
  /// The languages it is written in, its own first.
  let languages: [Language]
  let titles: [Language: String]
  let licence: String
  /// The cards or templates, with a translation into each language.
  var cards: [Card] = []
  var table: TableReference?
  /// What the deck's file tells its readers, before the first card.
  var prose = ""
  /// Where the files go; empty for the current folder.
  let folder: String

  private var language: Language { languages.first ?? .english }

  /// The name of the deck's own file, which must not look like one about decks (README).
  static func fileName(of id: String) -> String {
    DeckFolder.isDeck(id + ".md") ? id + ".md" : id.lowercased() + ".md"
  }

  /// The deck's files, its own first.
  var sources: [DeckSource] {
    let own = Self.fileName(of: id)
    let translated = languages.dropFirst().map { language in
      DeckSource(
        path: path(own.dropLast(3) + "." + language.rawValue + ".md"),
        text: DeckWriter.text(of: translation(language))
      )
    }
    return [DeckSource(path: path(own), text: DeckWriter.text(of: deck))] + translated
  }

  private func path(_ name: some StringProtocol) -> String {
    folder.isEmpty ? String(name) : FilePath(folder).appending(String(name)).string
  }

  private var deck: Deck {
    var deck = Deck(
      id: id,
      title: titles[language] ?? id,
      language: language,
      licence: licence,
      table: table,
      cards: cards
    )
    if !prose.isEmpty { deck.passages = [0: [.prose(prose)]] }
    return deck
  }

  private func translation(_ language: Language) -> Deck {
    Deck(
      id: "",
      title: titles[language] ?? id,
      language: language,
      table: table.map { _ in TableReference(file: "", key: []) },
      cards: cards.map { Card(id: $0.id, base: $0.translations[language] ?? Wording()) }
    )
  }

  /// What lint would say of it, above notes; a table is taken for one without rows.
  var findings: [Finding] {
    Linter.lint(sources) { _, _ in [] }.filter { $0.severity > .note }
  }

  /// Writes everything, or nothing: whatever stands in the way of one file keeps all away.
  static func write(_ files: [DeckSource]) throws(ProfileError) {
    for file in files where FileSystem.exists(file.path) { throw .exists(path: file.path) }
    var written: [String] = []
    for file in files {
      do { try WholeFile(FilePath(file.path)).create(with: file.bytes) } catch {
        for path in written { WholeFile(FilePath(path)).remove() }
        throw error
      }
      written.append(file.path)
    }
  }
}
