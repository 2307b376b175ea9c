import Decks
import Testing
import Text

/// Tables of decks, whether of text or of a spreadsheet: what is found in them, and where.
@Suite struct TableTests {
  private static let deck = """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: FILE
    key: [word]
    ---

    ## {#ja}
    Q: {meaning}
    A(reading): {word} | {kana}
    """

  private func lint(_ file: String, _ content: NeighbouringFile) -> [Finding] {
    let text = Self.deck.replacing("FILE", with: file)
    return Linter.lint(
      [DeckSource(path: "d/words.md", text: text)],
      beside: NeighbouringFiles { name, _ in name == file ? content : nil }
    )
  }

  private func lint(text: String, as file: String = "words.tsv") -> [String] {
    lint(file, .bytes(Array(text.utf8))).map { "\($0.place) \($0.rule)" }
  }

  private func lint(_ rows: [[String]], faults: [SheetRows.Fault] = []) -> [String] {
    let header = SheetRows.Row(number: 2, values: ["word", "kana", "meaning"])
    let body = rows.enumerated().map { SheetRows.Row(number: $0 + 4, values: $1) }
    let sheet = SheetRows(name: "Cards", rows: [header] + body, faults: faults)
    return lint("words.xlsx#Cards", .sheet(sheet)).map { "\($0.place) \($0.rule)" }
  }

  private static let good = "word\tkana\tmeaning\n時間\tじかん\ttime\n約束\tやくそく\tpromise\n"

  @Test func `a table in order has no findings`() {
    #expect(lint(text: Self.good).isEmpty)
    #expect(lint([["時間", "じかん", "time"], ["約束", "やくそく", "promise"]]).isEmpty)
    #expect(lint(text: Self.good.replacing("\t", with: ","), as: "words.csv").isEmpty)
  }

  @Test(arguments: ["words.csv", "words.tsv"], [",", ";", "\t"])
  func `what divides a table is seen from its first line`(file: String, mark: String) {
    #expect(lint(text: Self.good.replacing("\t", with: mark), as: file).isEmpty)
    // A mark in a name of a column, or in a value, divides nothing.
    let odd = Self.good.replacing("\t", with: mark)
      .replacing("meaning", with: "meaning\(mark)\"a; b, c; d, e; f, g\"")
      .replacing("time", with: "time\(mark)\"h; m, s\"").replacing(
        "promise",
        with: "promise\(mark)x"
      )
    #expect(lint(text: odd, as: file).isEmpty)
  }

  @Test(arguments: [
    ("空\tそら\tsky\tblue\n", "d/words.tsv:4:10 ragged-row"),
    ("空\tそら\n", "d/words.tsv:4:5 ragged-row"),
    ("時間\tとき\ttime\n", "d/words.tsv:4:1 table-key"),
    ("\tそら\tsky\n", "d/words.tsv:4:1 table-key"),
    ("空\t\"そら\tsky\n", "d/words.tsv:4:3 open-quote"),
    ("<<<<<<< ours\n", "d/words.tsv:4:1 conflict-marker"),
    ("=======\n", "d/words.tsv:4:1 conflict-marker"),
    ("空\tそ\u{200B}ら\tsky\n", "d/words.tsv:4:3 control-character"),
    ("空\tか\u{3099}\tsky\n", "d/words.tsv:4:3 mixed-normalization"),
    ("空\tそら\t\n", "d/words.tsv:4:6 empty-row"),
    ("空\t天\tsky\n", "d/words.tsv:4:1 wrong-script"),
  ])
  func `what is wrong in a row is told at its place`(row: String, finding: String) {
    let found = lint(text: Self.good + row)
    #expect(found.contains(finding), "\(found)")
  }

  @Test(arguments: [
    (["空", "そら", "sky", "", "blue"], "d/words.xlsx: Cards!E4 ragged-row"),
    (["", "そら", "sky"], "d/words.xlsx: Cards!A4 table-key"),
    ([">>>>>>> theirs"], "d/words.xlsx: Cards!A4 conflict-marker"),
    (["空", "そ\u{1B}ら", "sky"], "d/words.xlsx: Cards!B4 control-character"),
    (["空", "天", "sky"], "d/words.xlsx: Cards!A4 wrong-script"),
    (["空"], "d/words.xlsx: Cards!C4 empty-row"),
  ])
  func `what is wrong in a cell is told by its name`(row: [String], finding: String) {
    #expect(lint([row]) == [finding])
  }

  @Test(arguments: [
    ("date", "autumn 1976", "impossible-date"), ("date", "11.10.1976", "impossible-date"),
    ("number", "many", "unreadable-number"), ("number", "about 12 hours", "loose-number"),
    ("boolean", "maybe", "unreadable-boolean"), ("hangul", "kamsa", "wrong-script"),
    ("romanization", "서울", "wrong-script"), ("text", "b | c", "list-separator"),
    ("text", "b / c", "list-separator"), ("text", "{{1::b}}", "stray-gap"),
  ])
  func `a cell that is no answer of its kind is told`(kind: String, value: String, rule: String) {
    let deck = """
      ---
      id: words
      title: Words
      licence: CC0-1.0
      table: words.xlsx
      key: [word]
      ---

      ## {#one}
      Q: {word}
      A(\(kind)): {answer}
      """
    let rows = [["word", "answer"], ["x", value]].enumerated()
      .map { SheetRows.Row(number: $0 + 1, values: $1) }
    let findings = Linter.lint(
      [DeckSource(path: "words.md", text: deck)],
      beside: NeighbouringFiles { _, _ in .sheet(SheetRows(name: "Cards", rows: rows)) }
    )
    #expect(findings.map { "\($0.place) \($0.rule)" } == ["words.xlsx: Cards!B2 \(rule)"])
  }

  @Test func `an identity that is taken names the row that has it`() throws {
    let rows = [["空", "そら", "sky"], ["空", "くう", "void"]]
    #expect(lint(rows) == ["d/words.xlsx: Cards!A5 table-key"])
    let text = Self.good + "\n\n\"空\"\t\"そ\nら\"\tsky\n空\tくう\tvoid\n"
    let finding = try #require(lint("words.tsv", .bytes(Array(text.utf8))).first)
    #expect(finding.range.start.line == 8)
    #expect(finding.message.english.contains("line 6"))
  }

  @Test func `cells without a value are told`() {
    let place = CellPlace(sheet: "My cards", row: 14, column: 3)
    let found = lint(
      [["空", "そら", "sky"]],
      faults: [
        .init(place: place, cause: .error("#N/A")), .init(place: place, cause: .notComputed),
      ]
    )
    let finding = "d/words.xlsx: 'My cards'!C14 empty-cell"
    #expect(found == [finding, finding])
  }

  @Test func `rows left short by what wrote the table are not told one by one`() {
    let rows = (0..<40).map { "w\($0)\tm\n" }.joined()
    #expect(lint(text: "word\tmeaning\tnote\n" + rows).allSatisfy { !$0.contains("ragged-row") })
  }

  @Test func `a table that is no text, or nothing, is told`() {
    #expect(lint(text: "") == ["d/words.tsv:1:1 no-cards"])
    #expect(lint(text: "PK\u{3}\u{4}…") == ["d/words.md:6:8 unreadable-table"])
    #expect(lint(text: "word\u{0}\n") == ["d/words.tsv:1:5 wrong-encoding"])
    let conflict = "<<<<<<< ours\n" + Self.good
    #expect(lint(text: conflict) == ["d/words.tsv:1:1 conflict-marker"])
  }

  @Test func `a short row is told once`() {
    #expect(lint(text: Self.good + "空\tそら\n") == ["d/words.tsv:4:5 ragged-row"])
  }

  @Test func `a table without rows has no cards yet`() {
    #expect(lint(text: "word\tkana\tmeaning\n") == ["d/words.tsv:1:1 no-cards"])
    #expect(lint([]) == ["d/words.xlsx: Cards!A3 no-cards"])
  }

  @Test func `a finding names the heading of its column`() throws {
    let content = NeighbouringFile.bytes(Array((Self.good + "空\tそ\u{200B}ら\tsky\n").utf8))
    let finding = try #require(lint("words.tsv", content).first)
    #expect(finding.message.english.hasPrefix("Under “kana”: "))
  }

  @Test func `a wrong name of a column is told once in a file`() {
    let table = Self.good.replacing("kana", with: "reading")
    #expect(lint(text: table) == ["d/words.md:12:23 unknown-column"])
    let twice = Self.deck + "\n\n## {#back}\nQ: {kana}\nA: {meaning}"
    let text = twice.replacing("FILE", with: "words.tsv")
    let found = Linter.lint([DeckSource(path: "words.md", text: text)]) { _, _ in Array(table.utf8)
    }
    #expect(found.map(\.rule) == ["unknown-column"])
  }

  @Test func `a column that is named twice is told`() {
    let found = lint(text: "word\tkana\tmeaning\tkana\n空\tそら\tsky\t\n")
    #expect(found == ["d/words.tsv:1:19 repeated-column"])
  }

  @Test func `why a spreadsheet cannot be read is told where the deck names it`() {
    let reason = Phrase(en: "Damaged.", ja: "壊れています。", ko: "손상되었어요.")
    let found = lint("words.xlsx", .unreadable(reason))
    #expect(found.map(\.place) == ["d/words.md:6:8"])
    #expect(found.map(\.message) == [reason])
  }

  @Test func `a reference names a file and a sheet`() {
    func parts(_ file: String) -> [String?] {
      let table = TableReference(file: file, key: [])
      return [table.fileName, table.sheet, table.isSpreadsheet ? "sheet" : nil]
    }
    #expect(parts("words.xlsx#My cards") == ["words.xlsx", "My cards", "sheet"])
    #expect(parts("Words.XLSX") == ["Words.XLSX", nil, "sheet"])
    #expect(parts("a#b.tsv") == ["a#b.tsv", nil, nil])
    #expect(parts("a#1.xlsx#2") == ["a#1.xlsx", "2", "sheet"])
  }

  @Test func `two templates may ask the same, as long as no row is asked by both`() {
    let deck = """
      ---
      id: words
      title: Words
      licence: CC0-1.0
      table: words.tsv
      key: [word]
      ---

      ## {#answer}
      Q: {question}
      A: {answer}

      ## {#date}
      Q: {question}
      A(date): {date}
      """
    func rules(_ rows: String) -> [String] {
      let table = "word\tquestion\tanswer\tdate\n" + rows
      return Linter.lint([DeckSource(path: "words.md", text: deck)]) { _, _ in Array(table.utf8) }
        .map(\.rule)
    }
    #expect(rules("a\tWho?\tSejong\t\nb\tWhen?\t\t1446\n").isEmpty)
    #expect(rules("a\tWho?\tSejong\t1446\n") == ["exclusive-answers"])
  }
}
