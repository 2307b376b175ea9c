import Shell
import TestSupport
import Testing

/// Sounds and pictures of Markdown, taken along or told by name.
@Suite struct TextMediaTests {
  private static let text =
    "Q: Which gate is it? ![](pictures/gate.png \"Gwanghwamun\")\nA: Gwanghwamun ![](gate.mp3)\n\n"
    + "C: The [gate] ![](@/pictures/gate.png) ![](gone.png) ![](../secret.png) ![](link.png)\n\n"
    + "Q: What is this? ![](https://example.org/a.png) ![](notes.txt)\nA: a\n"

  private static func world() throws -> FixedWorld {
    let world = try FixedWorld.study()
    try world.folder.write(text, to: "notes/gates.md")
    try world.folder.write("gate", to: "notes/pictures/gate.png")
    try world.folder.write("sound", to: "notes/gate.mp3")
    try world.folder.write("text", to: "notes/notes.txt")
    try world.folder.write("secret", to: "secret.png")
    try world.folder.makeLink("notes/link.png", to: world.folder("secret.png"))
    return world
  }

  @Test func `without the option every file is told by name`() throws {
    let world = try Self.world()
    #expect(world.run("import", world.folder("notes/gates.md")) == .done)
    world.expectShown("sounds: not copied (import copies them with --media) [gate.mp3]")
    for name in ["pictures/gate.png", "gone.png", "../secret.png", "https://example.org/a.png"] {
      world.expectShown(name)
    }
    #expect(try world.folder.tree("Decks").keys.allSatisfy { !$0.contains("media") })
  }

  @Test func `with it what stands below the file's folder comes along, and nothing else`() throws {
    let world = try Self.world()
    #expect(world.run("import", world.folder("notes/gates.md"), "--media") == .done)
    let media = try world.folder.tree("Decks").keys.filter { $0.contains("media") }
    #expect(media.sorted() == ["media/gates/gate.mp3", "media/gates/pictures/gate.png"])
    let deck = world.folder.text("Decks/gates.md") ?? ""
    #expect(
      deck.contains("Say: media/gates/gate.mp3\nSee: media/gates/pictures/gate.png"),
      "\(deck)"
    )
    for words in ["gone.png, link.png", "../secret.png", "notes.txt"] { world.expectShown(words) }
    #expect(world.run("lint") == .done)
    #expect(world.run("import", world.folder("notes/gates.md"), "--media") == .done)
    world.expectShown("gates          3    0        0          3     0")
  }

  @Test func `a dry run copies nothing`() throws {
    let world = try Self.world()
    let files = try world.folder.tree("")
    #expect(world.run("import", world.folder("notes/gates.md"), "--media", "--dry-run") == .done)
    #expect(try world.folder.tree("") == files)
  }
}
