import Readline
import Testing

struct KeyboardAidTests {
  @Test(arguments: [
    ("", "가방", TwoSetLayout.NextKey.letter("r")), ("ㄱ", "가방", .letter("k")),
    ("갑", "가방", .letter("k")), ("가방", "가방", .enter), ("나", "가방", .backspace),
    ("한국", "한국 사람", .letter(" ")), ("", "꿈", .letter("R")),
  ])
  func `the next key leads from what is typed to the answer`(
    typed: String,
    expected: String,
    key: TwoSetLayout.NextKey
  ) {
    #expect(TwoSetLayout.nextKey(typed: typed, expected: expected) == key)
  }

  @Test func `a wide screen shows jamo and letters`() {
    #expect(
      TwoSetLayout.drawing(next: .letter("k"), columns: 80) == [
        " ㅂq ㅈw ㄷe ㄱr ㅅt ㅛy ㅕu ㅑi ㅐo ㅔp", "  ㅁa ㄴs ㅇd ㄹf ㅎg ㅗh ㅓj[ㅏk]ㅣl",
        "   ㅋz ㅌx ㅊc ㅍv ㅠb ㅜn ㅡm", "→ ㅏ = k",
      ]
    )
  }

  @Test func `a narrow screen shows jamo, the shifted one where it is next`() {
    #expect(
      TwoSetLayout.drawing(next: .letter("P"), columns: 40) == [
        " ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ[ㅖ]", "  ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ", "   ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ",
        "→ ㅖ = Shift-P",
      ]
    )
  }

  @Test(arguments: [
    ("", "きょうと", "→ きょ = kyo"), ("きょうt", "きょうと", "→ と = to"), ("", "っちゃ", "→ っちゃ = tcha"),
    ("か", "かんい", "→ ん = nn"), ("ソ", "ソール", "→ ー = -"), ("か", "き", "→ Backspace"),
    ("き", "き", "→ Enter"),
  ])
  func `the next kana is told with its letters`(typed: String, expected: String, hint: String) {
    #expect(KanaSpelling.hint(typed: typed, expected: expected) == hint)
  }
}
