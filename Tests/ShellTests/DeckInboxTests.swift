import Journal
import Profiles
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// What learners say about cards, for the decks' authors.
@Suite struct DeckInboxTests {
  /// A world in which Hana and Jun answered.
  private func world(_ decks: [String: String] = SampleDecks.greetings) throws -> FixedWorld {
    let world = try FixedWorld(decks: decks)
    for name in ["Hana", "Jun"] { try world.addProfile(name, decks: ["greetings"]) }
    return world
  }

  private func inbox(
    _ world: FixedWorld,
    _ options: String...,
    script: [ScriptedEditor.Step] = []
  ) -> Ending {
    world.run(["deck", "inbox", world.folder("Profiles")] + options, script: script)
  }

  private static let capital = ["practice", "greetings", "--tag", "places"]

  private func give(
    _ answer: String,
    _ key: ScriptedEditor.Step,
    as name: String,
    in world: FixedWorld
  ) {
    world.run(["--profile", name] + Self.capital, script: [.line(answer), key, .interrupted])
  }

  @Test func `an accepted answer stands in the deck and nothing else has changed`() throws {
    let world = try world()
    give("Keijo", .key("!"), as: "Hana", in: world)
    let before = try #require(world.folder.text("Decks/greetings.md"))
    #expect(inbox(world, "--apply", script: [.key("y")]) == .done)
    world.expectShown("From 2 learners: 1 answer to decide about")
    world.expectShown("“Keijo”: 1 learner, 1 time; 1 says that it is right")
    #expect(
      world.folder.text("Decks/greetings.md")
        == before.replacing("A: Seoul | 서울\n", with: "A: Seoul | 서울\nAccept: Keijo\n")
    )
    #expect(inbox(world, "--apply") == .done)
    world.expectShown("0 answers to decide about")
  }

  @Test func `a patch is all that stands on standard output`() throws {
    let world = try world()
    give("Keijo", .enter, as: "Hana", in: world)
    give("keijo", .enter, as: "Jun", in: world)
    let before = try world.folder.tree("Decks")
    #expect(inbox(world, script: [.key("r"), "The name of 1910–45."]) == .done)
    #expect(
      world.terminal.output.hasPrefix("--- a/Decks/greetings.md\n+++ b/Decks/greetings.md\n@@ ")
    )
    #expect(world.terminal.output.contains("\n+Reject: "))
    #expect(world.terminal.output.contains(" — The name of 1910–45.\n"))
    #expect(world.terminal.errors.contains("2 learners, 2 times"))
    #expect(try world.folder.tree("Decks") == before)
  }

  @Test func `decisions come through a pipe too`() throws {
    let world = try world()
    give("Keijo", .key("!"), as: "Hana", in: world)
    world.terminal.isInteractive = false
    world.input = ["x", "a"]
    #expect(inbox(world) == .done)
    #expect(world.terminal.output.contains("+Also: Hanyang | Keijo\n"))
    world.input = []
    #expect(inbox(world) == .interrupted)
    #expect(world.terminal.output.isEmpty)
  }

  @Test func `what one of several learners typed, and what was taken back, is nobody's affair`()
    throws
  {
    let world = try world()
    give("My name is Hana", .enter, as: "Hana", in: world)
    give("Tokyo", .key("!"), as: "Jun", in: world)
    world.run("--profile", "Jun", "undo")
    world.run("--profile", "Jun", "undo")
    #expect(inbox(world, "--list") == .done)
    world.expectShown("0 answers to decide about")
    for text in ["Hana", "Jun", "Tokyo"] { world.expectNotShown(text) }
  }

  @Test func `flags and notes are shown without names`() throws {
    let world = try world()
    world.run("--profile", "Hana", "flag", "capital", "which", "Korea?")
    world.run("--profile", "Jun", "flag", "capital")
    world.run("--profile", "Jun", "note", "odd", "question", "--card", "treaty")
    world.run("--profile", "Jun", "note", "a", "diary")
    #expect(inbox(world, "--list") == .done)
    world.expectShown("2 cards with remarks")
    world.expectShown("Marked by 2 learners.")
    world.expectShown("“which Korea?”")
    world.expectShown("“odd question”")
    world.expectNotShown("diary")
  }

  @Test func `files are told apart, and what is none is refused`() throws {
    let world = try world()
    give("Keijo", .key("!"), as: "Hana", in: world)
    let journal = try world.folder.tree("Profiles/hana/journal").keys.sorted().first ?? ""
    let path = world.folder("Profiles/hana/journal/" + journal)
    #expect(world.run("deck", "inbox", path, path, "--list") == .done)
    world.expectShown("From 1 learner: 1 answer")
    try world.folder.write("no event\n", to: "x.jsonl")
    #expect(world.run("deck", "inbox", world.folder("x.jsonl"), "--list") == .done)
    world.expectShown("1 line was no event")
    #expect(world.run("deck", "inbox", world.folder("Decks/greetings.md")) != .done)
    #expect(world.run("deck", "inbox", "/nowhere/at/all") != .done)
    #expect(world.run("deck", "inbox") == .usage)
  }
}
