import Answers
import Decks
import Testing
import Text

@Suite struct ReadingTests {
  private func library(_ text: String, table: String = "") -> DeckLibrary {
    DeckLibrary.load([DeckSource(path: "r.md", text: text)]) { _, _ in Array(table.utf8) }
  }

  private func questions(_ text: String, table: String = "") -> [Question] {
    library(text, table: table).decks.flatMap { deck in
      deck.entries().compactMap { deck.question(for: $0, in: .english) }
    }
  }

  private static let front = "---\nid: r\ntitle: R\nlicence: CC0-1.0\n"

  @Test func `readings are shown, and are nowhere else`() throws {
    let written = """
      \(Self.front)---

      ## A {#a}
      Q: 約束[やくそく]を 守[まも]る?
      A: 約束[やくそく] | keep [it]
      Accept: 誓[ちか]い
      Also: 契約[けいやく]
      Reject: 嘘[うそ] — 嘘[うそ]です
      Hint: 約[やく]
      Why: 大事[だいじ] [sic]
      Say: 約束[やくそく]
      """
    let question = try #require(questions(written).first)
    #expect(question.prompt == "約束を守る?")
    #expect(question.answerKey?.accepted == ["約束", "keep [it]", "誓い"])
    #expect(question.also == ["契約"])
    #expect(question.reject == [Rejection(answer: "嘘", reason: "嘘です")])
    #expect([question.hint, question.why, question.say] == ["約", "大事 [sic]", "約束"])
    #expect(question.furigana(of: question.prompt).inline == "約束（やくそく）を守（まも）る?")
    #expect(question.furigana(of: "約束").inline == "約束（やくそく）")
    #expect(question.furigana(of: "keep [it]").inline == "keep [it]")
  }

  @Test func `readings do not change the fingerprint of an answer`() {
    let with = questions("\(Self.front)---\n\n## A {#a}\nQ: Which?\nA: 約束[やくそく]\n")
    let without = questions("\(Self.front)---\n\n## A {#a}\nQ: Which?\nA: 約束\n")
    #expect(with.map(\.fingerprint) == without.map(\.fingerprint))
    #expect(with.count == 1)
  }

  @Test func `what stands in a gap is no reading`() throws {
    let question = try #require(
      questions("\(Self.front)---\n\n## A {#a}\nC: 首都[しゅと]は東{{1::京::きょう}}です\n").first
    )
    #expect(question.prompt == "首都は東[きょう]です")
    #expect(question.furigana(of: question.prompt).inline == "首都（しゅと）は東[きょう]です")
  }

  @Test func `a column of readings is set over its words`() throws {
    let deck = """
      \(Self.front)table: r.tsv
      key: [ja_written]
      ---

      ## T {#t}
      Q: {ja_written} — {english}
      A(hangul): {ko_hangul}

      ## B {#b}
      Q: {ko_hangul}
      A: {ja_written}
      """
    let table = "ja_written\tko_hanja\tja_kana\tko_hangul\tenglish\n思う\t\tおもう\t생각하다\tthink\n"
    let asked = questions(deck, table: table)
    let readings = asked.map { $0.furigana(of: $0.prompt).inline }
    #expect(readings == ["思（おも）う — think", "생각하다"])
    #expect(try #require(asked.last).furigana(of: "思う").inline == "思（おも）う")
  }

  @Test func `options have readings all or none`() throws {
    let choice = "- [x] 約束[やくそく]\n- [ ] 契約\n- [ ] やくそく\n"
    let uneven = try #require(
      questions("\(Self.front)---\n\n## A {#a}\nQ: Which?\n\(choice)").first
    )
    #expect(uneven.furigana(of: "約束").inline == "約束")

    let deck = """
      \(Self.front)table: r.tsv
      key: [id]
      ---

      ## T {#t}
      Q: {ko}
      - [x] {ja}
      - [ ] {ja_b}
      """
    let rows = ["id\tja\tkana\tja_b\tko", "1\t約束\tやくそく\t契約\t약속", "2\t契約\tけいやく\t本\t계약"]
    let asked = questions(deck, table: rows.joined(separator: "\n"))
    let readings = asked.map { question in
      ["約束", "契約", "本"].map { question.furigana(of: $0).inline }
    }
    #expect(readings == [["約束（やくそく）", "契約（けいやく）", "本"], ["約束", "契約", "本"]])
  }

  @Test func `the linter sees answers without their readings`() {
    let text = "\(Self.front)---\n\n## A {#a}\nQ: Which?\nA: 約束 | 約束[やくそく]\n"
    let findings = Linter.lint([DeckSource(path: "r.md", text: text)]) { _, _ in nil }
    #expect(findings.map(\.rule).contains("unreachable-alternative"))
  }
}
