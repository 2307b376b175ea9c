import Journal
import Shell
import TestSupport
import Testing
import Text

/// `import` of packages that Anki and genanki made.
@Suite struct ImportTests {
  private static let made = ["anki-middle.apkg", "anki-newest.apkg", "anki-newest.colpkg"]

  private static func path(_ name: String) -> String {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(tests)/AnkiTests/Packages/\(name)"
  }

  private static func world() throws -> FixedWorld {
    let world = try FixedWorld.study()
    world.environment["TMPDIR"] = world.folder.path
    return world
  }

  @Test(arguments: made)
  func `decks, reviews and settings come along, once`(name: String) throws {
    let world = try Self.world()
    #expect(world.run("import", Self.path(name)) == .done)
    world.expectShown("8 reviews, from 2026-11-22 to 2026-11-22.")
    let table = world.folder.text("Decks/日本語-語彙.tsv") ?? ""
    #expect(table.contains("時間\ttime"))
    #expect(world.folder.text("Decks/日本語-語彙-cloze.md")?.contains("{{2::treaty::doc}}") == true)
    #expect(try world.reviews().count == 8)
    let state = try world.state()
    #expect(state.settings[.retention].double == 0.87)
    #expect(state.declarations.weights["fsrs6"]?.values.first == 0.3)
    #expect(state.declarations.suspended.count == 1)
    #expect(state.declarations.flags.count == 1)
    #expect(state.declarations.enrolments.keys.sorted() == ["greetings", "日本語-語彙", "日本語-語彙-cloze"])
    let files = try world.folder.tree("")
    #expect(world.run("import", Self.path(name)) == .done)
    world.expectShown("All of your records are here already.")
    #expect(try world.folder.tree("") == files)
    #expect(world.run("lint") == .done)
  }

  @Test func `every layout of one collection gives the same decks`() throws {
    let trees = try Self.made.map { name in
      let world = try Self.world()
      world.run("import", Self.path(name))
      return try world.folder.tree("Decks")
    }
    #expect(trees[1] == trees[0])
    #expect(trees[2] == trees[0])
  }

  @Test func `a package of genanki becomes decks without a finding`() throws {
    let world = try Self.world()
    #expect(world.run("import", Self.path("genanki-oldest.apkg")) == .done)
    world.expectShown("scripts on cards: never run, left out")
    let table = world.folder.text("Decks/capitals-more.tsv") ?? ""
    for cell in ["Capital of Japan\tTokyo\tsince 1868", "Seoul; 서울", "2 + 2\t4"] {
      #expect(table.contains(cell), "\(table)")
    }
    #expect(world.run("lint") == .done)
    #expect(world.run("review", "capitals-more", script: [.endOfInput]) == .done)
  }

  @Test(arguments: [[], ["--dry-run"]] as [[String]])
  func `a table does not take the place of a deck from a package`(more: [String]) throws {
    let world = try Self.world()
    world.run("import", Self.path("genanki-oldest.apkg"))
    let before = try world.folder.tree("Decks")
    #expect(before["capitals-more.md"] != nil)
    try world.folder.write("front\tback\nx\tX\n", to: "table.tsv")
    let words = ["import", world.folder("table.tsv"), "--deck", "capitals-more"]
    #expect(world.run(words + more) == .refused)
    for words in ["LicenseRef-Anki", "LicenseRef-table", "--deck"] {
      #expect(world.terminal.errors.contains(words), "\(world.terminal.errors)")
    }
    #expect(try world.folder.tree("Decks") == before)
  }

  @Test func `note types of every make are reduced by the rules, and what has no card is told`()
    throws
  {
    let world = try Self.world()
    #expect(world.run("import", Self.path("genanki-many.apkg"), "--media") == .done)
    world.expectShown("no gap at all")
    world.expectShown("just a front")
    let words = world.folder.text("Decks/japanese-core-n5.tsv") ?? ""
    for cell in [
      "\t\"約束\n明日[あした]の約束\"\tpromise; vow\t\"約束[やくそく]\nline one\nline two\"\t",
      "\t時間\ttime\t時間[じかん]\t", "\t\"1. to eat\n2. to live on\"\t食べる\t",
    ] {
      #expect(words.contains(cell), "\(words)")
    }
    let steps = world.folder.text("Decks/math.tsv") ?? ""
    #expect(
      steps.contains("\"Steps?\n• one\n• two\n  • two a\n\nthen\"\tfirst step\tsecond step"),
      "\(steps)"
    )
    let gaps = world.folder.text("Decks/japanese-core-cloze.md") ?? ""
    #expect(
      gaps.contains("The {{1::Treaty on Basic Relations::document}} was signed in {{2::1965}}")
    )
    #expect(gaps.contains("Say: media/japanese-core-cloze/約束.mp3"))
    #expect(world.folder.text("Decks/media/japanese-core-n5/約束.mp3")?.hasPrefix("ID3") == true)
    // An upright stroke in an answer may divide answers or belong to it: the linter asks.
    #expect(world.run("lint") == .findings)
    world.expectShown("0 errors")
    world.expectShown("1 warning")
  }

  @Test func `a damaged sound is told, and the rest comes along`() throws {
    let world = try Self.world()
    var bytes = try #require(ScratchFolder.bytes(at: Self.path("genanki-many.apkg")))
    let sound = try #require(bytes.firstRange(of: Array("ID3000".utf8)))
    bytes[sound.lowerBound + 4] ^= 1
    try world.folder.write(bytes, to: "damaged.apkg")
    #expect(world.run("import", world.folder("damaged.apkg"), "--media") == .done)
    world.expectShown("does not hold whole")
    world.expectShown("[約束.mp3")
    #expect(try world.folder.tree("Decks").keys.contains { $0.hasSuffix("pic.png") })
    #expect(try !world.folder.tree("Decks").keys.contains { $0.hasSuffix(".mp3") })
  }

  @Test func `a dry run writes nothing`() throws {
    let world = try Self.world()
    let files = try world.folder.tree("")
    #expect(world.run("import", Self.path("anki-newest.apkg"), "--dry-run") == .done)
    world.expectShown("A dry run: nothing is written.")
    world.expectShown("15 events would be added to your journal.")
    #expect(try world.folder.tree("") == files)
  }

  @Test func `media come only when asked for`() throws {
    let world = try Self.world()
    world.run("import", Self.path("anki-newest.apkg"))
    world.expectShown("sounds: not copied")
    #expect(try world.folder.tree("Decks").keys.allSatisfy { !$0.contains("media") })
    world.run("import", Self.path("anki-newest.apkg"), "--media")
    #expect(world.folder.text("Decks/media/日本語-語彙/a.mp3") == "hello")
  }

  @Test func `one deck can be taken alone`() throws {
    let world = try Self.world()
    world.run("import", Self.path("anki-newest.apkg"), "--deck", "Default")
    world.expectShown("Nothing in it can be asked.")
    world.run("import", Self.path("anki-newest.apkg"), "--deck", "日本語")
    #expect(try world.reviews().count == 8)
  }

  @Test func `a deck that is not in the package is told with those that are`() throws {
    let world = try Self.world()
    let files = try world.folder.tree("")
    #expect(world.run("import", Self.path("anki-newest.apkg"), "--deck", "Nope") == .usage)
    for words in ["no deck Nope", "日本語::語彙"] {
      #expect(world.terminal.errors.contains(words), "\(world.terminal.errors)")
    }
    #expect(try world.folder.tree("") == files)
  }

  @Test func `what went to Koryu and back stands once beside the notes that it was made of`() throws
  {
    let world = try Self.world()
    #expect(world.run("import", Self.path("there-and-back.apkg")) == .done)
    world.expectShown("1 deck is in")
    world.expectShown("notes with the identity of another: only the first is taken")
    let table = world.folder.text("Decks/words.tsv") ?? ""
    for row in ["約束\tpromise", "学校\tschool", "時間\ttime"] { #expect(table.contains(row)) }
    #expect(table.split(separator: "\n").count == 4)
    // The first notes are suspended there, which is not meant for those that came back.
    #expect(try world.state().declarations.suspended.isEmpty)
    #expect(try world.reviews().count == 2)
    world.expectNotShown("a date but no review")
    #expect(world.run("lint") == .done)
  }

  @Test func `texts with gaps of one deck and a deck of that name keep apart`() throws {
    let world = try Self.world()
    #expect(world.run("import", Self.path("one-name-twice.apkg")) == .done)
    #expect(world.folder.text("Decks/japanese.tsv")?.contains("水\twater") == true)
    #expect(world.folder.text("Decks/japanese-cloze.tsv")?.contains("q1\ta1") == true)
    let files = try world.folder.tree("Decks")
    let gaps = files.keys.filter { $0.contains("japanese-cloze-") }
    #expect(gaps.count == 1)
    let text = try #require(world.folder.text("Decks/" + (gaps.first ?? "")))
    let places = (0..<3).map { text.firstRange(of: "{{1::gap\($0)}}")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(try world.reviews().count == 5)
    let words = ["import", Self.path("one-name-twice.apkg")]
    let choices: [[String]] = [[], ["--deck", "Japanese"], ["--deck", "Japanese::Cloze"]]
    for choice in choices {
      #expect(world.run(words + choice) == .done)
      #expect(try world.folder.tree("Decks") == files)
    }
    #expect(world.run("lint") == .done)
  }

  @Test func `cards come back in the order in which they were exported`() throws {
    let home = try Self.world()
    let path = home.folder("out.apkg")
    #expect(home.run("export", "--deck", "greetings", "--as", "anki", "--out", path) == .done)
    let other = try FixedWorld.study(SampleDecks.kinds)
    other.environment["TMPDIR"] = other.folder.path
    #expect(other.run("import", path) == .done)
    let text = try #require(other.folder.text("Decks/greetings.md"))
    let places = ["{#day", "{#capital", "{#treaty", "{#strait"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    let found = places.compactMap { $0 }
    #expect(found.count == places.count)
    #expect(found == found.sorted())
  }

  @Test func `the colour of a flag survives the way to Anki and back`() throws {
    let home = try Self.world()
    #expect(home.run("import", Self.path("anki-newest.apkg")) == .done)
    let flags = try home.state().declarations.flags
    #expect(flags.count == 1)
    let path = home.folder("out.apkg")
    let words = ["export", "--deck", "日本語-語彙", "--deck", "日本語-語彙-cloze", "--as", "anki"]
    #expect(home.run(words + ["--out", path]) == .done)
    let other = try Self.world()
    #expect(other.run("import", path) == .done)
    #expect(try other.state().declarations.flags == flags)
  }

  @Test func `a deck called as one's own cards are gets another name`() throws {
    let world = try Self.world()
    world.run("add", "시간", "=", "time")
    #expect(world.run("import", Self.path("mine.apkg")) == .done)
    #expect(world.folder.text("Decks/mine.md") == nil)
    #expect(try world.folder.tree("Decks").keys.contains { $0.hasPrefix("mine-") })
    world.run("mine")
    world.expectShown("시간")
    try world.folder.write("front\tback\na\tb\n", to: "mine.tsv")
    #expect(world.run("import", world.folder("mine.tsv")) == .refused)
    #expect(world.terminal.errors.contains("--deck"))
  }

  @Test func `a deck of the learner's own is never replaced`() throws {
    let world = try Self.world()
    let own = "---\nid: capitals-more\ntitle: Mine\nlicence: CC0-1.0\n---\n"
    try world.folder.write(own, to: "Decks/capitals-more.md")
    #expect(world.run("import", Self.path("genanki-oldest.apkg")) == .done)
    world.expectShown("→ capitals-more-anki,")
    #expect(world.folder.text("Decks/capitals-more.md") == own)
    #expect(world.folder.text("Decks/capitals-more-anki.tsv")?.contains("Tokyo") == true)
    // And so again, wherever the decks are written.
    let after = try world.folder.tree("Decks")
    #expect(world.run("import", Self.path("genanki-oldest.apkg")) == .done)
    #expect(try world.folder.tree("Decks") == after)
    let words = ["import", Self.path("genanki-oldest.apkg"), "--into", world.folder("elsewhere")]
    #expect(world.run(words) == .done)
    #expect(world.folder.text("elsewhere/capitals-more.md") == nil)
    #expect(world.folder.text("elsewhere/capitals-more-anki.md") != nil)
  }

  @Test func `what is no package is refused and changes nothing`() throws {
    let world = try Self.world()
    let bytes = try #require(ScratchFolder.bytes(at: Self.path("anki-newest.apkg")))
    for length in [0, 1, 100, bytes.count / 2, bytes.count - 1] {
      try world.folder.write(Array(bytes.prefix(length)), to: "cut.apkg")
      let files = try world.folder.tree("")
      let ending = world.run("import", world.folder("cut.apkg"))
      #expect(ending == .refused)
      #expect(try world.folder.tree("") == files)
    }
    #expect(world.run("import", world.folder("nowhere.apkg")) == .inputOutput)
  }
}
