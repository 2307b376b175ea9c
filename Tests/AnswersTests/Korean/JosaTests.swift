import Answers
import TestSupport
import Testing

struct JosaTests {
  @Test(
    .enabled(if: ReferenceCase.isAvailable, ReferenceCase.absence),
    arguments: ReferenceCase.fixture("josa")
  )
  func `particles attach as in the reference`(row: ReferenceCase) {
    let pair = String(row.direction.dropFirst("attach ".count))
    #expect(Josa.attach(pair, to: row.input) == row.expected)
  }

  @Test(arguments: [
    ("책", "을/를", "책을"), ("노래", "를/을", "노래를"), ("서울", "으로/로", "서울로"), ("부산", "으로/로", "부산으로"),
    ("학교", "으로/로", "학교로"), ("책", "와/과", "책과"), ("의자", "와/과", "의자와"), ("지민", "아/야", "지민아"),
    ("철수", "야/아", "철수야"), ("책", "이에요/예요", "책이에요"), ("의자", "예요/이에요", "의자예요"),
    ("책", "이라/라", "책이라"), ("물", "이나/나", "물이나"), ("친구", "에게", "친구에게"),
  ])
  func `hangul decides by its final`(word: String, pair: String, expected: String) {
    #expect(Josa.attach(pair, to: word) == expected)
  }

  @Test(arguments: [
    ("1", "1을"), ("2", "2를"), ("3", "3을"), ("10", "10을"), ("1,000", "1,000을"), ("1945", "1945를"),
    ("0", "0을"), ("1000000000000", "1000000000000를"), ("50%", "50%를"), ("１２", "１２를"),
  ])
  func `digits are read in Sino-Korean`(word: String, expected: String) {
    #expect(Josa.attach("을/를", to: word) == expected)
  }

  @Test(arguments: [
    ("FBI", "FBI가"), ("URL", "URL이"), ("KTX", "KTX가"), ("BTS", "BTS가"), ("SM", "SM이"),
    ("Python", "Python이"),
    ("Tokyo", "Tokyo가"), ("book", "book이"), ("test", "test가"), ("apple", "apple이"),
    ("phone", "phone이"),
    ("file.txt", "file.txt가"), ("「책」", "「책」이"), ("\"노래\"", "\"노래\"가"), ("ラーメン", "ラーメン이"),
    ("さくら", "さくら가"), ("漢字", "漢字가"), ("東京", "東京이(가)"), ("", "이(가)"),
  ])
  func `other scripts are read aloud or left open`(word: String, expected: String) {
    #expect(Josa.attach("이/가", to: word) == expected)
  }

  @Test func `by number, 으로 follows ㄹ without 으`() {
    #expect("1" + Josa.direction(for: "1") == "1로")
    #expect("6" + Josa.direction(for: "6") == "6으로")
    #expect("URL" + Josa.direction(for: "URL") == "URL로")
    #expect("東" + Josa.direction(for: "東") == "東(으)로")
    #expect("東" + Josa.and(for: "東") == "東와(과)")
  }

  @Test(arguments: UInt64(1)...20)
  func `any word takes every particle`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let word = RandomText.anything(using: &random)
      for josa: Josa in [.topic, .subject, .object, .and, .direction, .or, .copula] {
        let form = josa.form(after: word)
        #expect(
          form.contains("(") || form.hasSuffix(josa.afterVowel) || form == josa.afterConsonant
        )
      }
    }
  }
}
