import Shell
import TestSupport
import Testing
import Text

/// `deck review-sheet` as a coordinator calls it.
@Suite struct ReviewSheetCommandTests {
  private static let deck = """
    ---
    id: d
    title: =Formulas & <b>dates</b>
    language: en
    licence: CC0-1.0
    ---

    ## One {#one}
    Q: =1+1, "quoted", with a comma
      and a second line
    A(date): 1965-06-22
    Why: 'Tis so; +more, -less, @all <script>alert(1)</script>

    ## Two {#two}
    Q: Which?
    - [x] 2002
    - [ ] @home

    """

  private func world() throws -> FixedWorld { try FixedWorld(decks: ["d.md": Self.deck]) }

  private func write(_ world: FixedWorld, _ name: String) -> Ending {
    world.run("deck", "review-sheet", world.folder("Decks/d.md"), "--out", world.folder(name))
  }

  private func apply(
    _ world: FixedWorld,
    _ name: String,
    _ options: [String] = [],
    script: [ScriptedEditor.Step] = []
  ) -> Ending {
    let words = ["deck", "review-sheet", "d", "--apply", world.folder(name)]
    return world.run(words + options, script: script)
  }

  @Test(arguments: ["s.csv", "s.tsv"])
  func `a sheet that comes back as it went changes nothing`(name: String) throws {
    let world = try world()
    #expect(write(world, name) == .done)
    let sheet = try #require(world.folder.text(name))
    #expect(sheet.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    for dangerous in ["=1+1", "@home", "1965-06-22", "2002"] {
      #expect(sheet.contains("'" + dangerous), "\(dangerous)")
    }
    #expect(apply(world, name, ["--yes"]) == .done)
    world.expectShown("The sheet corrects nothing")
    #expect(world.folder.text("Decks/d.md") == Self.deck)
  }

  @Test func `a workbook goes and comes back as well`() throws {
    let world = try world()
    #expect(write(world, "s.xlsx") == .done)
    #expect(apply(world, "s.xlsx", ["--yes"]) == .done)
    world.expectShown("The sheet corrects nothing")
    #expect(world.folder.text("Decks/d.md") == Self.deck)
    try world.folder.write("no workbook", to: "t.xlsx")
    #expect(apply(world, "t.xlsx") == .refused)
  }

  @Test func `a correction is shown with its verdict, and written after y`() throws {
    let world = try world()
    _ = write(world, "s.csv")
    let sheet = try #require(world.folder.text("s.csv"))
    try world.folder.write(sheet.replacing("'1965-06-22", with: "1965-06-23"), to: "s.csv")
    #expect(apply(world, "s.csv", script: [.key("n")]) == .done)
    world.expectShown("Answer changed: asked again soon")
    world.expectShown("The deck was left as it is.")
    #expect(world.folder.text("Decks/d.md") == Self.deck)
    #expect(apply(world, "s.csv", script: [.key("y")]) == .done)
    world.expectShown("1 correction written into 1 file.")
    #expect(
      world.folder.text("Decks/d.md") == Self.deck.replacing("1965-06-22", with: "1965-06-23")
    )
    #expect(apply(world, "s.csv", ["--yes"]) == .done)
    world.expectShown("The sheet corrects nothing")
  }

  @Test func `comments and conflicts are told with card and language`() throws {
    let world = try world()
    _ = write(world, "s.csv")
    let sheet = try #require(world.folder.text("s.csv"))
    let lines = sheet.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
      .map { line in
        line.hasPrefix("d/two,Q,")
          ? line.replacing("Which?,,", with: "Which one?,Too short,") : line
      }
    try world.folder.write(lines.joined(separator: "\r\n"), to: "s.csv")
    try world.folder.write(Self.deck.replacing("Which?", with: "What?"), to: "Decks/d.md")
    #expect(apply(world, "s.csv", ["--yes"]) == .findings)
    let said = world.terminal.output.replacing("\n", with: " ")
    #expect(said.contains("Too short"), "\(said)")
    #expect(said.contains("the deck has changed since the sheet was written"), "\(said)")
    #expect(world.folder.text("Decks/d.md")?.contains("Q: What?") == true)
  }

  @Test func `the page to print holds text and nothing that runs`() throws {
    let world = try world()
    #expect(write(world, "s.html") == .done)
    let page = try #require(world.folder.text("s.html"))
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
    #expect(page.contains("&lt;b&gt;dates") && page.contains("lang=\"en\""))
    #expect(page.utf8.count < 8000)
  }

  @Test func `what is no sheet is refused in a sentence`() throws {
    let world = try world()
    #expect(world.run("deck", "review-sheet", "d") == .usage)
    #expect(write(world, "s.docx") == .usage)
    _ = write(world, "s.csv")
    #expect(write(world, "s.csv") == .usage)
    #expect(world.terminal.errors.contains("is there already"))
    try world.folder.write([0x82, 0xA0, 0x2C, 0x82, 0xA2], to: "sjis.csv")
    #expect(apply(world, "sjis.csv") == .refused)
    #expect(world.terminal.errors.contains("CSV UTF-8"))
    try world.folder.write("a,b\n1,2\n", to: "other.csv")
    #expect(apply(world, "other.csv") == .refused)
    #expect(apply(world, "nothing.csv") == .inputOutput)
    let unknown = ["deck", "review-sheet", "dd", "--apply", world.folder("s.csv")]
    #expect(world.run(unknown) == .usage)
    #expect(world.folder.text("Decks/d.md") == Self.deck)
  }
}
