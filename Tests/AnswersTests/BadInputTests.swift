import Answers
import TestSupport
import Testing

/// Answers that no person means: judged or refused, never a crash.
@Suite struct BadInputTests {
  private static let bad: [String] = [
    "", " ", "\u{0}", "\u{1B}[2J", "\u{7F}\u{8}\r\n", "\u{202E}한국", "\u{FEFF}", "\u{200D}\u{200D}",
    "\u{3099}", "\u{0301}", "か\u{3099}\u{3099}\u{3099}", "\u{1160}\u{11A8}", "\u{1100}", "ㅏㄱ",
    "\u{FFFD}", "a\u{FFFD}b", "\u{10FFFF}", "\u{E0001}", "゛゜", "ーーー", "𝒜", "👨‍👩‍👧", "٣",
    String(repeating: "\u{0301}", count: 2000), String(repeating: "ㅎㅏㄴ", count: 400),
    String(repeating: "あ", count: 1365), String(repeating: "9", count: 4096),
    String(repeating: "a ", count: 2048), String(repeating: "x", count: 1_000_000),
  ]

  @Test(arguments: AnswerKind.allCases)
  func `every kind of answer survives them, and none is right`(kind: AnswerKind) {
    let accepted = [
      AnswerKind.text: "Seoul", .reading: "やくそく", .hiragana: "が", .katakana: "ソウル",
      .hangul: "한국", .romanization: "hanguk", .date: "1965-06-22", .number: "49.5", .boolean: "yes",
    ]
    let key = AnswerKey(kind: kind, accepted: [accepted[kind] ?? "Seoul"])
    for typed in Self.bad {
      let verdict = Judge.judge(typed, key: key)
      #expect(verdict.understood.utf8.count <= 3 * Judge.longestAnswer)
      if typed.unicodeScalars.contains("\u{FFFD}") {
        #expect(verdict.difference == .refused(.notText))
        #expect(verdict.outcome == .retry)
      }
      if typed.utf8.count > Judge.longestAnswer {
        #expect(verdict.difference == .refused(.tooLong(bytes: typed.utf8.count)))
      }
      if !typed.contains("한국") { #expect(!verdict.outcome.isRight, "\(kind) \(typed.prefix(20))") }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `any bytes are judged or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0...200, using: &random))
      .map { _ in UInt8.random(in: 0...255, using: &random) }
    let typed = String(decoding: bytes, as: UTF8.self)
    for kind in AnswerKind.allCases {
      let key = AnswerKey(kind: kind, accepted: ["約束 1965 yes"])
      #expect(!Judge.judge(typed, key: key).outcome.isRight)
    }
  }
}
