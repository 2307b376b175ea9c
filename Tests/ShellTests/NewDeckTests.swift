import Shell
import Spreadsheets
import TestSupport
import Testing
import Text

/// `koryu deck new`: from questions to a deck that lints clean, or to nothing at all.
@Suite struct NewDeckTests {
  /// The front: id by Enter, languages, titles, licence by Enter.
  private static var front: [ScriptedEditor.Step] {
    [
      "", "en ja ko", "My twin town", "わたしの姉妹都市", "우리 자매도시", "",
    ]
  }
  /// A card of words in three languages.
  private static var words: [ScriptedEditor.Step] {
    [
      "1", "Which port faces Shimonoseki?", "Busan | Pusan", "A ferry links them.",
      "下関の向かいの港は？", "釜山", "船で結ばれています。", "시모노세키 맞은편 항구는?", "부산", "",
    ]
  }

  private func files(_ world: FixedWorld) throws -> [String] {
    try world.folder.tree("New").keys.sorted()
  }

  @Test func `every kind of card in three languages lints clean`() throws {
    let world = try FixedWorld(decks: [:])
    try world.folder.makeFolder("New")
    let script: [ScriptedEditor.Step] =
      Self.front + Self.words + [
        "2", "When did the ferry begin?", "1970-06", "", "船はいつ始まりましたか。", "", "배는 언제 시작했나요?", "",
        "3", "How many hours does it take?", "12", "", "何時間かかりますか。", "", "몇 시간 걸리나요?", "",
        "4", "Which is in Korea?", "Busan", "Fukuoka", "Nagasaki", "", "", "韓国にあるのは？", "釜山",
        "福岡", "長崎", "", "한국에 있는 곳은?", "부산", "후쿠오카", "나가사키", "",
        "5", "From north to south", "Seoul", "Daejeon", "Busan", "", "", "北から南へ", "ソウル", "大田",
        "釜山", "", "북에서 남으로", "서울", "대전", "부산", "",
        "6", "What is where?", "Umi Jigoku = Beppu", "Haeundae", "Haeundae = Busan", "", "",
        "どこにありますか。",
        "海地獄 = 別府", "海雲台 = 釜山", "", "어디에 있나요?", "우미지고쿠 = 벳푸", "해운대 = 부산", "",
        "7", "The ferry goes from [Busan] to [Shimonoseki].", "", "船は[釜山]から[下関]へ行きます。", "",
        "배는 [부산]에서 [시모노세키]로 가요.", "", "",
      ]
    #expect(world.run(["deck", "new", world.folder("New/my-town.md")], script: script) == .done)
    world.expectShown("copy its files to")
    #expect(try files(world) == ["my-town.ja.md", "my-town.ko.md", "my-town.md"])
    #expect(world.run("lint", world.folder("New")) == .done)
    world.expectShown("3 files: nothing to mend.")
    let deck = try #require(world.folder.text("New/my-town.md"))
    #expect(deck.contains("## {#busan}\nQ: Which port faces Shimonoseki?\nA: Busan | Pusan\n"))
    #expect(deck.contains("A(date): 1970-06"))
    #expect(deck.contains("C: The ferry goes from {{1::Busan}} to {{2::Shimonoseki}}."))
    #expect(world.run("deck", "fmt", "--check", world.folder("New")) == .done)
  }

  @Test func `what a Japanese input method types in full width is read`() throws {
    let world = try FixedWorld(decks: [:])
    let script: [ScriptedEditor.Step] = [
      "ｍｙ－ｔｏｗｎ", "ｊａ　ｋｏ", "姉妹都市", "자매도시", "１",
      "１", "港は？", "釜山｜プサン", "", "항구는?", "부산", "",
      "３", "何時間？", "１２", "", "몇 시간?", "",
      "６", "どこ？", "海地獄＝別府", "海雲台 ＝ 釜山", "", "", "어디?", "우미지고쿠 = 벳푸",
      "해운대 = 부산", "",
      "７", "船は［釜山］から［下関］へ行きます。", "", "배는 [부산]에서 [시모노세키]로 가요.", "", "",
    ]
    try world.folder.makeFolder("New")
    #expect(world.run(["deck", "new", world.folder("New")], script: script) == .done)
    let deck = try #require(world.folder.text("New/my-town.md"))
    #expect(deck.contains("A: 釜山 | プサン\n"))
    #expect(deck.contains("A(number): 12\n"))
    #expect(deck.contains("| 海地獄 | 別府 |"))
    #expect(deck.contains("C: 船は{{1::釜山}}から{{2::下関}}へ行きます。"))
    #expect(world.run("lint", world.folder("New")) == .done)
  }

  @Test func `the end of a pipe after a card writes the deck`() throws {
    let world = try FixedWorld(decks: [:])
    let path = world.folder("town.md")
    let script = Self.front + Self.words + [.endOfInput]
    #expect(world.run(["deck", "new", path], script: script) == .done)
    #expect(world.folder.text("town.ko.md")?.contains("시모노세키") == true)
  }

  @Test(arguments: 0...14)
  func `leaving anywhere writes nothing`(count: Int) throws {
    let steps = Array((Self.front + Self.words).prefix(count))
    for (end, status) in [
      (ScriptedEditor.Step.interrupted, ExitStatus.interrupted), (.endOfInput, .usage),
    ] {
      let world = try FixedWorld(decks: [:])
      try world.folder.makeFolder("New")
      #expect(
        world.run(["deck", "new", world.folder("New/a.md")], script: steps + [end]) == status
      )
      #expect(try files(world).isEmpty)
      world.expectShown("Nothing was written.")
    }
  }

  @Test func `a date that is none is asked again, and one that reads is written as decks do`()
    throws
  {
    let world = try FixedWorld(decks: [:])
    let script: [ScriptedEditor.Step] =
      Self.front + [
        "2", "When?", "1965-13", "autumn 1965", "22 June 1965", "", "いつ？", "", "언제?", "",
        "3", "How many?", "many", "about twelve", "12 ± 1", "", "いくつ？", "", "몇 개?", "", "",
      ]
    #expect(world.run(["deck", "new", world.folder("d.md")], script: script) == .done)
    world.expectShown("autumn 1965 is not read as a date")
    for odd in ["many", "about twelve"] { world.expectShown("\(odd) is not read as a number") }
    #expect(world.folder.text("d.md")?.contains("A(date): 1965-06-22\n") == true)
    #expect(
      world.folder.text("d.md")?.contains("## {#card-2}\nQ: How many?\nA(number): 12 ± 1\n") == true
    )
  }

  @Test func `a card that lint would not let pass is asked again, and nothing typed is lost`()
    throws
  {
    let world = try FixedWorld(decks: [:])
    let wrong: [ScriptedEditor.Step] = [
      "1", "Is Busan a port?", "Busan", "By the sea.", "港は？", "釜山", "", "항구는?", "부산", "",
    ]
    let right: [ScriptedEditor.Step] = ["Which is a port?", "", "", "", "", "", "", "", "", ""]
    let script = Self.front + wrong + right
    #expect(world.run(["deck", "new", world.folder("d.md")], script: script) == .done)
    world.expectShown("Once more, please.")
    world.expectShown("[By the sea.]")
    #expect(
      world.folder.text("d.md")?
        .contains("Q: Which is a port?\nA: Busan\nWhy: By the sea.\n") == true
    )
    #expect(world.folder.text("d.ko.md")?.contains("Q: 항구는?\nA: 부산\n") == true)
  }

  @Test func `the end of the input in a later card keeps those that are whole`() throws {
    let world = try FixedWorld(decks: [:])
    let script = Self.front + Self.words + ["1", "Half a card?", "yes", .endOfInput]
    #expect(world.run(["deck", "new", world.folder("d.md")], script: script) == .done)
    world.expectShown("The unfinished card was left out")
    let deck = try #require(world.folder.text("d.md"))
    #expect(deck.contains("#busan") && !deck.contains("Half"))
    #expect(world.run("lint", world.folder("d.md")) == .done)
  }

  @Test func `nothing typed at all writes no sheet`() throws {
    let world = try FixedWorld(decks: [:])
    try world.folder.makeFolder("New")
    let path = world.folder("New/words.xlsx")
    #expect(world.run(["deck", "new", "--sheet", path], script: [.endOfInput]) == .usage)
    #expect(try files(world).isEmpty)
    world.expectShown("Nothing was written.")
  }

  @Test func `nothing is overwritten`() throws {
    let world = try FixedWorld(decks: [:])
    for name in ["a.md", "b.ko.md", "c.md", "d.xlsx"] { try world.folder.write("mine", to: name) }
    // The id of a deck that is there is refused at once; another is taken.
    let script = ["", "z"] + Self.front.dropFirst() + Self.words + [.enter]
    #expect(world.run(["deck", "new", world.folder("a.md")], script: script) == .done)
    #expect(world.folder.text("z.md") != nil)
    // So is one whose translation is there.
    let late: [ScriptedEditor.Step] = ["", .interrupted]
    #expect(world.run(["deck", "new", world.folder("b.md")], script: late) != .done)
    world.expectShown("b.ko.md is there already")
    #expect(world.run(["deck", "new", "--sheet", world.folder("d.xlsx")]) != .done)
    #expect(world.run(["deck", "new", "--sheet", world.folder("c.csv")]) != .done)
    for name in ["a.md", "b.ko.md", "c.md", "d.xlsx"] { #expect(world.folder.text(name) == "mine") }
    for name in ["b.md", "b.ja.md", "c.csv", "d.md", "d.ja.md"] {
      #expect(world.folder.text(name) == nil, "\(name)")
    }
  }

  @Test func `other endings are refused before anything is asked`() throws {
    let world = try FixedWorld(decks: [:])
    #expect(world.run("deck", "new", "deck.txt") == .usage)
    #expect(world.run("deck", "new", "--sheet", "words.ods") == .usage)
  }

  @Test func `a sheet is filled in and asked without further edits`() throws {
    let world = try FixedWorld(decks: [:])
    let path = world.folder("Decks/town.xlsx")
    #expect(world.run(["deck", "new", "--sheet", path], script: ["", .endOfInput]) == .done)
    world.expectNotShown("copy its files")
    #expect(world.run("lint") == .done)
    let empty = try #require(try world.folder.tree("Decks")["town.xlsx"])
    let header = try SpreadsheetReader(bytes: empty, path: path).rows(ofSheet: "Cards").rows[0]
      .values
    let rows = [
      ["busan", "Which port?", "Busan", "A ferry.", "どの港？", "釜山", "", "어느 항구?", "부산"],
      ["since", "Since when?", "", "", "いつから？", "", "", "", "", "", "", "", "1970-06"],
    ]
    let sheet = SheetDraft(name: "Cards", columns: header.map { .init($0) }, rows: rows)
    try world.folder.write(SpreadsheetWriter.bytes([sheet], path: path), to: "Decks/town.xlsx")
    #expect(world.run("lint") == .done)
    world.expectShown("Decks: nothing")
    world.run("--language", "ko", "show", "town/busan/answer")
    world.expectShown("어느 항구?")
    world.run("--language", "ko", "show", "town/since/date")
    world.expectShown("Since when?")
  }

  @Test(arguments: ["csv", "tsv"])
  func `a sheet may be text`(ending: String) throws {
    let world = try FixedWorld(decks: [:])
    let script: [ScriptedEditor.Step] = ["", "ko ja", "낱말", "単語", "3"]
    let path = world.folder("Decks/words.\(ending)")
    #expect(world.run(["deck", "new", "--sheet", path], script: script) == .done)
    let separator = ending == "csv" ? "," : "\t"
    let header = try #require(world.folder.text("Decks/words.\(ending)"))
    let row = ["a", "질문?", "답", "", "問い？", "答え", "", "", "", ""].joined(separator: separator)
    try world.folder.write(header + row + "\n", to: "Decks/words.\(ending)")
    #expect(world.run("lint") == .done)
    #expect(world.folder.text("Decks/words.md")?.contains("licence: CC0-1.0") == true)
    world.run("--language", "ja", "show", "words/a/answer")
    world.expectShown("問い？")
  }
}
