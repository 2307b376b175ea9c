import Decks
import Text

extension FuzzTarget {
  static func readGIFT(_ bytes: [UInt8]) {
    guard let source = text(bytes, path: "fuzz.gift") else { return }
    write(GIFTImport(source, name: "fuzz", language: .english).imported)
  }

  static func readAiken(_ bytes: [UInt8]) {
    guard let source = text(bytes, path: "fuzz.txt") else { return }
    write(AikenImport(source, name: "fuzz", language: .korean).imported)
  }

  static func readMarkdown(_ bytes: [UInt8]) {
    guard let source = text(bytes, path: "fuzz.md") else { return }
    for naming in [MarkdownImport.Naming.asked, .fallback] {
      write(MarkdownImport(source, name: "fuzz", naming: naming, language: .japanese).imported)
    }
  }

  static func readTSV(_ bytes: [UInt8]) {
    guard let source = text(bytes, path: "fuzz.tsv") else { return }
    write(TableImport(source, name: "fuzz", wanted: [], language: .english).imported)
    write(TableImport(source, name: "fuzz", wanted: ["a"], language: .korean).imported)
  }

  /// A text as an import takes it, once its encoding and its kind have been told.
  private static func text(_ bytes: [UInt8], path: String) -> DeckSource? {
    let source = DeckSource(path: path, bytes: bytes)
    guard case .sure(.utf8) = TextEncoding.telling(of: source) else { return nil }
    _ = ExchangeKind(of: source)
    return source
  }

  /// What was read is written as its deck, and again over it.
  static func write(_ imported: ImportedDecks) {
    _ = imported.losses.lines.map { $0.loss.phrase }
    for deck in imported.decks {
      let first = DeckUpdate(deck, oldText: nil, oldTable: nil)
      let conflict = DeckUpdate.conflict(deck, oldText: first.text, oldTable: first.table)
      guard conflict == nil else { continue }
      _ = DeckUpdate(deck, oldText: first.text, oldTable: first.table)
    }
  }
}
