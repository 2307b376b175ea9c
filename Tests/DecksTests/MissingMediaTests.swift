import Decks
import Testing
import Text

/// What lint says of sounds and pictures that are not there.
@Suite struct MissingMediaTests {
  private static let text = """
    ---
    id: d
    title: t
    licence: CC0-1.0
    ---

    ## {#a}
    Q: q
    A: b
    Say: audio/Word.mp3
    See: map.png | https://example.org/a.png

    """

  private func findings(_ isThere: ((String, String) -> Bool)?) -> [Finding] {
    let neighbours = NeighbouringFiles({ _, _ in nil }, isThere: isThere)
    return Linter.lint([DeckSource(path: "d.md", text: Self.text)], beside: neighbours)
  }

  @Test func `a sound or picture that is not there is named where it stands`() {
    let found = findings { _, _ in false }
    #expect(found.map(\.rule) == ["missing-file", "missing-file"])
    #expect(found.map(\.range.start.line) == [10, 11])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func `files that are there, and those of which nobody knows, are in order`() {
    #expect(findings { _, _ in true }.isEmpty)
    #expect(findings(nil).isEmpty)
    #expect(findings { name, _ in name != "audio/Word.mp3" }.count == 1)
  }
}
