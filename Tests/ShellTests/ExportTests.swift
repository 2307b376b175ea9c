import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// `export --as anki`, and the way back.
@Suite struct ExportTests {
  private static let words = [
    "words.md":
      "---\nid: words\ntitle: Words\nlanguage: en\nlicence: CC0-1.0\ntable: words.tsv\n"
      + "key: [japanese, korean]\n---\n\n## {#ja-ko}\nQ: {japanese} — {english}\nA(hangul): {korean}\n\n"
      + "## {#ko-ja}\nQ: {korean}\nA(reading): {kana} | {japanese}\nWhy: {note}\n",
    "words.tsv":
      "japanese\tkana\tkorean\tenglish\tnote\n時間\tじかん\t시간\ttime\ta & b <c>\n約束\tやくそく\t약속\tpromise\t\n",
  ]

  private static let cards = [
    "kinds/drama", "kinds/first", "kinds/hosts/1", "kinds/hosts/2",
    "words/時間-시간/ja-ko", "words/約束-약속/ko-ja",
  ]

  /// A learner with decks of every kind, and reviews of many days.
  private static func learner() throws -> FixedWorld {
    let world = try FixedWorld.study(
      SampleDecks.kinds.merging(words) { $1 },
      settings: [.rollover: 4, .retention: .real(0.85)]
    )
    world.environment["TMPDIR"] = world.folder.path
    var events: [(Event.Kind, Moment)] = []
    for (index, name) in cards.enumerated() {
      guard let card = CardID(name) else { continue }
      // No two reviews at one instant: Anki tells them apart by it.
      var at = world.now.advanced(
        byMilliseconds: Int64(index) * 1777 - Int64(90 + index) * 86_400_000
      )
      for (place, grade) in [Grade.good, .good, .again, .hard, .easy].enumerated() {
        let days = [1, 3, 7, 2, 20][place]
        let day = StudyCalendar().day(of: at).advanced(byDays: days)
        let review = ReviewEvent(
          card: card,
          grade: grade,
          milliseconds: 1500,
          mode: place == 0 ? .learn : .review,
          due: .day(day)
        )
        events.append((.review(review), at))
        at = at.advanced(byMilliseconds: Int64(days) * 86_400_000 + Int64(place) * 3_600_000)
      }
    }
    events.append((.suspend(card: try #require(CardID("kinds/drama")), .on), world.now))
    events.sort { $0.1.milliseconds < $1.1.milliseconds }
    try world.record(events)
    return world
  }

  @Test func `there and back, identities, texts, reviews and memories are the same`() throws {
    let world = try Self.learner()
    #expect(world.run("export", "--out", world.folder("out.apkg")) == .done)
    let package = try #require(ScratchFolder.bytes(at: world.folder("out.apkg")))
    let other = try FixedWorld(decks: [:])
    other.environment["TMPDIR"] = other.folder.path
    try other.addProfile(decks: [])
    try other.folder.write(package, to: "in.apkg")
    #expect(other.run("import", other.folder("in.apkg")) == .done)
    #expect(other.run("lint") == .done)
    other.expectNotShown("error")
    #expect(
      try other.folder.tree("Decks")["words.tsv"] == Array((Self.words["words.tsv"] ?? "").utf8)
    )
    let (before, after) = (try world.state(), try other.state())
    #expect(try other.reviews().count == world.reviews().count)
    let model = FSRS6()
    for card in before.cardIDs {
      #expect(after.schedule(card).due == before.schedule(card).due, "\(card)")
      #expect(
        after.history(of: card).map(\.milliseconds) == before.history(of: card).map(\.milliseconds)
      )
      let (one, two) = (Self.memory(before, card, model), Self.memory(after, card, model))
      #expect(abs(one - two) <= 0.01 * one, "\(card): \(one) \(two)")
    }
    #expect(after.declarations.suspended == before.declarations.suspended)
    #expect(after.settings[.retention] == .real(0.85))
    for line in ["{{1::", "- [x]", "1. "] {
      #expect(other.folder.text("Decks/kinds.md")?.contains(line) == true)
    }
  }

  private static func memory(_ state: ProfileState, _ card: CardID, _ model: FSRS6) -> Double {
    var memory: MemoryState?
    var last: Day?
    for entry in state.history(of: card) where entry.kind == .review {
      let day = state.calendar.day(of: entry.at)
      let days = Double(last.map { day.days(since: $0) } ?? 0)
      memory =
        memory.map { model.next($0, entry.grade, afterDays: days) } ?? model.first(entry.grade)
      last = day
    }
    return memory?.stability ?? 0
  }

  @Test func `sounds and pictures go along, and come back to where the deck names them`() throws {
    let world = try FixedWorld.study([
      "seen.md":
        "---\nid: seen\ntitle: Seen\nlanguage: en\nlicence: CC0-1.0\n---\n\n## {#one}\nQ: What is it?\n"
        + "A: gate\nSay: audio/gate.mp3\nSee: pictures/gate.png | https://example.org/gate\n",
      "rows.md":
        "---\nid: rows\ntitle: Rows\nlanguage: en\nlicence: CC0-1.0\ntable: rows.tsv\nkey: [a]\n---\n\n"
        + "## {#one}\nQ: {a}\nA: {b} | {c}\nSee: {d}\nSay: {a}\n",
      "rows.tsv": "a\tb\tc\td\nx\t1\t\tpictures/x.png\ny\t\t2\t\nz\t\t\t\n",
    ])
    world.environment["TMPDIR"] = world.folder.path
    for name in ["audio/gate.mp3", "pictures/gate.png", "pictures/x.png"] {
      try world.folder.write(Array(name.utf8), to: "Decks/" + name)
    }
    let out = world.folder("out.apkg")
    #expect(world.run("export", "--deck", "seen", "--deck", "rows", "--out", out) == .done)
    world.expectShown("3 notes, 3 cards")
    let package = try #require(ScratchFolder.bytes(at: out))
    let other = try FixedWorld(decks: [:])
    other.environment["TMPDIR"] = other.folder.path
    try other.addProfile(decks: [])
    try other.folder.write(package, to: "in.apkg")
    #expect(other.run("import", other.folder("in.apkg"), "--media") == .done)
    for name in ["audio/gate.mp3", "pictures/gate.png", "pictures/x.png"] {
      #expect(other.folder.text("Decks/" + name) == name)
    }
    #expect(other.folder.text("Decks/rows.tsv")?.contains("x\t1\t\tpictures/x.png\n") == true)
    #expect(other.folder.text("Decks/seen.md")?.contains("Say: audio/gate.mp3") == true)
    other.expectNotShown("edited")
    #expect(other.run("lint") == .done)
  }

  @Test func `exporting twice gives the same identities`() throws {
    let world = try Self.learner()
    world.run("export", "--deck", "kinds", "--as", "anki", "--out", world.folder("a.apkg"))
    world.expectShown("notes, ")
    world.run("export", "--deck", "kinds", "--as", "anki", "--out", world.folder("b.apkg"))
    #expect(try world.folder.tree("")["a.apkg"] == world.folder.tree("")["b.apkg"])
  }

  @Test func `a package for decks that are here brings reviews alone`() throws {
    let world = try Self.learner()
    world.run("export", "--out", world.folder("out.apkg"))
    let decks = try world.folder.tree("Decks")
    #expect(world.run("import", world.folder("out.apkg"), "--dry-run") == .done)
    world.expectShown("questions are of decks that you have")
    #expect(try world.folder.tree("Decks") == decks)
  }

  @Test(arguments: [[], ["--deck", "mine"], ["--profile", "hana"]] as [[String]])
  func `the learner's own cards go along`(more: [String]) throws {
    let world = try FixedWorld.study()
    world.run("add", "학교", "=", "school")
    #expect(world.run(["export", "--out", world.folder("a.tsv")] + more) == .done)
    #expect(world.folder.text("a.tsv")?.contains("학교") == true)
    #expect(world.folder.text("a.tsv")?.contains("Korea Strait") == !more.contains("--deck"))
  }

  @Test func `nobody's own cards go along with another's progress`() throws {
    let world = try FixedWorld.study()
    try world.addProfile("ken", decks: ["greetings"])
    world.run("--profile", "hana", "add", "학교", "=", "school")
    let words = ["--profile", "ken", "export", "--out", world.folder("a.tsv")]
    #expect(world.run(words) == .done)
    #expect(world.folder.text("a.tsv")?.contains("학교") == false)
    #expect(world.run(words + ["--deck", "mine"]) == .usage)
  }

  @Test(arguments: ["out", "out.txt", "out.pdf", "out.apkg.bak"])
  func `a name that says no kind is refused with the endings there are`(name: String) throws {
    let world = try FixedWorld.study()
    #expect(world.run("export", "--out", world.folder(name)) == .usage)
    for words in [".apkg (anki)", ".gift (gift)", ".xml (moodle-xml)", "--as"] {
      #expect(world.terminal.errors.contains(words), "\(world.terminal.errors)")
    }
    #expect(world.folder.text(name) == nil)
  }

  @Test func `a whole collection is not written, which Anki would replace its own by`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("export", "--as", "anki", "--out", world.folder("a.colpkg")) == .usage)
    #expect(world.terminal.errors.contains(".apkg"))
  }

  @Test func `somebody else's own cards do not take the place of the learner's`() throws {
    let world = try FixedWorld.study()
    world.environment["TMPDIR"] = world.folder.path
    world.run("add", "학교", "=", "school")
    world.run("export", "--deck", "mine", "--out", world.folder("out.apkg"))
    let package = try #require(ScratchFolder.bytes(at: world.folder("out.apkg")))
    // At home they are known.
    world.run("import", world.folder("out.apkg"), "--dry-run")
    world.expectShown("2 questions are of decks that you have")
    let other = try FixedWorld.study()
    other.environment["TMPDIR"] = other.folder.path
    try other.folder.write(package, to: "in.apkg")
    #expect(other.run("import", other.folder("in.apkg")) == .done)
    #expect(other.folder.text("Decks/mine.md") == nil)
    #expect(other.folder.text("Decks/mine-anki.md")?.contains("학교") == true)
    other.run("add", "시간", "=", "time")
    other.run("mine")
    other.expectShown("시간")
    #expect(other.run("lint") == .done)
  }

  @Test func `what a form has no files for is told without an option that it has not`() throws {
    let world = try FixedWorld.study([
      "seen.md":
        "---\nid: seen\ntitle: Seen\nlanguage: en\nlicence: CC0-1.0\n---\n\n## {#one}\nQ: What is it?\n"
        + "A: gate\nSay: audio/gate.mp3\nSee: pictures/gate.png\n"
    ])
    world.run("export", "--deck", "seen", "--out", world.folder("a.tsv"))
    world.expectShown("pictures: the files do not go along [pictures/gate.png]")
    world.expectNotShown("--media")
  }

  @Test(arguments: ["tsv", "gift", "moodle-xml", "markdown", "hashcards", "anki"])
  func `a file that no export wrote is left alone`(kind: String) throws {
    let world = try FixedWorld.study()
    world.environment["TMPDIR"] = world.folder.path
    let file = world.folder("thesis")
    try world.folder.write("Chapter 1\n", to: "thesis")
    let arguments = ["export", "--deck", "greetings", "--as", kind, "--out", file]
    #expect(world.run(arguments) == .refused)
    #expect(world.terminal.errors.contains("Choose another name"), "\(world.terminal.errors)")
    #expect(world.folder.text("thesis") == "Chapter 1\n")
    try world.folder.write("", to: "thesis")
    #expect(world.run(arguments) == .done)
    // An earlier export gives way, as far as it can be told.
    world.run("add", "학교", "=", "school")
    let again = ["export", "--deck", "greetings", "--deck", "mine", "--as", kind, "--out", file]
    guard kind != "markdown", kind != "hashcards" else {
      #expect(world.run(arguments) == .done)
      return
    }
    #expect(world.run(again) == .done)
  }

  @Test(arguments: [("tsv", "Decks/words.tsv"), ("markdown", "Decks/words.md")])
  func `a file of a deck is never written by an export`(kind: String, name: String) throws {
    let world = try FixedWorld.study(Self.words)
    let before = try world.folder.tree("Decks")
    let words = ["export", "--deck", "words", "--as", kind, "--out", world.folder(name)]
    #expect(world.run(words) == .refused)
    #expect(world.terminal.errors.contains("file of a deck"), "\(world.terminal.errors)")
    #expect(try world.folder.tree("Decks") == before)
  }

  @Test func `a file that ends in csv is in commas`() throws {
    let world = try FixedWorld.study()
    let file = world.folder("out.csv")
    for _ in 0..<2 { #expect(world.run("export", "--deck", "greetings", "--out", file) == .done) }
    #expect(world.folder.text("out.csv")?.contains("id,deck,kind,question,answer,") == true)
    #expect(world.folder.text("out.csv")?.contains("\t") == false)
  }

  @Test func `without a file or a deck the mistake is told`() throws {
    let world = try FixedWorld()
    #expect(world.run("export", "--deck", "greetings") == .usage)
    #expect(world.run("export", "--out", world.folder("a.apkg")) == .usage)
    #expect(world.run("export", "--deck", "nowhere", "--out", world.folder("a.apkg")) == .usage)
  }
}
