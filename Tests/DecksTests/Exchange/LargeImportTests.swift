import Decks
import Testing
import Text

/// Files that once took minutes for what is read in a moment.
@Suite struct LargeImportTests {
  private static let markdown = String(repeating: "Q: a\nA: b\n\n", count: 40_000)
  private static let aiken = String(repeating: "Q?\nA. x\nB. y\nANSWER: A\n\n", count: 20_000)
  private static let brackets = "C: a [b] " + String(repeating: "[", count: 60_000) + "\n"

  private static func markdown(_ text: String) -> ImportedDecks {
    MarkdownImport(
      DeckSource(path: "a.md", text: text),
      name: "a",
      naming: .fallback,
      language: .english
    ).imported
  }

  @Test func `one question, however often it is asked, has as many identities`() {
    let cards = Self.markdown(Self.markdown).decks.first?.deck.cards ?? []
    #expect(cards.count == 40_000)
    #expect(Set(cards.map(\.id)).count == 40_000)
    #expect(cards.dropFirst().first?.id == (cards.first?.id ?? "") + "-2")
    let source = DeckSource(path: "a.txt", text: Self.aiken)
    let imported = AikenImport(source, name: "a", language: .english).imported
    #expect(Set(imported.decks.first?.deck.cards.map(\.id) ?? []).count == 20_000)
  }

  @Test func `brackets that nothing closes are text`() {
    let imported = Self.markdown(Self.brackets)
    #expect(imported.losses.lines.map(\.loss) == [.oddGap])
    #expect(imported.decks.first?.questions == 1)
  }
}
