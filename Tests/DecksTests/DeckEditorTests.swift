import Decks
import TestSupport
import Testing

@Suite struct DeckEditorTests {
  private static let deck = """
    ---
    id: greetings
    title: First words
    licence: CC0-1.0
    ---

    Prose that stays  as it is.

    ## School {#school}
    Q: What is 학교?
    A: school
    Why: 學校.

    ## Capital {#capital}
    Q: Which city?
    A: Seoul | 서울
    Accept: Seoul City
    Reject: Busan — The port.

    ## Which {#which}
    Q: Which one?
    - [x] this
    - [ ] that

    ## Gaps {#gaps}
    C: In {{1::1965::year}} the {{2::treaty}} was {{1::1965}} signed.
    """

  private func edited(
    _ text: String = deck,
    _ edit: (inout DeckEditor) -> Bool
  ) throws -> String {
    var editor = try #require(DeckEditor(DeckSource(path: "greetings.md", text: text)))
    #expect(edit(&editor))
    return String(decoding: editor.source.bytes, as: UTF8.self)
  }

  @Test func `a spelling is added below the answer, or behind the others`() throws {
    #expect(
      try edited { $0.add("학교|a", to: .accept, ofCard: "school") }
        == Self.deck.replacing("A: school\n", with: "A: school\nAccept: 학교\\|a\n")
    )
    #expect(
      try edited { $0.add("Seoul  city\u{7}", to: .accept, ofCard: "capital") }
        == Self.deck.replacing("Seoul City\n", with: "Seoul City | Seoul city\n")
    )
    #expect(
      try edited {
        $0.add("x", to: .also, ofCard: "school") && $0.add("y", to: .also, ofCard: "school")
          && $0.reject("z", telling: "No — really.", ofCard: "school")
      }
        == Self.deck.replacing(
          "A: school\n",
          with: "A: school\nAlso: x | y\nReject: z — No — really.\n"
        )
    )
  }

  @Test func `a gap takes another answer, wherever its number stands`() throws {
    #expect(
      try edited { $0.add("쇼와 40", toGap: 1, ofCard: "gaps") }
        == Self.deck.replacing("{{1::1965", with: "{{1::1965 | 쇼와 40")
    )
  }

  @Test func `a text is set, taken out and put in, in its place`() throws {
    #expect(
      try edited { $0.set(.why, to: "One.\nTwo.", ofCard: "school") }
        == Self.deck.replacing("Why: 學校.", with: "Why: One.\n  Two.")
    )
    #expect(
      try edited { $0.set(.why, to: "", ofCard: "school") }
        == Self.deck.replacing("\nWhy: 學校.", with: "")
    )
    #expect(
      try edited { $0.set(.why, to: "Because.", ofCard: "which") }
        == Self.deck.replacing("- [ ] that", with: "- [ ] that\nWhy: Because.")
    )
    #expect(
      try edited { $0.set(.question, to: "Which city is it?", ofCard: "capital") }
        == Self.deck.replacing("Q: Which city?", with: "Q: Which city is it?")
    )
  }

  @Test func `line breaks of other systems stay, and nothing known is added twice`() throws {
    let windows = Self.deck.replacing("\n", with: "\r\n")
    #expect(
      try edited(windows) { $0.add("x", to: .accept, ofCard: "school") }
        == windows.replacing("A: school\r\n", with: "A: school\r\nAccept: x\r\n")
    )
    var editor = try #require(DeckEditor(DeckSource(path: "a.md", text: Self.deck)))
    let isChanged = [
      editor.add("school", to: .accept, ofCard: "school"),
      editor.add("x", to: .accept, ofCard: "nowhere"),
      editor.add(" \n", to: .accept, ofCard: "school"),
      editor.add("1965", toGap: 1, ofCard: "gaps"),
      editor.add("x", toGap: 7, ofCard: "gaps"),
      editor.reject("Busan", telling: "", ofCard: "capital"),
      editor.set(.why, to: "學校.", ofCard: "school"),
    ]
    #expect(!isChanged.contains(true))
    #expect(editor.source.bytes == Array(Self.deck.utf8))
  }

  @Test(arguments: UInt64(0)..<40)
  func `what was added is read back, and nothing else has changed`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let marks = ["|", "\\", "{", "}", "#", "a", "학", " ", "—", "::", "{{1::x}}", "]"]
    let value = (0..<6).map { _ in marks.randomElement(using: &random) ?? "" }.joined()
    let words = value.split(separator: " ").joined(separator: " ")
    var editor = try #require(DeckEditor(DeckSource(path: "a.md", text: Self.deck)))
    let before = editor.deck
    guard editor.add(value, to: .also, ofCard: "school") else {
      #expect(words.isEmpty)
      return
    }
    var expected = before
    expected.cards[0].base.also = [words]
    #expect(editor.deck == expected)
    let isAdded = editor.add(value, toGap: 2, ofCard: "gaps")
    #expect(isAdded == !(words.contains("::")))
    if isAdded {
      #expect(editor.deck.cards[3].base.body?.gapAnswers(2) == ["treaty", words])
    }
  }
}

extension Body {
  fileprivate func gapAnswers(_ number: Int) -> [String] {
    guard case .cloze(let cloze) = self else { return [] }
    return cloze.gaps.first { $0.number == number }?.answers ?? []
  }
}
