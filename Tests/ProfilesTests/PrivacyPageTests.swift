import Classes
import Foundation
import Scheduling
import TestSupport
import Testing
import Text

/// The page about what is stored says what is stored.
@Suite struct PrivacyPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Profiles").standardizedFileURL

  private static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// What the page calls each member of an answer, in English, Japanese and Korean.
  private static let words: [String: [String]] = [
    "card": ["the card", "カード", "카드"],
    "grade": ["the one you gave", "自分の評価", "스스로 한 평가"],
    "proposed": ["the grade that was proposed", "提案された評価", "제안된 평가"],
    "verdict": ["how it was judged", "判定", "판정"],
    "typed": ["what you typed", "入力した文字", "입력한 글"],
    "ms": ["how long it took", "かかった時間", "걸린 시간"],
    "think": ["your first key", "最初のキー", "첫 글쇠"],
    "mode": ["the mode", "種類", "종류"],
    "due": ["the card comes again", "次の復習日", "다음에 복습할 날"],
    "answer": ["digest of the right answer", "正しい答えのダイジェスト", "정답의 요약값"],
    "hint": ["whether a hint was shown", "ヒントを見たかどうか", "힌트를 봤는지"],
    "attempts": ["earlier tries", "前の入力", "앞서 입력한 것"],
    "chosen": ["which options you chose", "選んだ選択肢", "고른 보기"],
    "score": ["how many points", "得点", "점수"],
  ]

  @Test func `every member of an answer is named in three languages`() throws {
    let schema = try JSONValue(parsing: Array(Self.text("event.schema.json").utf8))
    let rules = try #require(schema["allOf"]?.array)
    let review = try #require(
      rules.first { $0["if"]?["properties"]?["kind"]?["const"]?.string == "review" }
    )
    let members = try #require(review["then"]?["properties"]?.members).map(\.name)
    #expect(members.count > 10)
    let pages = try Self.text("PRIVACY.md").split(separator: "\n---\n")
    #expect(pages.count == 3)
    for member in members {
      let words = try #require(Self.words[member], "PRIVACY.md does not speak of \(member)")
      for (page, word) in zip(pages, words) {
        #expect(page.contains(word), "\(member): \(word)")
      }
    }
  }

  @Test func `the note of a pack tells of hints and choices`() {
    let plan = Plan(
      title: "Exchange",
      start: Day(year: 2027, month: 1, day: 11) ?? Day(0),
      weeks: 12
    )
    let note = PrivacyNote.markdown(for: plan)
    for word in ["hint", "options", "ヒント", "選択肢", "힌트", "보기"] {
      #expect(note.contains(word), "\(word)")
    }
  }
}
