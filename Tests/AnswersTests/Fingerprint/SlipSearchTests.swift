import Answers
import TestSupport
import Testing
import Text

/// What a journal can tell of an answer of which it holds 32 bits.
@Suite struct SlipSearchTests {
  private func change(_ old: String, _ new: String) -> AnswerChange {
    AnswerFingerprint(of: [AnswerLetters(old)], in: .english).change(to: [AnswerLetters(new)])
  }

  @Test(arguments: [
    ("Seoul", "seoul."), ("the Han River", "Han river"), ("Kōno", "Kono"), ("café", "CAFÉ"),
    ("ice cream", "ice-cream"), ("R&B", "R and B"), ("U.S.", "US"), ("すし", "スシ"),
    ("ﾄｳｷｮｳ", "トウキョウ"), ("がっこう", "か\u{3099}っこう"), ("한국", "\u{1112}\u{1161}\u{11AB}국"),
    ("안녕하세요!", "안녕 하세요"), ("1965-06-22", "１９６５-06-22"), ("「和」", "和"),
    ("49.5 % ± 1", "49.5% ± 0.5"),
  ])
  func `spelling around the letters does not count`(old: String, new: String) {
    #expect(change(old, new) == .same)
    #expect(change(new, old) == .same)
  }

  @Test(arguments: [
    ("San Fransisco", "San Francisco"), ("Yoshdia Shigeru", "Yoshida Shigeru"),
    ("Repubic of Korea", "Republic of Korea"), ("embbassy", "embassy"), ("Koreaa", "Korea"),
    ("김치찌게", "김치찌개"), ("대톨령", "대통령"),
    ("고속 도로 통행료", "고속 도로 퉁행료"), ("しんかせん", "しんかんせん"),
    ("ありがとうごさいます", "ありがとうございます"), ("コンピュータ", "コンピューター"),
    ("아름답다", "아릅답다"),
  ])
  func `a slip of spelling in a long word is one`(old: String, new: String) {
    #expect(change(old, new) == .respelled)
  }

  @Test(arguments: [
    ("Seoul", "Busan"), ("cat", "cut"), ("North Korea", "South Korea"), ("1965", "1956"),
    ("49.5", "495"), ("2NE1 fans", "2NE2 fans"), ("G7 summit", "G8 summit"), ("light", "fight"),
    ("시간", "시각"), ("여권", "여건"), ("가세요", "계세요"), ("학교", "학생"),
    ("おばさん", "おばあさん"), ("びょういん", "びよういん"), ("独島", "竹島"),
    ("日韓首脳会談", "日中首脳会談"), ("約束", "やくそく"), ("1998/2002", "1998/2003"), ("$5", "5"),
    ("a", ""), ("", "a"), ("-5", "5"),
  ])
  func `another answer is another answer`(old: String, new: String) {
    #expect(change(old, new) == .changed)
    #expect(change(new, old) == .changed)
  }

  /// Every slip there is, at every place.
  @Test(arguments: UInt64(1)...12)
  func `every single slip in a long word is found`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["diplomatic", "しんかんせんのきっぷ", "대통령선거"]
    for word in words {
      let letters = Array(word.unicodeScalars)
      let place = Int.random(in: 1..<letters.count - 1, using: &random)
      var spelled = letters
      switch Int.random(in: 0..<3, using: &random) {
      case 0: spelled.remove(at: place)
      case 1: spelled.insert(letters[letters.count - 1 - place], at: place)
      case _: spelled.swapAt(place, place + 1)
      }
      // A syllable is several letters of hangul: one of them is what may slip.
      if word.unicodeScalars.first?.value ?? 0 >= 0xAC00 {
        spelled = letters
        let value = letters[place].value
        spelled[place] = Unicode.Scalar(value - (value - 0xAC00) % 28) ?? "가"
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: spelled)
      #expect(change(word, String(view)) < .changed, "\(word) \(String(view))")
      #expect(change(String(view), word) < .changed, "\(String(view)) \(word)")
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `strange words are not taken for slips`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word() -> String {
      let count = Int.random(in: 5...14, using: &random)
      return String(
        (0..<count).compactMap { _ in "abcdefghijklmnopqrst".randomElement(using: &random) }
      )
    }
    for _ in 0..<5000 {
      let (old, new) = (word(), word())
      let distance = EditDistance.between(Array(old), Array(new), limit: 1)
      if distance == nil { #expect(change(old, new) == .changed, "\(old) \(new)") }
    }
  }

  @Test func `any text has a fingerprint that reads as it is written`() {
    for text in ["", "a", "각", "\u{0}", "🇰🇷", String(repeating: "가", count: 5000)] {
      for language in Language.allCases {
        let print = AnswerFingerprint(of: [AnswerLetters(text)], in: language)
        #expect(AnswerFingerprint(print.description) == print)
        #expect(print.description.utf8.count == 8)
        #expect(print.language == language)
        #expect(print.change(to: [AnswerLetters(text)]) == .same)
      }
    }
    #expect(AnswerFingerprint("9f3c21")?.language == nil)
    #expect(AnswerFingerprint("") == nil)
    #expect(AnswerFingerprint("123456789") == nil)
  }
}
