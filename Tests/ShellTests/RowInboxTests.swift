import Journal
import Scheduling
import Shell
import Spreadsheets
import TestSupport
import Testing
import Text

/// What learners say about rows of word lists, brought into cells.
@Suite struct RowInboxTests {
  /// A deck whose answers have room for more, and one whose answers have none.
  private static func deck(table: String, more: String = "") -> String {
    """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: \(table)
    key: [id]
    ---

    ## {#to-en}
    Q: What does {korean} mean?
    A: {english}
    \(more)Why: {note}

    """
  }
  private static let room = "Accept: {also_1} | {also_2}\nAlso: {again}\n"

  /// A world in which Hana gave an answer twice.
  private func world(_ decks: [String: String], answer: String = "vow") throws -> FixedWorld {
    let world = try FixedWorld.study(decks)
    try give(answer, in: world)
    return world
  }

  private func give(_ answer: String, in world: FixedWorld) throws {
    let card = try #require(CardID("words/p/to-en"))
    let review = ReviewEvent(card: card, grade: .again, verdict: "wrong", typed: answer)
    try world.record([(.review(review), world.now), (.review(review), world.now)])
  }

  /// What the screen shows, as if it had one line.
  private func said(in world: FixedWorld) -> String {
    world.terminal.output.replacing("\n", with: " ")
  }

  private func inbox(
    _ world: FixedWorld,
    _ options: String...,
    script: [ScriptedEditor.Step] = []
  ) -> Ending {
    world.run(["deck", "inbox", world.folder("Profiles")] + options, script: script)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `an answer stands in the first free cell and no other byte has changed`(end: String) throws {
    let lines = [
      "\u{FEFF}id,korean,english,also_1,also_2,again,note",
      "p,약속,promise,\"pledge, word\",,,\"two\nlines\"", "", "t,시간,time,,,,", "h,집,house,,,,",
    ]
    let table = lines.joined(separator: end) + end
    let decks = ["words.md": Self.deck(table: "words.csv", more: Self.room), "words.csv": table]
    let world = try world(decks)
    #expect(inbox(world, "--apply", script: [.key("y")]) == .done)
    #expect(said(in: world).contains("words.csv: 1 answer added."), "\(said(in: world))")
    #expect(
      world.folder.text("Decks/words.csv")
        == table.replacing("word\",,,", with: "word\",vow,,")
    )
    #expect(world.folder.text("Decks/words.md") == decks["words.md"])
    #expect(inbox(world, "--apply") == .done)
    world.expectShown("0 answers to decide about")
    #expect(world.run("lint", world.folder("Decks")) == .done)
  }

  @Test func `a row that ends early is filled up, and what is asked again has its own column`()
    throws
  {
    let table = "id\tkorean\tenglish\talso_1\talso_2\tagain\tnote\np\t약속\tpromise\n"
    let decks = ["words.md": Self.deck(table: "words.tsv", more: Self.room), "words.tsv": table]
    let world = try world(decks)
    #expect(inbox(world, "--apply", script: [.key("a")]) == .done)
    #expect(
      world.folder.text("Decks/words.tsv") == table.replacing("promise", with: "promise\t\t\tvow")
    )
  }

  @Test func `where no cell takes an answer the table gets a column and the deck names it`() throws
  {
    let table = "id,korean,english,note\np,약속,promise,\nt,시간,time,a note\n"
    let decks = ["words.md": Self.deck(table: "words.csv"), "words.csv": table]
    let world = try world(decks)
    #expect(inbox(world, script: [.key("y")]) == .done)
    for line in [
      "--- a/Decks/words.csv", "+p,약속,promise,,vow", "+t,시간,time,a note,",
      "--- a/Decks/words.md", "+Accept: {also_right_to-en}",
    ] { world.expectShown(line) }
    #expect(world.folder.text("Decks/words.csv") == table)
    #expect(inbox(world, "--apply", script: [.key("y")]) == .done)
    #expect(said(in: world).contains("words.md: names the new columns"), "\(said(in: world))")
    #expect(world.run("lint", world.folder("Decks")) == .done)
    #expect(inbox(world, "--apply") == .done)
    world.expectShown("0 answers to decide about")
  }

  @Test func `templates that ask for the same word share its cells, others do not`() throws {
    let table = "id,korean,english,also\np,약속,promise,\n"
    func deck(_ answer: String) -> String {
      Self.deck(table: "words.csv", more: "Accept: {also}\n").replacing(
        "Why: {note}\n",
        with: "\n## {#binds}\nQ: Which word is {korean}?\nA: {\(answer)}\nAccept: {also}\n"
      )
    }
    let same = try world(["words.md": deck("english"), "words.csv": table])
    #expect(inbox(same, "--apply", script: [.key("y")]) == .done)
    #expect(same.folder.text("Decks/words.csv") == table.replacing("promise,", with: "promise,vow"))
    let different = try world(["words.md": deck("id"), "words.csv": table])
    #expect(inbox(different, "--apply", script: [.key("y")]) == .done)
    #expect(different.folder.text("Decks/words.csv")?.hasSuffix("p,약속,promise,,vow\n") == true)
  }

  @Test func `a wrong answer is listed with its reason, for its row alone`() throws {
    let table = "id,korean,english,note\np,약속,promise,\nt,시간,time,a note\n"
    let decks = ["words.md": Self.deck(table: "words.csv"), "words.csv": table]
    let world = try world(decks)
    let script: [ScriptedEditor.Step] = [.key("r"), "That is stronger, 맹세."]
    #expect(inbox(world, "--apply", script: script) == .done)
    #expect(
      world.folder.text("Decks/words.md")?
        .contains("\nReject: {wrong_to-en} — {wrong_to-en_why}\n") == true
    )
    #expect(
      world.folder.text("Decks/words.csv")
        == "id,korean,english,note,wrong_to-en,wrong_to-en_why\n"
        + "p,약속,promise,,vow,\"That is stronger, 맹세.\"\nt,시간,time,a note,,\n"
    )
    #expect(world.run("lint", world.folder("Decks")) == .done)
    #expect(inbox(world, "--apply") == .done)
    world.expectShown("0 answers to decide about")
  }

  @Test func `of a spreadsheet the cell is named, and nothing is written`() throws {
    let world = try FixedWorld(decks: ["words.md": Self.deck(table: "words.xlsx", more: Self.room)])
    let columns = ["id", "korean", "english", "also_1", "also_2", "again", "note"]
    let rows = [["p", "약속", "promise", "pledge"], ["t", "시간", "time"]]
    let sheet = SheetDraft(name: "Cards", columns: columns.map { .init($0) }, rows: rows)
    let bytes = try SpreadsheetWriter.bytes([sheet], path: "words.xlsx")
    try world.folder.write(bytes, to: "Decks/words.xlsx")
    try world.addProfile(decks: ["words"])
    try give("vow", in: world)
    let before = try world.folder.tree("Decks")
    #expect(inbox(world, "--apply", script: [.key("y")]) == .done)
    world.expectShown("words.xlsx: Cards!E2 (also_2): “vow”")
    #expect(inbox(world, script: [.key("y")]) == .done)
    #expect(world.terminal.output.hasPrefix("# "))
    world.expectShown("Cards!E2 (also_2): “vow”")
    #expect(try world.folder.tree("Decks") == before)
  }

  @Test func `nothing that a spreadsheet would compute is written into a table`() throws {
    let table = "id,korean,english,also_1,also_2,again,note\np,약속,promise,,,,\n"
    let decks = ["words.md": Self.deck(table: "words.csv", more: Self.room), "words.csv": table]
    let world = try world(decks, answer: "=HYPERLINK(1)")
    #expect(inbox(world, "--apply", script: [.key("y")]) == .done)
    world.expectShown("could not be added")
    #expect(world.folder.text("Decks/words.csv") == table)
  }
}
