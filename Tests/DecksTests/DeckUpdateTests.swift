import Decks
import Scheduling
import TestSupport
import Testing

/// Decks of an import, joined with those of an earlier one.
@Suite struct DeckUpdateTests {
  private static func table(_ rows: [[String]], columns: [String]) -> ImportedDeck {
    var deck = Deck(id: "words", title: "Words", licence: "LicenseRef-Anki")
    deck.remarks = [ImportedDeck.mark]
    deck.table = TableReference(file: "words.tsv", key: ["id"])
    deck.cards = [
      Card(id: "1", base: Wording(prompt: "{q}", body: .typed(TypedBody(answers: ["{a}"]))))
    ]
    var table = TextTableBuilder(columns: columns, answers: ["a"])
    for row in rows { table.append(row) }
    return ImportedDeck(deck: deck, table: table, questions: table.filledQuestions)
  }

  /// New, changed, unchanged and gone.
  private static func numbers(_ update: DeckUpdate) -> [Int] {
    let counts = update.counts
    return [counts.new, counts.changed, counts.unchanged, counts.gone]
  }

  @Test func `what an author did to an imported deck stays`() throws {
    let rows = Self.table([["x", "one", "1"], ["y", "two", "2"]], columns: ["id", "q", "a"])
    let first = DeckUpdate(rows, oldText: nil, oldTable: nil)
    let text = String(decoding: first.text, as: UTF8.self)
      .replacing("title: Words", with: "title: My words\ntags: [serious]")
      .replacing("LicenseRef-Anki", with: "CC-BY-4.0")
      .replacing("A: {a}", with: "A: {a}\nWhy: because of {more}")
    let table = "id\tq\ta\tmore\nx\tone\t1\teins\ny\ttwo\t2\t\n"
    let (oldText, oldTable) = (Array(text.utf8), Array(table.utf8))
    #expect(DeckUpdate.conflict(rows, oldText: oldText, oldTable: oldTable) == nil)
    let again = DeckUpdate(rows, oldText: oldText, oldTable: oldTable)
    #expect(Self.numbers(again) == [0, 0, 2, 0])
    #expect(again.table.map { String(decoding: $0, as: UTF8.self) } == table)
    let kept = DeckParser.parse(DeckSource(path: "words.md", bytes: again.text)).deck
    let edited = DeckParser.parse(DeckSource(path: "words.md", bytes: oldText)).deck
    #expect(kept == edited)
  }

  @Test func `rows are new, changed, unchanged or gone, and none is taken away`() throws {
    let first = DeckUpdate(
      Self.table(
        [["x", "one\tand", "1"], ["y", "\"two\"", "2"], ["z", "three\nlines", "3"]],
        columns: ["id", "q", "a"]
      ),
      oldText: nil,
      oldTable: nil
    )
    #expect(Self.numbers(first) == [3, 0, 0, 0])
    let second = DeckUpdate(
      Self.table(
        [["x", "one\tand", "1"], ["y", "\"two\"", "II"], ["w", "four", "4"]],
        columns: ["id", "q", "a"]
      ),
      oldText: first.text,
      oldTable: first.table
    )
    #expect(Self.numbers(second) == [1, 1, 1, 1])
    let table = String(decoding: try #require(second.table), as: UTF8.self)
    #expect(
      table
        == "id\tq\ta\nx\t\"one\tand\"\t1\ny\t\"\"\"two\"\"\"\tII\nz\t\"three\nlines\"\t3\nw\tfour\t4\n"
    )
  }

  @Test func `rows and cards keep their order and headings, and new ones follow`() throws {
    let columns = ["id", "q", "a"]
    let first = DeckUpdate(
      Self.table([["x", "q", "1"], ["y", "r", "2"]], columns: columns),
      oldText: nil,
      oldTable: nil
    )
    let later = Self.table(
      [["w", "p", "0"], ["y", "r", "2"], ["x", "q", "1"]],
      columns: columns
    )
    let second = DeckUpdate(later, oldText: first.text, oldTable: first.table)
    let table = String(decoding: try #require(second.table), as: UTF8.self)
    #expect(table == "id\tq\ta\nx\tq\t1\ny\tr\t2\nw\tp\t0\n")
    func cards(_ ids: [String]) -> ImportedDeck {
      var deck = Deck(id: "gaps", title: "Gaps", licence: "LicenseRef-Anki")
      deck.remarks = [ImportedDeck.mark]
      deck.cards = ids.map { id in
        Card(id: id, base: Wording(prompt: id, body: .typed(TypedBody(answers: ["a"]))))
      }
      return ImportedDeck(deck: deck, questions: ids.count)
    }
    let old = String(
      decoding: DeckUpdate(cards(["x", "y"]), oldText: nil, oldTable: nil).text,
      as: UTF8.self
    )
    let edited = old.replacing("## {#y}", with: "# Mine\n\n## {#y}")
    #expect(edited != old)
    let new = DeckUpdate(cards(["w", "y", "x"]), oldText: Array(edited.utf8), oldTable: nil)
    #expect(Self.numbers(new) == [1, 0, 2, 0])
    let deck = DeckParser.parse(DeckSource(path: "", bytes: new.text)).deck
    #expect(deck.cards.map(\.id) == ["x", "y", "w"])
    #expect(deck.cards.map(\.section) == ["", "Mine", ""])
  }

  @Test func `a deck that no import wrote may not be replaced`() {
    let own = Array("---\nid: words\ntitle: Mine\n---\n".utf8)
    let deck = Self.table([["x", "q", "a"]], columns: ["id", "q", "a"])
    #expect(DeckUpdate.conflict(deck, oldText: own, oldTable: nil) == .notImported)
    let first = DeckUpdate(deck, oldText: nil, oldTable: nil)
    #expect(DeckUpdate.conflict(deck, oldText: first.text, oldTable: first.table) == nil)
    var other = deck
    other.deck.id = "other"
    #expect(
      DeckUpdate.conflict(other, oldText: first.text, oldTable: first.table) == .notImported
    )
  }

  @Test func `a deck of another kind of file may not be replaced`() {
    let deck = Self.table([["x", "q", "a"]], columns: ["id", "q", "a"])
    let first = DeckUpdate(deck, oldText: nil, oldTable: nil)
    var other = deck
    other.deck.licence = "LicenseRef-table"
    #expect(
      DeckUpdate.conflict(other, oldText: first.text, oldTable: first.table)
        == .otherOrigin(old: "LicenseRef-Anki", new: "LicenseRef-table")
    )
  }

  @Test func `rows that only the old table has must remain to be asked`() {
    let first = DeckUpdate(
      Self.table([["x", "q", "a"], ["y", "r", "b"]], columns: ["id", "q", "a"]),
      oldText: nil,
      oldTable: nil
    )
    func other(_ rows: [[String]]) -> ImportedDeck {
      var other = Self.table(rows, columns: ["id", "front", "back"])
      other.deck.cards = [
        Card(
          id: "1",
          base: Wording(prompt: "{front}", body: .typed(TypedBody(answers: ["{back}"])))
        )
      ]
      return other
    }
    #expect(
      DeckUpdate.conflict(other([["x", "q", "a"]]), oldText: first.text, oldTable: first.table)
        == .otherColumns(old: ["q", "a"], new: ["front", "back"])
    )
    // Where every row is in the new table, each is asked by its new columns.
    let all = other([["x", "q", "a"], ["y", "r", "b"]])
    #expect(DeckUpdate.conflict(all, oldText: first.text, oldTable: first.table) == nil)
  }

  @Test func `a template of which nothing is left stays with what it asks`() throws {
    var first = Self.table([["x", "q", "a", "q2", "a2"]], columns: ["id", "q", "a", "q2", "a2"])
    first.deck.cards.append(
      Card(id: "2", base: Wording(prompt: "{q2}", body: .typed(TypedBody(answers: ["{a2}"]))))
    )
    let old = DeckUpdate(first, oldText: nil, oldTable: nil)
    #expect(old.keptTemplates.isEmpty)
    let later = Self.table([["x", "q", "A"], ["y", "r", "b"]], columns: ["id", "q", "a"])
    let new = DeckUpdate(later, oldText: old.text, oldTable: old.table)
    #expect(new.keptTemplates == ["2"])
    #expect(Self.numbers(new) == [1, 1, 0, 0])
    #expect(String(decoding: new.text, as: UTF8.self).contains("## {#2}\nQ: {q2}\nA: {a2}"))
    let table = String(decoding: try #require(new.table), as: UTF8.self)
    #expect(table == "id\tq\ta\tq2\ta2\nx\tq\tA\tq2\ta2\ny\tr\tb\t\t\n")
    // And so for ever after.
    let again = DeckUpdate(later, oldText: new.text, oldTable: new.table)
    #expect((again.text, again.table) == (new.text, new.table))
  }

  @Test(arguments: [
    "plain", "zQr!#pZ8Y.", "with space", "漢字", "_under_", "é", "a/b", "", ".", "..", "🙂",
    String(repeating: "long-", count: 20),
  ])
  func `every text has a key of its own`(text: String) {
    let key = IdentityText.key(of: text)
    #expect(CardID("deck/\(key)/1") != nil)
    if let back = IdentityText.text(ofKey: key) { #expect(back == text) }
  }

  @Test func `names become readable identities`() {
    #expect(IdentityText.slug(of: "Japanese::Core 2000") == "japanese-core-2000")
    #expect(IdentityText.slug(of: "日本語::語彙") == "日本語-語彙")
    #expect(IdentityText.slug(of: "!!!").hasPrefix("deck-"))
    #expect(IdentityText.slug(of: String(repeating: "x y ", count: 40)).utf8.count <= 64)
  }
}
