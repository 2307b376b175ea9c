import Shell
import Spreadsheets
import TestSupport
import Testing
import Text

/// Word lists on review sheets, row by row.
@Suite struct RowReviewTests {
  private static let decks = [
    "words.md": """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: words.tsv
    key: [id]
    ---

    ## {#to-ko}
    Q: {question_en}
    A(hangul): {korean}
    Why: {why_en}

    """,
    "words.ja.md": "---\ntitle: 単語\n---\n\n## {#to-ko}\nQ: {question_ja}\nWhy: {why_ja}\n",
    "words.tsv": """
    id\tquestion_en\tquestion_ja\tkorean\tkana\twhy_en\twhy_ja
    promise\tA promise?\t約束は？\t약속\tやくそく\tIt binds.\t
    time\tWhat passes?\t\t시간\tじかん\t\t

    """,
  ]

  private func world() throws -> FixedWorld { try FixedWorld(decks: Self.decks) }

  /// Writes the sheet, changes a text in it, and takes it back.
  private func correct(
    _ old: String,
    _ new: String,
    in world: FixedWorld,
    _ options: String...
  ) throws -> Ending {
    let deck = world.folder("Decks/words.md")
    let sheet = world.folder("s.tsv")
    _ = world.run("deck", "review-sheet", deck, "--out", sheet)
    let text = try #require(world.folder.text("s.tsv"))
    #expect(text.contains(old), "\(text)")
    try world.folder.write(text.replacing(old, with: new), to: "s.tsv")
    return world.run(["deck", "review-sheet", deck, "--apply", sheet, "--yes"] + options)
  }

  @Test func `each row has its texts side by side, and a correction comes back to its cell`() throws
  {
    let world = try world()
    let line = "words/promise\t{question}\tA promise?\t約束は？"
    let new = line.replacing("A promise?", with: "What binds?")
    #expect(try correct(line, new, in: world) == .done)
    world.expectShown("1 correction written into 1 file.")
    let sheet = try #require(world.folder.text("s.tsv"))
    #expect(sheet.contains("words/promise\t{word}\t\t\t약속\t"), "\(sheet)")
    #expect(!sheet.contains("{kana}"))
    #expect(
      world.folder.text("Decks/words.tsv")
        == Self.decks["words.tsv"]?.replacing("A promise?", with: "What binds?")
    )
    #expect(world.folder.text("Decks/words.md") == Self.decks["words.md"])
  }

  @Test(arguments: [";", "\t"])
  func `a sheet is read however a spreadsheet divided it`(mark: String) throws {
    let world = try world()
    let deck = world.folder("Decks/words.md")
    _ = world.run("deck", "review-sheet", deck, "--out", world.folder("s.csv"))
    let text = try #require(world.folder.text("s.csv")).replacing("A promise?", with: "What binds?")
    try world.folder.write(text.replacing(",", with: mark), to: "s.csv")
    let apply = ["deck", "review-sheet", deck, "--apply", world.folder("s.csv"), "--yes"]
    #expect(world.run(apply) == .done)
    #expect(world.folder.text("Decks/words.tsv")?.contains("What binds?") == true)
  }

  @Test func `an empty cell is filled, and the identity is left with a reason`() throws {
    let world = try world()
    let why = "words/promise\t{why}\tIt binds.\t"
    #expect(try correct(why, why + "守るものです。", in: world) == .done)
    #expect(world.folder.text("Decks/words.tsv")?.contains("It binds.\t守るものです。\n") == true)
    let key = try FixedWorld(decks: [
      "words.md": Self.decks["words.md"]?.replacing("key: [id]", with: "key: [korean]") ?? "",
      "words.tsv": Self.decks["words.tsv"] ?? "",
    ])
    #expect(try correct("\t약속\t", "\t약쇽\t", in: key) == .findings)
    key.expectShown("formerly")
    #expect(key.folder.text("Decks/words.tsv") == Self.decks["words.tsv"])
  }

  @Test func `what would not lint is told first and not written, unless asked`() throws {
    let world = try world()
    #expect(try correct("\t약속\t", "\t約束\t", in: world) == .findings)
    world.expectShown("[wrong-script]")
    #expect(world.terminal.output.replacing("\n", with: " ").contains("nothing was written"))
    #expect(world.folder.text("Decks/words.tsv") == Self.decks["words.tsv"])
    let card = try FixedWorld(decks: SampleDecks.greetings)
    let deck = card.folder("Decks/greetings.md")
    _ = card.run("deck", "review-sheet", deck, "--out", card.folder("g.csv"))
    let text = try #require(card.folder.text("g.csv"))
    let leaking = text.replacing("Which city is the capital", with: "Is Seoul the capital")
    try card.folder.write(leaking, to: "g.csv")
    let words = ["deck", "review-sheet", deck, "--apply", card.folder("g.csv"), "--yes"]
    #expect(card.run(words) == .findings)
    card.expectShown("[given-away]")
    #expect(card.folder.text("Decks/greetings.md") == SampleDecks.greetings["greetings.md"])
    #expect(card.run(words + ["--anyway"]) == .done)
    #expect(card.folder.text("Decks/greetings.md")?.contains("Is Seoul the") == true)
  }

  @Test func `a spreadsheet’s cells are named for whoever changes them`() throws {
    let deck = (Self.decks["words.md"] ?? "").replacing("words.tsv", with: "words.xlsx")
    let world = try FixedWorld(decks: ["words.md": deck])
    let rows = (Self.decks["words.tsv"] ?? "").split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let sheet = SheetDraft(
      name: "Cards",
      columns: rows[0].map { .init($0) },
      rows: Array(rows.dropFirst())
    )
    let bytes = try SpreadsheetWriter.bytes([sheet], path: "words.xlsx")
    try world.folder.write(bytes, to: "Decks/words.xlsx")
    #expect(try correct("What passes?", "What flies?", in: world) == .findings)
    world.expectShown("words.xlsx: Cards!B3 (question_en): “What passes?” → “What flies?”")
    #expect(try world.folder.tree("Decks")["words.xlsx"] == bytes)
  }
}
