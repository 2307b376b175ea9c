import Journal
import Shell
import Testing
import Text

/// Decks that teach two languages: one is asked in the one that is learnt.
@Suite struct DirectionTests {
  private static let particles = [
    "particles.md": """
    ---
    id: particles
    title: Particles
    language: en
    licence: CC0-1.0
    ---

    ## In Japanese {#topic-ja .japanese}
    Q: Type the Japanese particle.
    A(hiragana): は

    ## In Korean {#topic-ko .korean}
    Q: Type the Korean particle.
    A: 는

    ## Both {#both}
    Q: Type yes.
    A: yes

    """
  ]

  private static let phrases = [
    "phrases.md": """
    ---
    id: phrases
    title: Phrases
    language: en
    licence: CC0-1.0
    table: phrases.tsv
    key: [ja]
    ---

    ## Japanese {#ja-say .japanese}
    Q: Say in Japanese: {en}
    A: {ja}

    ## Korean {#ko-say .korean}
    Q: Say in Korean: {en}
    A: {ko}

    """,
    "phrases.tsv": "ja\tko\ten\nただいま\t다녀왔습니다\tI am home\n",
  ]

  private func world(_ decks: [String: String], learns: [JSONValue]) throws -> FixedWorld {
    let world = try FixedWorld(decks: decks)
    try world.addProfile(decks: [], settings: [.learns: .array(learns)])
    return world
  }

  @Test func `whoever learns Korean takes up the Korean cards, and is told how to get the rest`()
    throws
  {
    let world = try world(Self.particles, learns: ["korean", "history"])
    #expect(world.run("enrol", "particles") == .done)
    world.expectShown("Korean that you learn")
    world.expectShown("enrol particles all")
    world.run("due")
    world.expectShown("2 new")
    world.run("enrol", "particles", "all")
    world.expectNotShown("that you learn")
    world.run("due")
    world.expectShown("3 new")
    world.run("enrol", "particles", "japanese")
    world.run("due")
    world.expectShown("2 new")
  }

  @Test func `of a word list the directions are named`() throws {
    let world = try world(Self.phrases, learns: ["japanese"])
    world.run("enrol", "phrases")
    world.expectShown("(ja-say)")
    world.run("due")
    world.expectShown("1 new")
    world.run("enrol", "phrases", "ko-say", "ja-say")
    world.run("settings", "bury-siblings", "off")
    world.run("due")
    world.expectShown("2 new")
    #expect(world.run("enrol", "phrases", "english") == .usage)
  }

  @Test(arguments: [[], ["japanese", "korean"], ["history"]] as [[JSONValue]])
  func `whoever learns both languages, or none, takes up all`(learns: [JSONValue]) throws {
    let world = try world(Self.particles, learns: learns)
    world.run("enrol", "particles")
    world.expectNotShown("that you learn")
    world.run("due")
    world.expectShown("3 new")
  }
}
