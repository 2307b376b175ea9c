import Journal
import Shell
import TestSupport
import Testing
import Text

/// What a deck's diff says of an answer is what the scheduler does.
@Suite struct AnswerChangeTests {
  /// An answer before and after, and whether whoever learned the first is asked again at once.
  struct Case: Sendable {
    var language: Language
    var typed: String
    var old: String
    var new: String
    var isAskedAgain: Bool

    init(
      _ language: Language,
      _ typed: String,
      _ old: String,
      _ new: String,
      askedAgain: Bool
    ) {
      (self.language, self.typed, self.old, self.new) = (language, typed, old, new)
      isAskedAgain = askedAgain
    }
  }

  static let english = [
    Case(.english, "San Fransisco", "A: San Fransisco", "A: San Francisco", askedAgain: false),
    Case(.english, "Seoul", "A: Seoul", "A: Seoul | Hanyang", askedAgain: false),
    Case(.english, "Seoul", "A: Seoul | Hanyang", "A: Hanyang | Seoul", askedAgain: false),
    Case(.english, "Seoul", "A: Seoul", "A: Hanyang\nAccept: Seoul", askedAgain: false),
    Case(.english, "Seoul", "A: Seoul | Hanyang", "A: Hanyang", askedAgain: true),
    Case(.english, "Han River", "A: the Han River", "A: Han river", askedAgain: false),
    Case(.english, "Seoul", "A: Seoul", "A: Busan", askedAgain: true),
    Case(.english, "cat", "A: cat", "A: cut", askedAgain: true),
    Case(.english, "1965", "A(date): 1965", "A(date): 1956", askedAgain: true),
    Case(.english, "49.5", "A(number): 49.5", "A(number): 49.5 ± 1", askedAgain: false),
    Case(.english, "49.5", "A(number): 49.5", "A(number): 495", askedAgain: true),
    Case(.english, "Seoul", "A: Seoul", "A: Seoul\nWhy: The capital.", askedAgain: false),
  ]

  static let japanese = [
    Case(
      .japanese,
      "ありがとうごさいます",
      "A: ありがとうごさいます",
      "A: ありがとうございます",
      askedAgain: false
    ),
    Case(.japanese, "コンピュータ", "A: コンピュータ", "A: コンピューター", askedAgain: false),
    Case(.japanese, "約束", "A: 約束", "A: 約束 | やくそく", askedAgain: false),
    Case(.japanese, "約束", "A: 約束", "A: 約束[やくそく]", askedAgain: false),
    Case(.japanese, "約束", "A: 約束", "A: やくそく", askedAgain: true),
    Case(.japanese, "独島", "A: 独島", "A: 竹島", askedAgain: true),
    Case(.japanese, "おばさん", "A: おばさん", "A: おばあさん", askedAgain: true),
    Case(.japanese, "日韓首脳会談", "A: 日韓首脳会談", "A: 日中首脳会談", askedAgain: true),
    Case(.japanese, "東京", "A: 「東京」", "A: 東京。", askedAgain: false),
  ]

  static let korean = [
    Case(.korean, "김치찌게", "A: 김치찌게", "A: 김치찌개", askedAgain: false),
    Case(.korean, "안녕하세요", "A: 안녕하세요", "A: 안녕 하세요!", askedAgain: false),
    Case(.korean, "서울", "A: 서울", "A: 서울 | 한양", askedAgain: false),
    Case(.korean, "시간", "A: 시간", "A: 시각", askedAgain: true),
    Case(.korean, "안녕히 가세요", "A: 안녕히 가세요", "A: 안녕히 계세요", askedAgain: true),
    Case(.korean, "대통령", "A: 대통령", "A: 부통령", askedAgain: true),
    Case(.korean, "약속", "A(hangul): 약속", "A(hangul): 시간", askedAgain: true),
  ]

  private static func deck(_ language: Language, _ answer: String) -> String {
    """
    ---
    id: d
    title: D
    language: \(language.rawValue)
    licence: CC0-1.0
    ---

    ## One {#one}
    Q: ?
    \(answer)

    """
  }

  /// Learns the card of one version, then meets the other a day later.
  private func isAskedAgain(
    _ old: [String: String],
    _ new: [String: String],
    _ language: Language,
    typing typed: String
  ) throws -> (asked: Bool, told: Bool) {
    let world = try FixedWorld(decks: old)
    try world.addProfile(decks: ["d"], settings: [.language: .string(language.rawValue)])
    world.run("review", script: [.line(typed), .key("4")])
    #expect(try world.reviews().first?["grade"]?.int == 4)
    world.advance(days: 1)
    let before = world.editor.asked.count
    world.run("review", script: [.endOfInput])
    #expect(world.editor.asked.count == before, "an unchanged card is not asked")
    for (name, text) in old { try world.folder.write(text, to: "Before/" + name) }
    for (name, text) in new { try world.folder.write(text, to: "Decks/" + name) }
    world.run("review", script: [.endOfInput])
    let asked = world.editor.asked.count > before
    world.run(
      "deck",
      "diff",
      world.folder("Before"),
      world.folder("Decks"),
      "--json",
      "--language",
      language.rawValue
    )
    let changes = try JSONValue(parsing: world.terminal.output)["changes"]?.array ?? []
    return (asked, changes.contains { $0.text("verdict") == "answer-changed" })
  }

  @Test(arguments: english + japanese + korean)
  func `the diff says what the scheduler does`(_ example: Case) throws {
    let old = ["d.md": Self.deck(example.language, example.old)]
    let new = ["d.md": Self.deck(example.language, example.new)]
    let result = try isAskedAgain(old, new, example.language, typing: example.typed)
    #expect(result.asked == example.isAskedAgain, "\(example)")
    #expect(result.told == example.isAskedAgain, "\(example)")
  }

  @Test(arguments: [(Language.japanese, true), (.english, false)])
  func `an answer changed in a translation concerns those who learn in it`(
    language: Language,
    isAskedAgain: Bool
  ) throws {
    let base = Self.deck(.english, "A: Seoul")
    let translation = "---\ntitle: D\n---\n\n## 一 {#one}\nQ: ?\nA: "
    let result = try self.isAskedAgain(
      ["d.md": base, "d.ja.md": translation + "ソウル\n"],
      ["d.md": base, "d.ja.md": translation + "漢陽\n"],
      language,
      typing: language == .japanese ? "ソウル" : "Seoul"
    )
    #expect(result.asked == isAskedAgain)
    #expect(result.told == isAskedAgain)
  }
}
