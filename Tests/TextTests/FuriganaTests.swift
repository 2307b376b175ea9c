import TestSupport
import Testing
import Text

@Suite struct FuriganaTests {
  @Test(arguments: [
    ("約束[やくそく]を守[まも]る", "約束（やくそく）を守（まも）る"),
    ("約束[やくそく]を 守[まも]る", "約束（やくそく）を守（まも）る"),
    ("お 茶[ちゃ]", "お茶（ちゃ）"),
    ("大人[おとな] 気[げ]", "大人（おとな）気（げ）"),
    ("これは 食べ物[たべもの]です", "これは食（た）べ物（もの）です"),
    ("取り引き[とりひき]", "取（と）り引（ひ）き"),
    ("これは日本[にほん]です", "これは日本（にほん）です"),
    ("人々[ひとびと]", "人々（ひとびと）"),
    ("The word 約束[やくそく] means promise", "The word 約束（やくそく） means promise"),
    ("시간 時間[じかん]", "시간 時間（じかん）"),
    (" 時間[じかん]", "時間（じかん）"),
    ("頁[ページ]", "頁（ページ）"),
  ])
  func `readings belong to the kanji before them`(written: String, inline: String) {
    #expect(Furigana(written).inline == inline)
  }

  @Test(arguments: [
    "[hint]", "[…]", "漢字[hint]", "漢字[…]", "漢字[]", "漢字[かん字]", "かな[かな]", "漢字 [かんじ]",
    "한자[かんじ]", "漢字[かんじ", "[かんじ]", "漢字[漢字[x]", "a [b] c", "漢字[かん じ]", "", "[[[]]]",
  ])
  func `other brackets are text`(written: String) {
    #expect(!Furigana(written).hasReadings)
    #expect(Furigana.plain(written) == written)
  }

  @Test func `the plain text has no readings, the spoken text nothing else`() {
    let furigana = Furigana("約束[やくそく]を守[まも]る")
    #expect(furigana.text == "約束を守る")
    #expect(furigana.spoken == "やくそくをまもる")
    #expect(Furigana.plain("約束[やくそく]を守[まも]る") == "約束を守る")
    #expect(!furigana.keepingReadings { $0 != "まも" && $0 != "やくそく" }.hasReadings)
  }

  @Test func `a word of a table is read wherever it stands by itself`() {
    let plain = Furigana("時間 — 時間割 — 時間")
    #expect(plain.reading("時間", as: "じかん").inline == "時間（じかん） — 時間割 — 時間（じかん）")
    #expect(Furigana("思う").reading("思う", as: "おもう").inline == "思（おも）う")
    #expect(!Furigana("時間（じかん）").reading("時間", as: "じかん").hasReadings)
    #expect(!Furigana("かな").reading("かな", as: "かな").hasReadings)
    #expect(!Furigana("思う").reading("思う", as: "かんがえる").hasReadings)
  }

  @Test func `where the kana allow two ways the reading stands over the whole`() {
    #expect(Furigana("居いる").reading("居いる", as: "いいいる").inline == "居（いい）いる")
    let two = Furigana("手て手").reading("手て手", as: "ててててて")
    #expect(two.pieces == [Furigana.Piece("手て手", reading: "ててててて")])
  }

  @Test func `readings stand above their kanji`() {
    let lines = Furigana("私は約束[やくそく]を守[まも]る").lines(width: 40)
    #expect(lines == [FuriganaLine(readings: "    やくそく  まも", text: "私は  約束  を 守 る")])
  }

  @Test func `text and readings break together`() {
    let lines = Furigana("約束[やくそく]を守[まも]る。").lines(width: 10)
    #expect(
      lines == [
        FuriganaLine(readings: "やくそく", text: "  約束  を"),
        FuriganaLine(readings: "まも", text: " 守 る。"),
      ]
    )
    #expect(Furigana("a\n\nb c").lines(width: 2).map(\.text) == ["a", "", "b", "c"])
  }

  @Test(arguments: UInt64(0)..<200)
  func `nothing is lost, and no line is too wide`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = ["約束", "[やくそく]", " ", "を", "[", "]", "食べ物[たべもの]", "word", "。", "가", "\n", "ー"]
    let written = (0..<Int.random(in: 0...30, using: &random))
      .compactMap { _ in parts.randomElement(using: &random) }.joined()
    let furigana = Furigana(written)
    #expect(Furigana.plain(written) == furigana.text)
    let width = Int.random(in: 12...30, using: &random)
    let lines = furigana.lines(width: width)
    for line in lines {
      #expect(DisplayWidth.of(line.text) <= max(width, 8))
      #expect(DisplayWidth.of(line.readings) <= max(width, 8))
    }
    let kept = lines.map(\.text).joined().filter { $0 != " " }
    #expect(kept == furigana.text.filter { $0 != " " && $0 != "\n" })
  }
}
