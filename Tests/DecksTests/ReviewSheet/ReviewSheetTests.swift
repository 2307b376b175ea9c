import Decks
import TestSupport
import Testing
import Text

@Suite struct ReviewSheetTests {
  private static let base = """
    ---
    id: d
    title: D
    language: en
    licence: CC0-1.0
    ---

    Prose stays.

    ## Capital {#c .places}
    Q: Which city is the capital?
      Take your time.
    A: Seoul | Hanyang
    Reject: Busan — The largest port.
    Reject: Tokyo — That is Japan's.
    Source: facts

    ## Order {#o}
    Q: Put these in order.
    1. first
    2. second

    ## Match {#m}
    Q: Match.
    | a | b |
    |---|---|
    | c | d |

    """
  private static let japanese = """
    ---
    title: D
    ---

    ## 首都 {#c}
    Q: 首都はどこですか。
    A: ソウル

    """

  private static let sources = [
    DeckSource(path: "d.md", text: base), DeckSource(path: "d.ja.md", text: japanese),
  ]

  private func text(_ files: [DeckSource], _ path: String = "d.md") -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  /// The sheet after a reader has changed it.
  private func corrections(
    of sources: [DeckSource] = sources,
    now: [DeckSource]? = nil,
    _ change: (inout ReviewSheet) -> Void
  ) throws -> SheetCorrections {
    let sheet = ReviewSheet(of: sources)
    var read = try #require(ReviewSheet(header: sheet.header, table: sheet.table))
    #expect(read.table == sheet.table)
    change(&read)
    return SheetCorrections(read, of: now ?? sources)
  }

  @Test func `every text of a card has a row, languages side by side`() {
    let sheet = ReviewSheet(of: Self.sources)
    #expect(sheet.header == ["id", "field", "English", "日本語", "comment", "check"])
    #expect(
      sheet.rows.map { "\($0.card) \($0.field)" } == [
        "d/c heading", "d/c Q", "d/c A", "d/c Reject", "d/c Reject 2", "d/o heading", "d/o Q",
        "d/o item 1", "d/o item 2", "d/m heading", "d/m Q", "d/m pair 1", "d/m pair 2",
      ]
    )
    #expect(sheet.rows[1].texts[.english] == "Which city is the capital?\nTake your time.")
    #expect(sheet.rows[2].texts == [.english: "Seoul | Hanyang", .japanese: "ソウル"])
  }

  @Test func `a corrected cell changes its text and nothing else`() throws {
    var corrections = try corrections { sheet in
      sheet.rows[1].texts[.english] = "Which city is the capital?\nThink twice."
      sheet.rows[2].texts[.japanese] = "ソウル | 漢陽"
      sheet.rows[11].texts[.english] = "| a | e |"
    }
    let files = corrections.applied()
    #expect(corrections.corrections.count == 3)
    #expect(
      text(files)
        == Self.base.replacing("Take your time.", with: "Think twice.")
        .replacing("| a | b |", with: "| a | e |")
    )
    #expect(text(files, "d.ja.md") == Self.japanese.replacing("ソウル", with: "ソウル | 漢陽"))
  }

  @Test func `an empty cell that is filled becomes a line of its card`() throws {
    var corrections = try corrections { sheet in
      sheet.rows[3].texts[.japanese] = "釜山 — 最大の港です。"
    }
    #expect(
      text(corrections.applied(), "d.ja.md")
        == Self.japanese.replacing("A: ソウル", with: "A: ソウル\nReject: 釜山 — 最大の港です。")
    )
  }

  @Test func `a card that a translation lacks is added to it`() throws {
    var corrections = try corrections { sheet in
      let texts = [
        5: "順番", 6: "並べて\nください。", 7: "一", 8: "二", 10: "合わせてください。", 11: "| ア | イ |",
        12: "| ウ | エ |",
      ]
      for (row, text) in texts { sheet.rows[row].texts[.japanese] = text }
    }
    let files = corrections.applied()
    #expect(corrections.conflicts.isEmpty)
    #expect(corrections.corrections.count == 7)
    #expect(text(files) == Self.base)
    let added = """

      ## 順番 {#o}
      Q: 並べて
        ください。
      1. 一
      2. 二

      ## {#m}
      Q: 合わせてください。
      | ア | イ |
      |---|---|
      | ウ | エ |

      """
    #expect(text(files, "d.ja.md") == Self.japanese + added)
  }

  @Test func `an answer that is added keeps its kind`() throws {
    let base = Self.base.replacing("A: Seoul | Hanyang", with: "A(hangul): 서울")
    let translations = [Self.japanese.replacing("A: ソウル\n", with: ""), "---\ntitle: D\n---\n"]
    for translation in translations {
      let sources = [
        DeckSource(path: "d.md", text: base), DeckSource(path: "d.ja.md", text: translation),
      ]
      var corrections = try corrections(of: sources) { $0.rows[2].texts[.japanese] = "서울" }
      #expect(text(corrections.applied(), "d.ja.md").contains("\nA(hangul): 서울\n"))
    }
  }

  @Test func `a language without a file is told with the name that it would have`() throws {
    let other = Self.base.replacing("id: d", with: "id: e")
    let sources = Self.sources + [DeckSource(path: "x/e.md", text: other)]
    let none = try corrections(of: sources) { sheet in
      let row = sheet.rows.firstIndex { $0.card == "e/c" && $0.field == "Q" } ?? 0
      sheet.rows[row].texts[.japanese] = "首都は？"
    }
    #expect(none.corrections.isEmpty)
    #expect(none.conflicts.map(\.path) == ["x/e.md"])
    #expect(none.conflicts.first?.message.english.contains("Make x/e.ja.md with") == true)
  }

  @Test func `a sheet of another deck is told once, at a file that there is`() throws {
    let other = [DeckSource(path: "e.md", text: Self.base.replacing("id: d", with: "id: e"))]
    for change in ["", "What is the capital?"] {
      let strange = try corrections(now: other) { sheet in
        if !change.isEmpty { sheet.rows[1].texts[.english] = change }
      }
      #expect(strange.corrections.isEmpty && strange.comments.isEmpty)
      #expect(strange.conflicts.map(\.path) == ["e.md"])
      #expect(
        strange.conflicts.first?.message.english
          == "The sheet belongs to another deck: its 13 rows of “d” were left. Apply it to that deck."
      )
    }
    // A sheet of two decks may be applied to one of them.
    let both = Self.sources + other
    #expect(try corrections(of: both, now: other) { _ in }.conflicts.isEmpty)
  }

  @Test func `a cell that both sides changed is left and told`() throws {
    let now = Self.sources.map {
      DeckSource(
        path: $0.path,
        text: text([$0], $0.path).replacing("Which city", with: "What town")
      )
    }
    var corrections = try corrections(now: now) { sheet in
      sheet.rows[1].texts[.english] = "Where is the seat?"
      sheet.rows[2].texts[.english] = "Seoul"
    }
    #expect(corrections.conflicts.map(\.path) == ["d.md"])
    #expect(corrections.conflicts.first?.range.start.line == 11)
    let file = text(corrections.applied())
    #expect(file.contains("What town") && file.contains("A: Seoul\n"))
    // What only the deck changed is no correction.
    #expect(try self.corrections(now: now) { _ in }.corrections.isEmpty)
    #expect(try self.corrections(now: now) { _ in }.conflicts.isEmpty)
  }

  @Test func `what cannot be told or written is left and told`() throws {
    let now = [DeckSource(path: "d.md", text: Self.base.replacing("{#o}", with: "{#p}"))]
    let gone = try corrections(now: now) { $0.rows[6].texts[.english] = "Order!" }
    #expect(gone.conflicts.count == 1)
    let emptied = try corrections { $0.rows[1].texts[.english] = "" }
    #expect(emptied.conflicts.count == 1 && emptied.corrections.isEmpty)
    let unchecked = try corrections { sheet in
      sheet.rows[1].digests = nil
      sheet.rows[1].texts[.english] = "x"
    }
    #expect(unchecked.conflicts.count == 1 && unchecked.corrections.isEmpty)
    let control = try corrections { $0.rows[1].texts[.english] = "a\u{1B}[31m" }
    #expect(control.conflicts.count == 1 && control.corrections.isEmpty)
  }

  @Test(arguments: [
    "| a | b | c |", "x\n## Another card {#z}\nQ: y", "A: z", "{#other}", "```", "x\n\n---\n",
  ])
  func `no cell becomes more than its text`(hostile: String) throws {
    for row in [0, 1, 2, 7, 11] {
      var corrections = try corrections { $0.rows[row].texts[.english] = hostile }
      let files = corrections.applied()
      let before = ReviewSheet(of: Self.sources).rows
      let after = ReviewSheet(of: files).rows
      #expect(after.map(\.card) == before.map(\.card))
      #expect(after.map(\.field) == before.map(\.field))
      for index in after.indices where index != row {
        #expect(after[index].texts == before[index].texts, "\(row) \(hostile)")
      }
    }
  }

  @Test func `comments are findings at their cards`() throws {
    let commented = try corrections { sheet in
      sheet.rows[2].comment = "Is Hanyang not older?"
      sheet.rows[2].texts[.japanese] = "漢城"
    }
    let comment = try #require(commented.comments.first)
    #expect(comment.path == "d.ja.md" && comment.rule == "review-comment")
    #expect(comment.message.english == "d/c A (ja): Is Hanyang not older?")
  }

  @Test func `a file of pairs of line breaks keeps them`() throws {
    let windows = Self.sources.map {
      DeckSource(path: $0.path, text: text([$0], $0.path).replacing("\n", with: "\r\n"))
    }
    var corrections = try corrections(of: windows) { sheet in
      sheet.rows[1].texts[.english] = "One.\nTwo."
      sheet.rows[3].texts[.japanese] = "釜山"
    }
    let files = corrections.applied()
    #expect(text(files).contains("Q: One.\r\n  Two.\r\nA: Seoul"))
    #expect(text(files, "d.ja.md").contains("A: ソウル\r\nReject: 釜山\r\n"))
  }

  @Test(arguments: UInt64(1)...60)
  func `a sheet that comes back as it went changes no byte`(seed: UInt64) throws {
    var generator = DeckGenerator(seed: seed)
    let sources = [DeckSource(path: "x.md", text: DeckWriter.text(of: generator.deck()))]
    var untouched = try corrections(of: sources) { _ in }
    #expect(untouched.corrections.isEmpty && untouched.conflicts.isEmpty)
    #expect(untouched.applied() == sources)
  }

  @Test(arguments: UInt64(1)...40)
  func `a correction can be taken back by the sheet of before`(seed: UInt64) throws {
    var generator = DeckGenerator(seed: seed)
    let sources = [DeckSource(path: "x.md", text: DeckWriter.text(of: generator.deck()))]
    let sheet = ReviewSheet(of: sources)
    guard let row = sheet.rows.firstIndex(where: { $0.field == "Why" || $0.field == "Hint" }) else {
      return
    }
    let language = try #require(sheet.languages.first)
    var there = try corrections(of: sources) { $0.rows[row].texts[language] = "Another.\n\nText." }
    let changed = there.applied()
    #expect(there.corrections.count == 1)
    #expect(ReviewSheet(of: changed).rows[row].texts[language] == "Another.\n\nText.")
    var back = try corrections(of: changed) { $0.rows[row].texts = sheet.rows[row].texts }
    let restored = ReviewSheet(of: back.applied())
    #expect(restored.rows.map(\.texts) == sheet.rows.map(\.texts))
  }

  @Test func `any table can be read`() {
    #expect(ReviewSheet(header: [], table: []) == nil)
    #expect(ReviewSheet(header: ["id", "field"], table: []) == nil)
    let odd = ReviewSheet(
      header: ["field", "id", "ko", "x"],
      table: [[], ["Q"], ["Q", "d/c"], ["Q", "d/c", "서울", "y", "z"]]
    )
    #expect(odd?.rows.map(\.card) == ["d/c", "d/c"])
    #expect(odd?.rows.last?.texts == [.korean: "서울"])
  }
}
