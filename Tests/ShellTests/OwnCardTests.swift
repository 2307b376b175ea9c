import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Cards that learners write themselves.
@Suite struct OwnCardTests {
  private func ids(_ world: FixedWorld) throws -> [String] {
    try world.state().declarations.ownCards.map(\.id.description)
  }

  @Test func `an own card is practised at once, and the other way round once it is known`() throws {
    let world = try FixedWorld.study([:].merging(SampleDecks.numbers(1)) { $1 })
    #expect(world.run("add", "약속", "=", "約束,", "promise") == .done)
    world.expectShown(
      "약속 (Korean) = 約束 (Japanese), promise (English). 2 cards added: one each way."
    )
    let ids = try ids(world)
    #expect(ids.count == 2)
    #expect(world.run("show", "약속") == .done)
    world.expectShown(ids[0])
    world.run("learn", "mine", script: ["promise", .key("4"), .interrupted])
    #expect(try world.reviews().map { $0.text("card") } == [ids[0]])
    #expect(try world.reviews().first?.text("verdict") == "exact")
    world.advance(days: 1)
    world.run("review", "mine", script: ["약속", .enter, .interrupted])
    #expect(try world.reviews().map { $0.text("card") } == ids)
    world.run("decks")
    world.expectShown("● mine — My own cards")
  }

  @Test func `the file is for its owner alone, and comes back from a backup`() throws {
    let world = try FixedWorld.study()
    world.run(script: ["add 학교 = がっこう", "quit"])
    let text = try #require(world.folder.text("Profiles/hana/mine.md"))
    #expect(text.contains("Q: 학교\nA(reading): がっこう\n"))
    #expect(try world.folder.permissions(of: "Profiles/hana/mine.md") == 0o600)
    #expect(world.run("lint", world.folder("Profiles/hana/mine.md")) == .done)
    world.run("backup", world.folder("b"))
    world.run("restore", world.folder("b"), "--as", "other")
    #expect(world.folder.text("Profiles/other/mine.md") == nil)
    world.run("--profile", "other", "mine")
    world.expectShown("학교 = がっこう")
    #expect(world.folder.text("Profiles/other/mine.md") == text)
  }

  @Test func `two machines that add apart from each other have both cards after a merge`() throws {
    let world = try FixedWorld.study()
    world.run("add", "학교", "=", "school")
    world.run("backup", world.folder("b"))
    world.run("restore", world.folder("b"), "--as", "other")
    world.run("--profile", "hana", "add", "약속", "=", "promise")
    world.run("--profile", "other", "add", "약속", "=", "約束")
    #expect(world.run("--profile", "hana", "merge", world.folder("Profiles/other")) == .done)
    world.run("--profile", "hana", "mine")
    for words in ["학교 = school", "약속 = promise", "약속 = 約束"] { world.expectShown(words) }
    #expect(Set(try ids(world)).count == 6)
  }

  @Test func `undo takes back both directions of a word at once`() throws {
    let world = try FixedWorld.study()
    world.run("add", "약속", "=", "約束,", "promise")
    world.run("undo")
    world.expectShown("Undone: 2 cards of your own, “")
    world.run("mine")
    world.expectShown("You have no cards of your own yet.")
    world.run("redo")
    world.expectShown("Back again: 2 cards of your own, mine/")
    #expect(try ids(world).count == 2)
  }

  @Test func `undo takes a card back, and removal asks first and is no deletion`() throws {
    let world = try FixedWorld.study()
    world.run("add", "hosts", "=", "2002")
    world.run("undo")
    world.expectShown("Undone: your own card “hosts” (mine/")
    world.run("mine")
    world.expectShown("You have no cards of your own yet.")
    world.run("redo")
    world.run("mine", "--remove", "hosts", script: [.enter])
    world.expectShown("Nothing was changed.")
    world.run("mine", "--remove", "hosts", script: [.key("y")])
    world.run("practice", "mine")
    world.expectShown("There is nothing to do")
    world.run("mine")
    world.expectShown("removed")
    #expect(world.run("add", "hosts", "=", "2002") == .usage)
    #expect(world.terminal.errors.contains("--off"))
    #expect(world.run("mine", "--remove", "nothing") == .usage)
  }

  @Test func `what is no card is refused with an example, and nothing is written`() throws {
    let world = try FixedWorld.study()
    let before = try world.files()
    for line in [["약속"], ["=", "a"], [], ["a", "=", String(repeating: "b", count: 20_000)]] {
      #expect(world.run(["add"] + line) != .done, "\(line.first ?? "")")
    }
    #expect(try world.files() == before)
    world.run("add", "a", "=", "b")
    #expect(world.run("add", "a", "=", "c") == .usage)
    #expect(world.terminal.errors.contains("already"))
  }

  @Test func `an editor changes, adds, and deletes nothing`() throws {
    let world = try FixedWorld.study()
    world.run("add", "hosts", "=", "2002")
    world.run("add", "treaty", "=", "1965")
    world.environment["EDITOR"] = "ed"
    world.edits = { path in
      let text = world.folder.text("Profiles/hana/mine.md") ?? ""
      #expect(path == ["ed", world.folder("Profiles/hana/mine.md")])
      let cut = text.replacing("Q: hosts", with: "Q: Who hosted?").split(separator: "## ")
      try? world.folder.write(
        cut.prefix(2).joined(separator: "## ") + "## New\nQ: new?\nA: yes\n",
        to: "Profiles/hana/mine.md"
      )
      return true
    }
    #expect(world.run("mine", "--edit") == .done)
    world.expectShown("Taken in: 1 changed, 1 new.")
    world.expectShown("1 card is no longer in the file, and kept")
    world.run("mine")
    for words in ["Who hosted? = 2002", "treaty = 1965", "new? = yes"] { world.expectShown(words) }
    world.edits = nil
    #expect(world.run("mine", "--edit") == .refused)
  }

  @Test func `a deck that calls itself mine gives way to the learner's own`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(2, id: "mine"))
    world.run("add", "hosts", "=", "2002")
    world.run("mine")
    world.expectShown("hosts = 2002")
    world.run("practice", "mine", script: ["2002", .enter, .interrupted])
    #expect(try world.reviews().count == 1)
  }

  @Test(arguments: ["ko", "ja", "en"])
  func `own cards are listed within forty columns`(language: String) throws {
    let world = try FixedWorld.study()
    world.terminal.columns = 40
    world.run("add", "약속하다", "=", String(repeating: "約束", count: 30))
    world.run("--language", language, "mine")
    for line in world.terminal.lines where !line.contains(world.folder.path.suffix(8)) {
      #expect(DisplayWidth.of(line) <= 40, "\(line)")
    }
  }
}
