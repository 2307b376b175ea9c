import Answers
import TestSupport
import Testing

struct HangulComposerTests {
  @Test(arguments: ReferenceCase.own("dubeolsik"))
  func `keys compose as on the two-set keyboard`(row: ReferenceCase) {
    #expect(same(typed(row.input), row.expected))
    #expect(same(TwoSetKeyboard.hangul(fromKeys: row.input), row.expected))
  }

  @Test(
    .enabled(if: ReferenceCase.isAvailable, ReferenceCase.absence),
    arguments: ReferenceCase.fixture("dubeolsik")
  )
  func `keys compose as in the reference`(row: ReferenceCase) {
    #expect(
      same(
        typed(
          row.input.split(separator: "\\b").joined(separator: "\u{8}")
            + (row.input.hasSuffix("\\b") ? "\u{8}" : "")
        ),
        row.expected
      )
    )
  }

  @Test(arguments: [
    ("rkT", ["ㄱ", "가", "갔"]), ("akfr", ["ㅁ", "마", "말", "맑"]), ("dnp", ["ㅇ", "우", "웨"]),
    ("rt", ["ㄱ", "ㄳ"]),
  ])
  func `taking back goes the way the keys came`(keys: String, steps: [String]) throws {
    let composer = HangulComposer()
    var preedit: Preedit?
    for key in keys { preedit = try #require(composer.feed(preedit, key)).preedit }
    for shown in steps.reversed() {
      let open = try #require(preedit)
      #expect(open.shown == shown)
      preedit = composer.takeBack(open)
    }
    #expect(preedit == nil)
  }

  @Test(arguments: UInt64(1)...20)
  func `syllables survive the way over the keys`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let word = RandomText.hangul(using: &random)
      let keys = TwoSetKeyboard.keys(fromHangul: word)
      #expect(same(TwoSetKeyboard.hangul(fromKeys: keys), word))
      #expect(same(typed(keys), word))
    }
  }

  @Test func `what is no letter key goes into the line as it is`() {
    for key: Character in ["1", " ", "한", "é", "\u{8}"] {
      #expect(HangulComposer().feed(nil, key) == nil)
    }
  }

  @Test func `a preedit of another composer does no harm`() {
    let foreign = Preedit(raw: "한1", shown: "x")
    #expect(HangulComposer().feed(foreign, "r")?.preedit?.shown == "ㄱ")
  }
}

/// What stands in the line after `keys`, with U+0008 as the key that takes back.
func typed(_ keys: String) -> String {
  let composer = HangulComposer()
  var line = ""
  var preedit: Preedit?
  for key in keys {
    if key == "\u{8}" {
      preedit = preedit.flatMap(composer.takeBack)
    } else if let step = composer.feed(preedit, key) {
      line += step.committed
      preedit = step.preedit
    } else {
      line += preedit.map(composer.settle) ?? ""
      line.append(key)
      preedit = nil
    }
  }
  return line + (preedit.map(composer.settle) ?? "")
}
