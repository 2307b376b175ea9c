import Shell
import Spreadsheets
import TestSupport
import Testing
import Text

/// `import` and `export` of quizzes, Markdown and tables.
@Suite struct TextImportTests {
  private static func importing(
    _ bytes: [UInt8],
    _ name: String,
    _ more: String...
  ) throws -> (world: FixedWorld, ending: Ending) {
    let world = try FixedWorld.study()
    try world.folder.write(bytes, to: name)
    let ending = world.run(["import", world.folder(name)] + more)
    return (world, ending)
  }

  private static func importing(
    _ text: String,
    _ name: String,
    _ more: String...
  ) throws -> (world: FixedWorld, ending: Ending) {
    let world = try FixedWorld.study()
    try world.folder.write(text, to: name)
    let ending = world.run(["import", world.folder(name)] + more)
    return (world, ending)
  }

  @Test func `what was edited here is kept where an import replaces it`() throws {
    let (world, ending) = try Self.importing("question\tanswer\na\tb\nc\td\n", "towns.tsv")
    #expect(ending == .done)
    let path = "Decks/towns.tsv"
    let edited = try #require(world.folder.text(path)).replacing("\tb", with: "\tmine")
    try world.folder.write(edited, to: path)
    #expect(world.run("import", world.folder("towns.tsv")) == .done)
    #expect(world.folder.text(path)?.contains("mine") == false)
    #expect(world.folder.text(path + ".before") == edited)
    world.expectShown("towns.tsv.before")
  }

  @Test func `a name that another deck has is refused beside it, and told elsewhere`() throws {
    let (world, ending) = try Self.importing("Q?{=a ~b}", "greetings.gift")
    #expect(ending == .refused)
    #expect(world.terminal.errors.contains("--deck"))
    #expect(world.run("import", world.folder("greetings.gift"), "--into", "other") == .done)
    world.expectShown("There is a deck named greetings elsewhere")
    let named = ["import", world.folder("greetings.gift"), "--into", "other", "--deck", "towns"]
    #expect(world.run(named) == .done)
    world.expectNotShown("elsewhere")
  }

  @Test(arguments: [
    ("quiz.gift", "Q?{=a ~b}", "Q: Q?\n- [x] a\n- [ ] b"),
    ("quiz.txt", "Q?\r\nＡ．a\r\nＢ．b\r\nＡＮＳＷＥＲ：Ａ\r\n", "Q: Q?\n- [x] a\n- [ ] b"),
    ("quiz.md", "Q: Q?\nA: a\n\nC: In [1965].\n", "C: In {{1::1965}}."),
    ("quiz.csv", "term,definition\n約束,약속\n", "Q: {term}\nA(hangul): {definition}"),
    ("quiz.tsv", "約束\t약속\n", "Q: {question}\nA(hangul): {answer}"),
  ])
  func `the kind is told from the content`(name: String, text: String, card: String) throws {
    let (world, ending) = try Self.importing(text, name)
    #expect(ending == .done)
    world.expectShown("Nothing was lost.")
    #expect(world.folder.text("Decks/quiz.md")?.contains(card) == true)
    #expect(world.run("lint") == .done)
  }

  @Test func `a dry run says what would be, and writes nothing`() throws {
    let (world, ending) = try Self.importing("Q?{=a =b ~c}\n\nWrite.{}\n", "quiz.gift", "--dry-run")
    #expect(ending == .done)
    world.expectShown("A dry run: nothing is written.")
    world.expectShown("Would not be carried, or only in another form:")
    world.expectShown("quiz.gift:3")
    #expect(world.folder.text("Decks/quiz.md") == nil)
  }

  @Test func `warnings do not fail an import, and errors keep it from writing`() throws {
    let warned = try Self.importing("One?{T}\nTwo?{F}\n", "quiz.gift")
    #expect(warned.ending == .done)
    #expect(warned.world.terminal.errors.contains("quiz.gift:2:1: warning"))
    let (world, ending) = try Self.importing("One?{T}\n\nTwo?{F\n", "quiz.gift")
    #expect(ending == .refused)
    #expect(world.terminal.errors.contains("quiz.gift:3:5: error"))
    #expect(world.folder.text("Decks/quiz.md") == nil)
  }

  /// “약속,約束” and “日本,ニホン” with their heads, in EUC-KR and in Shift_JIS.
  private static let korean: [UInt8] = [
    0xB4, 0xDC, 0xBE, 0xEE, 0x2C, 0xB6, 0xE6, 0x0A, 0xBE, 0xE0, 0xBC, 0xD3, 0x2C, 0xBD, 0xC3, 0xB0,
    0xA3, 0x0A,
  ]
  private static let japanese: [UInt8] = [
    0x92, 0x50, 0x8C, 0xEA, 0x2C, 0x88, 0xD3, 0x96, 0xA1, 0x0A, 0x93, 0xFA, 0x96, 0x7B, 0x2C, 0x83,
    0x6A, 0x83, 0x7A, 0x83, 0x93, 0x0A,
  ]

  @Test func `encodings of Korea and Japan are recognised`() throws {
    let (korean, _) = try Self.importing(Self.korean, "words.csv")
    korean.expectShown("read as euc-kr")
    #expect(korean.folder.text("Decks/words.tsv")?.contains("약속\t시간") == true)
    let (japanese, _) = try Self.importing(Self.japanese, "words.csv")
    japanese.expectShown("read as shift_jis")
    #expect(japanese.folder.text("Decks/words.tsv")?.contains("日本\tニホン") == true)
  }

  @Test func `an encoding can be asked for, and a line that is not in it is told`() throws {
    let (world, ending) = try Self.importing(Self.japanese, "words.csv", "--encoding", "cp932")
    #expect(ending == .done)
    #expect(world.folder.text("Decks/words.tsv")?.contains("日本") == true)
    let wrong = try Self.importing(
      [0x41, 0x2C, 0x42, 0x0A, 0xFF, 0xFF],
      "a.csv",
      "--encoding",
      "cp949"
    )
    #expect(wrong.ending == .refused)
    #expect(wrong.world.terminal.errors.contains("a.csv:2"))
  }

  @Test func `what fits several encodings is refused with the option`() throws {
    let (world, ending) = try Self.importing([0xB1, 0xB2, 0x2C, 0xD3, 0xD4, 0x0A], "a.csv")
    #expect(ending == .refused)
    #expect(world.terminal.errors.contains("--encoding shift_jis"))
  }

  @Test func `importing a table again tells what is new, changed, unchanged and gone`() throws {
    let (world, _) = try Self.importing("id\tfront\tback\n1\ta\tA\n2\tb\tB\n3\tc\tC\n", "words.tsv")
    try world.folder.write("id\tfront\tback\n1\ta\tA\n2\tb\tBB\n4\td\tD\n", to: "words.tsv")
    #expect(world.run("import", world.folder("words.tsv")) == .done)
    world.expectShown("words          3    1        1          1     1")
    #expect(world.folder.text("Decks/words.tsv")?.contains("3\tc\tC") == true)
  }

  @Test(arguments: [[], ["--dry-run"]] as [[String]])
  func `a table with other columns takes no card of a deck away`(more: [String]) throws {
    let (world, _) = try Self.importing("約束\t약속\n時間\t시간\n", "words.tsv")
    let before = try world.folder.tree("Decks")
    try world.folder.write("front\tback\n学校\t학교\n", to: "words.tsv")
    #expect(world.run(["import", world.folder("words.tsv")] + more) == .refused)
    for words in ["(question, answer)", "(front, back)", "--deck"] {
      #expect(world.terminal.errors.contains(words), "\(world.terminal.errors)")
    }
    #expect(try world.folder.tree("Decks") == before)
    #expect(world.run("import", world.folder("words.tsv"), "--deck", "school") == .done)
    #expect(world.folder.text("Decks/school.tsv")?.contains("学校\t학교") == true)
  }

  @Test func `a card back that a later table has no more stays, and is told`() throws {
    let rows = "#separator:tab\n#notetype:%\n#guid column:3\n約束\t약속\ta\n時間\t시간\tb\n"
    let (world, _) = try Self.importing(
      rows.replacing("%", with: "Basic (and reversed card)"),
      "words.txt"
    )
    #expect(world.folder.text("Decks/words.md")?.contains("## {#2}") == true)
    try world.folder.write(rows.replacing("%", with: "Basic"), to: "words.txt")
    #expect(world.run("import", world.folder("words.txt")) == .done)
    world.expectShown("words: the file has no questions for 2 any more")
    #expect(world.folder.text("Decks/words.md")?.contains("## {#2}") == true)
    #expect(world.run("lint") == .done)
  }

  @Test func `a deck that no row is of is told with those that there are`() throws {
    let text = "deck\tquestion\tanswer\nFood\ta\tb\nTrain\tc\td\n"
    let (world, ending) = try Self.importing(text, "words.tsv", "--deck", "Nope")
    #expect(ending == .refused)
    #expect(world.terminal.errors.contains("There are: Food, Train."), "\(world.terminal.errors)")
    #expect(world.run("import", world.folder("words.tsv"), "--deck", "Food") == .done)
  }

  @Test func `sheets that are not read are named, and a cover sheet is passed over`() throws {
    func sheet(_ name: String, _ columns: [String], _ rows: [[String]]) -> SheetDraft {
      SheetDraft(name: name, columns: columns.map { SheetDraft.Column($0) }, rows: rows)
    }
    let sheets = [
      sheet("Cover", ["My words"], []), sheet("Food", ["front", "back"], [["밥", "rice"]]),
      sheet("Train", ["front", "back"], [["역", "station"]]),
    ]
    let bytes = try SpreadsheetWriter.bytes(sheets, path: "words.xlsx")
    let (world, ending) = try Self.importing(bytes, "words.xlsx")
    #expect(ending == .done)
    world.expectShown("Only the sheet “Food” is read. Left: Cover, Train.")
    #expect(world.folder.text("Decks/words.tsv")?.contains("밥\trice") == true)
  }

  @Test(arguments: [
    ("", "is empty"), ("\u{FEFF}", "is empty"), (" \n\n", "is empty"),
    ("<?xml version=\"1.0\"?>\n<quiz>\n</quiz>\n", "export the questions from Moodle as GIFT"),
    ("apple,사과;banana,바나나;cherry,체리", "one line"),
  ])
  func `what cannot be imported is told for what it is`(text: String, words: String) throws {
    let (world, ending) = try Self.importing(text, "file.txt")
    #expect(ending == .refused)
    #expect(
      world.terminal.errors.lowercased().contains(words.lowercased()),
      "\(world.terminal.errors)"
    )
  }

  @Test func `columns in another language are told`() throws {
    let (world, _) = try Self.importing(
      "question_en,question_ko,answer\npromise,약속,約束\ntime,시간,時間\n",
      "words.csv"
    )
    world.expectShown("columns in other languages: kept in the table")
    world.expectShown("[question_ko]")
  }

  @Test func `pictures and sounds of a quiz are told by name`() throws {
    let (world, _) = try Self.importing(
      "[html]<img src=\"@@PLUGINFILE@@/gate.png\">What\\: <audio src=\"a.mp3\"></audio>?{=gate}\n",
      "quiz.gift"
    )
    world.expectShown("pictures: the files do not go along [gate.png]")
    world.expectNotShown("--media")
  }

  @Test(arguments: ["tsv", "gift", "moodle-xml", "markdown", "hashcards"])
  func `every kind can be written, and what is read can be brought along again`(
    kind: String
  ) throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    let file = world.folder("out.txt")
    #expect(world.run("export", "--deck", "kinds", "--as", kind, "--out", file) == .done)
    guard kind != "moodle-xml" else { return }
    let other = try FixedWorld(decks: [:])
    try other.addProfile(decks: [])
    try other.folder.write(world.folder.text("out.txt") ?? "", to: "kinds.txt")
    #expect(other.run("import", other.folder("kinds.txt")) == .done)
    // A choice that only has a front and a back names its options there, and so its answer.
    #expect(other.run("lint") == (kind == "hashcards" ? .findings : .done))
    other.expectNotShown(": error:")
  }

  @Test func `a table of Koryu brings every kind of card back`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    #expect(world.run("export", "--deck", "kinds", "--out", world.folder("a.tsv")) == .done)
    let other = try FixedWorld(decks: [:])
    try other.addProfile(decks: [])
    try other.folder.write(world.folder.text("a.tsv") ?? "", to: "a.tsv")
    other.run("import", other.folder("a.tsv"))
    for line in ["- [x] Winter Sonata", "1. Kono statement", "| Winter Sonata | drama |", "{{1::"] {
      #expect(other.folder.text("Decks/kinds.md")?.contains(line) == true, "\(line)")
    }
  }

  @Test func `several decks as Markdown become a folder`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds.merging(SampleDecks.greetings) { $1 })
    let folder = world.folder("out")
    let arguments = ["--deck", "kinds", "--deck", "greetings", "--as", "markdown", "--out", folder]
    #expect(world.run(["export"] + arguments) == .done)
    #expect(world.folder.text("out/kinds.md")?.contains("id: kinds") == true)
    #expect(world.folder.text("out/greetings.md")?.contains("id: greetings") == true)
  }
}
