import Answers
import Testing

struct ChoiceReadingTests {
  static let options = ["neighbour", "partner", "friend", "rival"]

  static let readings: [(String, [Int])] = [
    ("1,3", [0, 2]), ("a c", [0, 2]), ("13", [0, 2]), ("ac", [0, 2]), ("１，３", [0, 2]),
    ("①③", [0, 2]), ("①、③", [0, 2]), ("ㄱ,ㄷ", [0, 2]), ("あ・う", [0, 2]), ("ア ウ", [0, 2]),
    ("B", [1]), ("(b)", [1]), ("2.", [1]), ("Friend", [2]), ("friend, rival", [2, 3]),
    ("가 라", [0, 3]), ("3 1", [0, 2]), ("2番", [1]), ("2번", [1]), ("1번 3번", [0, 2]), ("ㅁ ㅊ", [0, 2]),
    ("ㅠ", [1]),
  ]

  @Test(arguments: readings)
  func `choices are read by number, letter and text`(typed: String, expected: [Int]) {
    #expect(ChoiceReading.choices(typed, options: Self.options) == Set(expected))
  }

  @Test(arguments: [
    "", "5", "0", "e", "foe", "1 x", ",", "12345", "-1", "9番", "番", "99999999999999999999",
  ])
  func `what names no option is not read`(typed: String) {
    #expect(ChoiceReading.choices(typed, options: Self.options) == nil)
  }

  @Test func `options that are numbers are named by their text first`() {
    #expect(ChoiceReading.choices("2002", options: ["1998", "2002"]) == [1])
    #expect(ChoiceReading.choices("2", options: ["1", "3", "2"]) == [2])
    let spans = ["1910〜1945年", "1894〜1895年", "1905年"]
    #expect(ChoiceReading.choices("1910〜1945", options: spans) == [0])
    #expect(ChoiceReading.choices("1905", options: spans) == [2])
    #expect(ChoiceReading.choices("190", options: spans) == nil)
    #expect(ChoiceReading.choices("1905", options: ["1905年", "1905月"]) == nil)
  }

  @Test func `twelve options take numbers of two digits`() {
    let options = (1...12).map { "option \($0)" }
    #expect(ChoiceReading.choices("12", options: options) == [11])
    #expect(ChoiceReading.choices("10 2", options: options) == [9, 1])
  }

  @Test func `orders name every item once`() {
    let items = ["Kono", "Obuchi", "World Cup"]
    #expect(ChoiceReading.order("3 1 2", items: items) == [2, 0, 1])
    #expect(ChoiceReading.order("cab", items: items) == [2, 0, 1])
    #expect(ChoiceReading.order("world cup, kono, obuchi", items: items) == [2, 0, 1])
    #expect(ChoiceReading.order("3>1>2", items: items) == [2, 0, 1])
    #expect(ChoiceReading.order("3-1-2", items: items) == [2, 0, 1])
    #expect(ChoiceReading.order("1 1 2", items: items) == nil)
    #expect(ChoiceReading.order("1 2", items: items) == nil)
  }

  @Test func `matches are read in pairs or in the order of the left side`() {
    #expect(ChoiceReading.matches("1b 2a 3c", left: 3, right: 3) == [1, 0, 2])
    #expect(ChoiceReading.matches("2-a, 1-b, 3-c", left: 3, right: 3) == [1, 0, 2])
    #expect(ChoiceReading.matches("１Ｂ２Ａ３Ｃ", left: 3, right: 3) == [1, 0, 2])
    #expect(ChoiceReading.matches("bac", left: 3, right: 3) == [1, 0, 2])
    #expect(ChoiceReading.matches("b1 a2 c3", left: 3, right: 3) == [1, 0, 2])
    #expect(ChoiceReading.matches("b1 a1 c3", left: 3, right: 3) == nil)
    #expect(ChoiceReading.matches("1-2 2-1", left: 2, right: 2) == [1, 0])
    #expect(ChoiceReading.matches("1a 1b", left: 2, right: 2) == nil)
    #expect(ChoiceReading.matches("1a 2z", left: 2, right: 2) == nil)
    #expect(ChoiceReading.matches("", left: 2, right: 2) == nil)
  }
}
