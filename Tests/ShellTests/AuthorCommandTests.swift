import Shell
import TestSupport
import Testing

/// The commands of authors.
@Suite struct AuthorCommandTests {
  private static let untidy =
    "---\nid: loose\ntitle: Loose\nlanguage: en\nlicence: CC0-1.0\n---\n\n\n\n## A card\nQ: a?\nA: b\n"

  @Test func `missing identities are told, then written, once`() throws {
    let world = try FixedWorld(decks: ["loose.md": Self.untidy])
    #expect(world.run("deck", "ids", "--check") == .findings)
    #expect(world.folder.text("Decks/loose.md") == Self.untidy)
    #expect(world.run("deck", "ids") == .done)
    #expect(world.folder.text("Decks/loose.md")?.contains("## A card {#") == true)
    #expect(world.run("deck", "ids", "--check") == .done)
  }

  @Test func `a formatted deck stays as it is`() throws {
    let world = try FixedWorld(decks: SampleDecks.kinds.merging(["loose.md": Self.untidy]) { $1 })
    #expect(world.run("deck", "fmt", "--check") == .findings)
    world.run("deck", "fmt")
    let once = try world.folder.tree("Decks")
    #expect(world.run("deck", "fmt", "--check") == .done)
    world.run("deck", "fmt")
    #expect(try world.folder.tree("Decks") == once)
  }

  @Test func `a deck with mistakes is left alone, and that is said`() throws {
    let faulty = Self.untidy + "Anser: c\n"
    let world = try FixedWorld(decks: ["faulty.md": faulty])
    #expect(world.run("deck", "fmt") == .findings)
    world.expectShown("[unknown-field]")
    let said = world.terminal.output.replacing("\n", with: " ")
    #expect(said.contains("faulty.md has mistakes and was left alone. “koryu lint” names them."))
    world.expectNotShown("Nothing to change")
    #expect(world.folder.text("Decks/faulty.md") == faulty)
  }

  @Test func `a deck of which nothing can be asked says who knows why`() throws {
    let world = try FixedWorld(decks: ["loose.md": Self.untidy])
    try world.addProfile(decks: ["loose"])
    world.run("review")
    world.expectShown("“loose” has no card that can be asked: “koryu lint” tells why.")
  }

  @Test func `what is no deck is left alone by every author's command`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00, 0x41]
    let world = try FixedWorld(decks: [:])
    try world.folder.write(bytes, to: "Decks/picture.md")
    for command in ["ids", "fmt"] {
      #expect(world.run("deck", command) == .findings)
      let said = world.terminal.output.replacing("\n", with: " ")
      #expect(said.contains("picture.md has mistakes and was left alone."), "\(said)")
    }
    #expect(try world.folder.tree("Decks")["picture.md"] == bytes)
    #expect(world.run("deck", "fmt", "/nowhere/at/all.md") == .inputOutput)
    #expect(world.run("lint", "/nowhere/at/all.md") == .inputOutput)
  }

  @Test(arguments: ["text", "json", "sarif", "github"])
  func `lint tells everything in every format and ends with 1`(format: String) throws {
    let world = try FixedWorld(decks: ["loose.md": Self.untidy, "bad.md": "no deck"])
    #expect(world.run("lint", "--format", format) == .findings)
    world.expectShown("loose.md")
    world.expectShown("bad.md")
    #expect(!world.terminal.output.contains("\u{1B}"))
  }
}
