import Answers
import TestSupport
import Testing

struct NumberReadingTests {
  @Test(
    arguments: [
      ("0", "0", nil), ("1,234,567", "1234567", nil), ("1 234 567", "1234567", nil),
      ("1.234.567", "1234567", nil),
      ("1'234'567", "1234567", nil), ("1.234.567,8", "1234567.8", nil), ("1,234.5", "1234.5", nil),
      ("1.234", "1.234", nil),
      ("1,234", "1234", nil), ("49,5", "49.5", nil), ("49.5 %", "49.5", "%"),
      ("４９．５％", "49.5", "%"), ("50 percent", "50", "%"),
      ("50パーセント", "50", "%"), ("50퍼센트", "50", "%"), ("50프로", "50", "%"), ("-4", "-4", nil),
      ("−4 °C", "-4", "°c"),
      ("+3", "3", nil), ("마이너스 5", "-5", nil), ("1억 2,000만", "120000000", nil),
      ("1億2000万", "120000000", nil),
      ("３万５千", "35000", nil), ("5천만", "50000000", nil), ("5,000만 명", "50000000", "명"),
      ("3조 원", "3000000000000", "원"),
      ("二千三百", "2300", nil), ("二〇一一", "2011", nil), ("一億三千万人", "130000000", "人"),
      ("1.5億", "150000000", nil),
      ("2.5 million", "2500000", nil), ("2 million 300 thousand", "2300000", nil),
      ("7 billion people", "7000000000", "people"),
      ("삼십팔", "38", nil), ("삼십팔도", "38", "도"), ("38度線", "38", "度線"), ("¥3,000", "3000", "¥"),
      ("￦3,000", "3000", "₩"),
      ("3,000円", "3000", "円"), ("5일", "5", "일"), ("약 50 km", "50", "km"), ("five", "5", nil),
      ("만", "10000", nil), ("12개", "12", "개"), ("넷", "4", nil), ("네 개", "4", "개"),
      ("스무 명", "20", "명"), ("스물다섯 살", "25", "살"), ("열두 장", "12", "장"), ("아흔아홉", "99", nil),
      ("백스물세 명", "123", "명"), ("여섯 장", "6", "장"), ("twenty-five", "25", nil),
      ("twelve days", "12", "days"), ("one hundred and", "100", "and"),
      ("fifty thousand", "50000", nil),
      ("twenty one", "21", nil), ("ten", "10", nil),
      ("1만 2천 345", "12345", nil), ("thirty-eighth", "38", nil), ("the 38th", "38", nil),
      ("38th parallel", "38", "parallel"), ("more than fifteen centuries", "15", "centuries"),
      ("one hundred and twenty-five", "125", nil), ("one hundred and twenty-fifth", "125", nil),
      ("第百二十五代", "125", "代"), ("제 125대", "125", "대"), ("さんじゅうはち", "38", nil),
      ("じゅうにん", "10", "にん"), ("じゅうににん", "12", "にん"), ("せんごひゃくねん", "1500", "ねん"),
      ("15세기예요", "15", "세기"), ("15世紀以上です", "15", "世紀"), ("one second", "1", "second"),
      ("열일곱", "17", nil), ("일곱 개", "7", "개"),
    ] as [(String, String, String?)]
  )
  func `a number is read however it is written`(text: String, value: String, unit: String?) {
    let number = NumberReading.parse(text)
    #expect(number?.value.description == value)
    #expect(number?.unit == unit)
  }

  @Test(arguments: [
    "", "한국", "세종", "네", "두부", "스무", "abc", "%", "1,23,4", "1..2", "1-2", "3 apples 4", "--1",
    "1e5 2",
    "999999999999999999999999999", "京京",
    "1.1234567890123", "くに", "しらない", "제주", "fiften", "-", "±", "5 ± x",
  ])
  func `what is no number is not read`(text: String) {
    #expect(NumberReading.parse(text) == nil)
  }

  @Test(arguments: [
    ("49.5 % ± 1", "48.5", NumberComparison.same), ("49.5 % ± 1", "50.5 %", .same),
    ("49.5 % ± 1", "50.51", .different),
    ("49.5 % ± 1", "48.49", .different), ("0.3", "0.30", .same), ("0.3 ± 0.1", "0.4", .same),
    ("0.3 ± 0.1", "0.2", .same),
    ("1000 ± 10%", "1100", .same), ("1000 ± 10%", "900", .same), ("1000 ± 10%", "899", .different),
    ("20 %", "20퍼센트", .same),
    ("20 %", "20 km", .otherUnit), ("20 km", "20", .same), ("20", "20 km", .same),
    ("3 km", "3킬로미터", .same), ("12", "21", .different),
    ("15 centuries", "1500 years", .inOtherUnit), ("15 centuries", "1400 years", .different),
    ("2 hours", "120分", .inOtherUnit), ("2 hours", "120 km", .different),
    ("5000만", "50,000,000", .same), ("5000만 명", "5千万人", .same),
    ("49.5 +/- 1 %", "50.5", .different),
  ])
  func `tolerance is inclusive and exact`(card: String, typed: String, outcome: NumberComparison)
    throws
  {
    let expected = try #require(NumberReading.parse(card))
    let answer = try #require(NumberReading.parse(typed))
    #expect(expected.compare(with: answer) == outcome)
  }

  @Test(arguments: UInt64(1)...20)
  func `tenths add up exactly and read back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let (left, right) = (
        Int.random(in: 0...99_999, using: &random), Int.random(in: 0...99_999, using: &random)
      )
      let numbers = try [left, right, left + right].map { tenths in
        try #require(NumberReading.parse("\(tenths / 10).\(tenths % 10)")).value
      }
      #expect(numbers[0].adding(numbers[1]) == numbers[2])
      #expect(NumberReading.parse(numbers[2].description)?.value == numbers[2])
      #expect(numbers[2].distance(to: numbers[0]) == numbers[1])
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `any text is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = Array("0123456789,. '억만천백십億万千百十조京±%+-¥ millionten一二〇일이")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &random)]
        }
      )
      if let number = NumberReading.parse(text) {
        #expect(NumberReading.parse(number.value.description)?.value == number.value)
      }
    }
  }
}
