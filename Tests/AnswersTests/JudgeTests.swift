import Answers
import TestSupport
import Testing
import Text

struct JudgeTests {
  private func verdict(
    _ kind: AnswerKind,
    _ expected: String,
    _ typed: String,
    others: String = "",
    related: String = "",
    reject: String = ""
  ) throws -> Verdict {
    try JudgeQuery(
      language: "ja",
      kind: kind.rawValue,
      expect: expected,
      reject: [reject],
      others: others,
      related: related,
      typed: typed
    ).verdict()
  }

  @Test func `a consonant or a vowel alone is no syllable`() {
    let alone = PlaceDifference.substituted(at: 1, typed: "ㅏ", expected: "안")
    #expect(alone.phrase(by: .syllable).japanese.hasPrefix("1文字目"))
    #expect(alone.phrase(by: .syllable).korean.hasPrefix("1번째 글자"))
    let whole = PlaceDifference.substituted(at: 1, typed: "아", expected: "안")
    #expect(whole.phrase(by: .syllable).japanese.hasPrefix("1音節目"))
  }

  @Test func `the table holds three hundred judged answers`() {
    #expect(JudgeTable.all.count >= 300)
  }

  @Test(arguments: JudgeTable.all)
  func `answers are judged`(_ row: JudgedAnswer) throws {
    let language = row.expected.unicodeScalars.contains { $0.value >= 0xAC00 } ? "ko" : "ja"
    let query = try JudgeQuery(
      language: language,
      kind: row.kind.rawValue,
      expect: row.expected,
      reject: [row.reject],
      others: row.others,
      related: row.related,
      typed: row.typed
    )
    #expect(query.verdict().outcome == row.outcome)
  }

  @Test(.enabled(if: Fixtures.folder != nil, "KORYU_FIXTURES names no reference cases"))
  func `all common romanizations of one reading are right`() throws {
    let rows = CaseTable.rows("tolerance-ja.tsv")
    #expect(!rows.isEmpty)
    for row in rows {
      let verdict = try verdict(.reading, row.expected, row.input)
      #expect(verdict.outcome == .variant, "\(row)")
      #expect(verdict.understood == row.expected, "\(row)")
    }
  }

  static let differences: [(AnswerKind, String, String, String)] = [
    (.reading, "やくそく", "やくうそく", "3rd mora: you typed a long vowel (う), expected a short one."),
    (.reading, "とうきょう", "ときょう", "2nd mora: the long vowel う is missing."),
    (.reading, "がっこう", "がこう", "2nd mora: the small っ is missing."),
    (.reading, "がこう", "がっこう", "2nd mora: the small っ is one too many."),
    (.reading, "ば", "は", "1st mora: you typed は, expected ば — mind the voicing marks."),
    (.reading, "きょう", "きよう", "1st mora: you typed よ, expected ょ — mind small and big kana."),
    (.katakana, "ページ", "ペジ", "2nd mora: the long vowel ー is missing."),
    (.reading, "やくそく", "yakuusoku", "3rd mora: you typed a long vowel (う), expected a short one."),
    (.text, "한국", "한굴", "2nd syllable: you typed 굴, expected 국 — final ㄹ instead of ㄱ."),
    (.hangul, "값", "갑", "1st syllable: you typed 갑, expected 값 — final ㅂ instead of ㅄ."),
    (.hangul, "개", "게", "1st syllable: you typed 게, expected 개 — medial ㅔ instead of ㅐ."),
    (.hangul, "한국", "하국", "1st syllable: you typed 하, expected 한 — final ㄴ is missing."),
    (.text, "1965年", "1956年", "The digits differ: you typed 1956年, expected 1965年."),
    (.text, "South Korea", "North Korea", "1st word: you typed north, expected south."),
    (.text, "South Korea", "Korea", "1st word: south is missing."),
    (.text, "Seoul", "Soeul", "2nd letter: you typed oe, expected eo — in the other order."),
    (.text, "Parasite", "Burning", "You typed Burning, expected Parasite."),
    (.katakana, "ソウル", "そうる", "Not wrong, but write it in katakana."),
  ]

  @Test(arguments: differences)
  func `differences are named`(_ row: (AnswerKind, String, String, String)) throws {
    let verdict = try verdict(row.0, row.1, row.2)
    #expect(verdict.difference?.phrase.english == row.3)
  }

  @Test func `differences are worded in the learner's language`() throws {
    let missing = try verdict(.reading, "とうきょう", "ときょう").difference?.phrase
    #expect(missing?.japanese == "2拍目の長音「う」が抜けています。")
    #expect(missing?.korean == "2번째 박: 장음 う가 빠졌어요.")
    let syllable = try verdict(.hangul, "한국", "한굴").difference?.phrase
    #expect(syllable?.japanese == "2音節目は「굴」ではなく「국」です（パッチムはㄹではなくㄱ）。")
    #expect(syllable?.korean == "2번째 음절: 쓴 것 굴, 맞는 것 국 — 받침 ㄱ 자리에 ㄹ.")
  }

  @Test func `what was understood is echoed`() throws {
    #expect(try verdict(.hangul, "안녕", "dkssud").understood == "안녕")
    #expect(try verdict(.reading, "じかん", "jikan").understood == "じかん")
    #expect(try verdict(.katakana, "ソウル", "zouru").understood == "ゾウル")
    #expect(try verdict(.reading, "じかん", "jigan").understood == "じがん")
    #expect(try verdict(.hangul, "안녕", "busan").understood == "부산")
    #expect(try verdict(.hangul, "선물", "gift").understood == "gift")
    #expect(try verdict(.hangul, "선물", "qjtm").understood == "버스")
    #expect(try verdict(.reading, "日韓関係 | にっかんかんけい", "nikan").understood == "にかん")
  }

  @Test func `the preferred form is the first in the language of the answer`() throws {
    #expect(try verdict(.text, "Tokyo | 東京", "tōkyō").preferred == "Tokyo")
    #expect(try verdict(.reading, "じかん | 時間", "zikan").preferred == "じかん")
    #expect(try verdict(.text, "Tokyo | 東京", "東京").preferred == "東京")
  }

  @Test func `a name in Latin letters is told in Latin letters`() throws {
    let names = "Tomiichi Murayama | 村山富市 | 무라야마 도미이치"
    #expect(try verdict(.text, names, "Murayama Tomiichi").preferred == "Tomiichi Murayama")
    #expect(try verdict(.text, names, "무라야마도미이치").preferred == "무라야마 도미이치")
  }

  @Test func `known mistakes tell what their author tells`() throws {
    let verdict = try verdict(
      .text,
      "1965",
      "1956",
      reject: "1956 — Japan joined the UN that year | 1945 — the war ended"
    )
    #expect(verdict.outcome == .wrong)
    #expect(verdict.explanation == "Japan joined the UN that year")
    let record = JudgeRecord(verdict, in: .english)
    #expect(
      record.difference == "1956 is a common mistake here. Japan joined the UN that year"
    )
    #expect(record.grade == "again")
  }

  @Test func `a language that is restricted is asked for`() {
    let key = AnswerKey(
      kind: .text,
      accepted: ["Dokdo", "独島", "독도"],
      language: .korean,
      also: ["다케시마"]
    )
    #expect(Judge.judge("독도", key: key).outcome == .exact)
    let verdict = Judge.judge("独島", key: key)
    #expect(verdict.outcome == .retry)
    #expect(verdict.difference == .form(.language(.korean)))
    #expect(Judge.judge("다케시마", key: key).difference == .elsewhere(.alsoValid("다케시마")))
  }

  @Test(arguments: [
    ("책이", Outcome.exact), ("책이 있어요", .exact), ("책상 위에 책이 있어요.", .exact), ("이", .exact),
    ("이가", .wrong), ("책가", .wrong), ("책을", .wrong), ("상 위에 책이", .retry),
  ])
  func `the words beside a gap may be typed with it`(typed: String, outcome: Outcome) {
    let key = AnswerKey(
      kind: .hangul,
      accepted: ["이", "은"],
      prompt: "Fill in the particle:\n책상 위에 책[…] 있어요."
    )
    #expect(Judge.judge(typed, key: key).outcome == outcome)
  }

  @Test func `a gap is not filled by the end of the word before it`() {
    let key = AnswerKey(kind: .hangul, accepted: ["가"], prompt: "고양이[…] 있어요.")
    #expect(Judge.judge("고양이가", key: key).outcome == .exact)
    #expect(Judge.judge("이가", key: key).outcome == .wrong)
    let care = AnswerKey(
      kind: .reading,
      accepted: ["お世話", "おせわ"],
      prompt: "（　　）に入る日本語を書いてください。はじめまして。これから（　　）になります。"
    )
    #expect(Judge.judge("はじめまして。これからお世話になります。", key: care).outcome == .exact)
    #expect(Judge.judge("お世話になります", key: care).outcome == .exact)
    #expect(Judge.judge("お世話します", key: care).outcome == .wrong)
  }

  @Test(arguments: [
    ("how many US dollars was it?", "85.3 billion dollars", Outcome.exact),
    ("how many US dollars was it?", "85.3 billion", .exact),
    ("how many US dollars was it?", "USD 85.3bn", .exact),
    ("how many US dollars was it?", "85.3 billion yen", .retry),
    ("how many US dollars was it?", "¥85.3 billion", .retry),
    ("how many US dollars was it?", "85.3 billion people", .retry),
    ("how many US dollars was it?", "85.3 %", .wrong),
    ("何ドルでしたか。", "853億ドル", .exact), ("何ドルでしたか。", "853億円", .retry),
    ("몇 달러였어요?", "853억 달러", .exact), ("몇 달러였어요?", "853억 원", .retry),
    ("北緯何度線ですか。", "853億度", .exact), ("2020年には何人でしたか。", "853億年", .retry),
    ("How many visitors came?", "85.3 billion people", .exact),
  ])
  func `another unit than the question names is no answer`(
    prompt: String,
    typed: String,
    outcome: Outcome
  ) {
    let key = AnswerKey(kind: .number, accepted: ["85300000000"], prompt: prompt)
    #expect(Judge.judge(typed, key: key).outcome == outcome)
  }

  @Test func `what romanizes hangul is no romaji`() {
    let korean = AnswerKey(kind: .romanization, accepted: ["gachi"], prompt: "How is 같이 read?")
    #expect(Judge.judge("gati", key: korean).outcome == .wrong)
    #expect(Judge.judge("Gachi", key: korean).outcome == .exact)
    let japanese = AnswerKey(kind: .romanization, accepted: ["machi"], prompt: "まち")
    #expect(Judge.judge("mati", key: japanese).outcome == .variant)
  }

  @Test func `what is asked again is told in words that are true`() throws {
    let lacks = { (kind: AnswerKind, expected: String, typed: String) in
      try verdict(kind, expected, typed).difference?.phrase.english
    }
    #expect(try lacks(.hangul, "시간", "猫") == "Write it in hangul.")
    #expect(try lacks(.hangul, "사", "4") == "Not wrong, but write it in hangul.")
    #expect(
      try lacks(.date, "1965-06-22", "65年6月22日")
        == "65年6月22日: write the year with four digits, like 2000."
    )
    #expect(
      try lacks(.date, "1868", "ずっと前") == "ずっと前 is not read as a date: type it like 2000."
    )
    #expect(try lacks(.reading, "お世話 | おせわ", "世話") == "Not wrong, but add the polite お.")
    #expect(
      try lacks(.hangul, "다녀왔어요", "다녀왔어") == "Not wrong among friends, but say it politely."
    )
    #expect(try lacks(.date, "1868", "明治元年") == "Right: that is 1868.")
    #expect(
      try lacks(.number, "15 centuries", "1500 years")
        == "1500 years is as much, but answer in centuries."
    )
  }

  @Test func `no particle is left open behind a character`() {
    let extra = PlaceDifference.extra(at: 4, typed: "物").phrase(by: .letter)
    #expect(extra.korean == "4번째 글자: 物 — 필요 없음.")
    #expect(
      PlaceDifference.extra(at: 1, typed: "책").phrase(by: .letter).korean.hasSuffix("책은 필요 없어요.")
    )
  }

  @Test func `grades follow the outcome and the hint`() throws {
    let exact = try verdict(.text, "Seoul", "Seoul")
    #expect(exact.proposal() == GradeProposal(grade: .good, reason: .right))
    #expect(exact.proposal(.withHint) == GradeProposal(grade: .hard, reason: .hint))
    let typo = try verdict(.text, "Seoul", "Seol")
    #expect(typo.proposal() == GradeProposal(grade: .hard, reason: .typo))
    let wrong = try verdict(.text, "Seoul", "Busan")
    #expect(wrong.proposal(.withHint) == GradeProposal(grade: .again, reason: .wrong))
    #expect(try verdict(.katakana, "ソウル", "そうる").proposal() == nil)
  }

  @Test func `lenient spelling widens words, not names or digits`() {
    let lenient = JudgeContext(spelling: .lenient)
    let words = AnswerKey(kind: .text, accepted: ["increase"])
    #expect(Judge.judge("incraese", key: words, context: lenient).outcome == .typo)
    #expect(Judge.judge("incrasse", key: words).outcome == .wrong)
    #expect(Judge.judge("incrasse", key: words, context: lenient).outcome == .typo)
    let name = AnswerKey(kind: .text, accepted: ["Murayama"])
    #expect(Judge.judge("Maruyama", key: name, context: lenient).outcome == .wrong)
    let year = AnswerKey(kind: .text, accepted: ["the treaty of 1965"])
    #expect(Judge.judge("the treaty of 1956", key: year, context: lenient).outcome == .wrong)
  }

  @Test func `what cannot be judged is refused as data`() {
    let key = AnswerKey(kind: .text, accepted: ["Seoul"])
    #expect(Judge.judge("", key: key).difference == .refused(.empty))
    #expect(Judge.judge(" \u{3000}\t", key: key).difference == .refused(.empty))
    #expect(Judge.judge("\u{1B}\u{0}\u{200B}", key: key).difference == .refused(.empty))
    let long = String(repeating: "あ", count: 2000)
    #expect(Judge.judge(long, key: key).difference == .refused(.tooLong(bytes: 6000)))
    #expect(Judge.judge("Se\u{7}oul\u{1B}", key: key).outcome == .exact)
    #expect(Judge.judge("\u{301}", key: key).outcome == .wrong)
    #expect(
      Judge.judge("\u{3099}", key: AnswerKey(kind: .reading, accepted: ["か"])).outcome == .wrong
    )
    #expect(Judge.judge("Seoul", key: AnswerKey(kind: .text, accepted: [])).outcome == .wrong)
  }
}
