import Shell
import Spreadsheets
import TestSupport
import Testing

/// Decks whose words are in a spreadsheet.
@Suite struct SpreadsheetDeckTests {
  private static let deck = """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: words.xlsx#Cards
    key: [word]
    ---

    ## {#meaning}
    Q: What does {word} mean?
    A: {meaning}

    """

  private func world(_ rows: [[String]]) throws -> FixedWorld {
    let world = try FixedWorld(decks: ["words.md": Self.deck])
    let notes = SheetDraft(name: "Notes", columns: [.init("notes")])
    let cards = SheetDraft(name: "Cards", columns: [.init("word"), .init("meaning")], rows: rows)
    let bytes = try SpreadsheetWriter.bytes([notes, cards], path: "words.xlsx")
    try world.folder.write(bytes, to: "Decks/words.xlsx")
    return world
  }

  @Test func `its rows are asked like those of text`() throws {
    let world = try world([["約束", "promise"], ["時間", "time"]])
    try world.addProfile(decks: ["words"])
    #expect(world.run("lint") == .done)
    world.run("show", "words/約束/meaning")
    world.expectShown("What does 約束 mean?")
  }

  @Test func `lint names the cell`() throws {
    let world = try world([["約束", "promise"], ["約束", "time"]])
    #expect(world.run("lint") == .findings)
    world.expectShown("words.xlsx: Cards!A3: error:")
  }

  @Test func `a spreadsheet that is none is told with the deck's line`() throws {
    let world = try world([])
    try world.folder.write("no zip", to: "Decks/words.xlsx")
    #expect(world.run("lint") == .findings)
    world.expectShown("words.md:6:8: error: words.xlsx is not a spreadsheet that Koryu reads.")
  }
}
