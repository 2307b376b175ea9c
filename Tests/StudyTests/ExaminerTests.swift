import Answers
import Decks
import Scheduling
import Study
import TestSupport
import Testing

private func assess(
  _ typed: String,
  _ presentation: Presentation,
  others: [String] = [],
  spelling: SpellingTolerance = .strict
) -> Assessment {
  Examiner(spelling: spelling).assess(typed, to: presentation) { others }
}

/// The numbers under which items stand, as they are shown.
private func numbers(_ items: [String], _ presentation: Presentation) -> String {
  items.map { item in
    presentation.shown.firstIndex(of: item).map { "\($0 + 1)" } ?? "?"
  }.joined(separator: " ")
}

private let seeds = 0..<12

/// Judging answers to every kind of question.
@Suite struct ExaminerTests {
  private let choice = Samples.question(
    "Q: Which?\n- [ ] red\n- [x] white\n- [ ] green\n- [ ] blue\n"
  )
  private let several = Samples.question(
    "Q: Which?\n- [x] red\n- [x] white\n- [ ] green\n- [ ] blue\n"
  )
  private let order = Samples.question("Q: Order.\n1. first\n2. second\n3. third\n4. fourth\n")
  private let match = Samples.question(
    "Q: Match.\n| Sonata | drama |\n|---|---|\n| Parasite | film |\n| Shiri | film |\n| Arirang | song |\n"
  )

  @Test(arguments: seeds)
  func `a choice is answered by number, letter or text, however it is shuffled`(reviews: Int) {
    let shown = Presentation(choice, reviews: reviews)
    let place = shown.shown.firstIndex(of: "white") ?? 0
    let letters = ["a", "b", "c", "d"]
    for typed in ["\(place + 1)", letters[place], letters[place].uppercased(), "white", " White "] {
      let result = assess(typed, shown)
      #expect(result.outcome == .exact, "\(typed)")
      #expect(result.chosen == [1])
      #expect(result.score == 1)
    }
    let wrong = assess(numbers(["green"], shown), shown)
    #expect(wrong.outcome == .wrong && wrong.chosen == [2] && wrong.score == 0)
    #expect(assess(numbers(["white", "red"], shown), shown).outcome == .wrong)
  }

  @Test(arguments: seeds)
  func `of several right options all are needed, and wrong ones take away`(reviews: Int) {
    let shown = Presentation(several, reviews: reviews)
    #expect(assess(numbers(["white", "red"], shown), shown).outcome == .exact)
    #expect(assess("red, white", shown).outcome == .exact)
    #expect(assess(numbers(["red", "red", "white"], shown), shown).outcome == .exact)
    #expect(assess(numbers(["red"], shown), shown).score == 0.5)
    #expect(assess(numbers(["red", "green"], shown), shown).score == 0)
    let all = assess(numbers(["red", "white", "green", "blue"], shown), shown)
    #expect(all.outcome == .wrong && all.score == 0)
  }

  @Test(arguments: seeds)
  func `an order counts what stands in its place`(reviews: Int) {
    let shown = Presentation(order, reviews: reviews)
    let right = ["first", "second", "third", "fourth"]
    let exact = assess(numbers(right, shown), shown)
    #expect(exact.outcome == .exact && exact.chosen == [0, 1, 2, 3])
    #expect(assess(right.joined(separator: ", "), shown).outcome == .exact)
    let swapped = assess(numbers(["second", "first", "third", "fourth"], shown), shown)
    #expect(swapped.outcome == .wrong && swapped.score == 0.5)
  }

  @Test(arguments: seeds)
  func `pairs are matched, and right sides may repeat`(reviews: Int) {
    let shown = Presentation(match, reviews: reviews)
    #expect(shown.rightSides.count == 3)
    let sides = ["Sonata": "drama", "Parasite": "film", "Shiri": "film", "Arirang": "song"]
    func typed(_ sides: [String: String]) -> String {
      shown.shown.enumerated().map { place, left in
        let index = shown.rightSides.firstIndex(of: sides[left] ?? "") ?? 0
        return "\(place + 1)" + ["a", "b", "c"][index]
      }.joined(separator: " ")
    }
    #expect(assess(typed(sides), shown).outcome == .exact)
    var wrong = sides
    wrong["Shiri"] = "song"
    let result = assess(typed(wrong), shown)
    #expect(result.outcome == .wrong && result.score == 0.75)
    #expect(result.chosen == [0, 1, 3, 1] || result.chosen == [0, 1, 3, 3], "\(result.chosen)")
  }

  @Test(arguments: ["", "9", "0", "1 2 3 4 5", "purple", "1z", "１２３４５", "\u{1B}[31m", "-1"])
  func `what names no option is asked again`(typed: String) {
    for question in [choice, several, order, match] {
      let result = assess(typed, Presentation(question, reviews: 0))
      #expect(result.outcome == .retry && result.unreadable != nil, "\(typed)")
      #expect(result.final.outcome == .wrong)
    }
  }

  @Test(arguments: [
    ("A: Seoul | 서울", "Seoul", Outcome.exact), ("A: Seoul | 서울", "서울", .exact),
    ("A: Korea Strait", "korea strat", .typo), ("A(hangul): 안녕하세요", "안녕 하세요", .variant),
    ("A(hiragana): やくそく", "やくそく", .exact), ("A(hiragana): やくそく", "ヤクソク", .retry),
    ("A(hiragana): やくそく", "やくぞく", .wrong), ("A(katakana): カラオケ", "カラオケ", .exact),
    ("A(reading): とうきょう", "トウキョウ", .variant), ("A(date): 1965-06-22", "22 June 1965", .variant),
    ("A(date): 1965-06-22", "1965", .retry), ("A(number): 5000000", "500万", .variant),
    ("A(number): 12", "13", .wrong), ("A(boolean): yes", "네", .variant),
    ("A(boolean): yes", "no", .wrong), ("A(romanization): Dongnimmun", "dongnimmun", .exact),
    ("A: Seoul\nAlso: Hanyang", "Hanyang", .retry),
    ("A: Seoul\nReject: Busan — no", "Busan", .wrong),
    ("A: Seoul", "", .wrong),
  ])
  func `typed answers of each kind are judged`(body: String, typed: String, outcome: Outcome) {
    let shown = Presentation(Samples.question("Q: Which?\n" + body + "\n"), reviews: 0)
    let result = assess(typed, shown)
    let isRight = outcome == .exact || outcome == .variant
    if isRight {
      #expect(result.outcome == .exact || result.outcome == .variant, "\(result.outcome)")
    } else {
      #expect(result.outcome == outcome || typed.isEmpty && result.outcome == .retry)
    }
    #expect(result.score == (result.outcome.isRight ? 1 : 0))
  }

  @Test func `a slip that is another answer of the deck is wrong`() {
    let shown = Presentation(Samples.question("Q: Who?\nA: Murayama\n"), reviews: 0)
    #expect(assess("Murayamo", shown).outcome == .typo)
    #expect(assess("Murayamo", shown, others: ["Murayamo"]).outcome == .wrong)
  }

  @Test func `the deck's other answers are asked for only where a slip was forgiven`() {
    let shown = Presentation(Samples.question("Q: Who?\nA: Murayama\n"), reviews: 0)
    var calls = 0
    for typed in ["Murayama", "something else", "Murayamo"] {
      _ = Examiner().assess(typed, to: shown) {
        calls += 1
        return []
      }
    }
    #expect(calls == 1)
  }

  @Test func `grades are proposed from the outcome and the hint`() {
    func grade(_ outcome: Outcome, _ hint: HintUse) -> Int {
      Assessment(outcome: outcome, score: 0).proposal(hint: hint).grade.rawValue
    }
    #expect(
      [Outcome.exact, .variant, .typo, .retry, .wrong].map { grade($0, .without) } == [
        3, 3, 2, 1, 1,
      ]
    )
    #expect(
      [Outcome.exact, .variant, .typo, .retry, .wrong].map { grade($0, .withHint) } == [
        2, 2, 2, 1, 1,
      ]
    )
  }
}

/// How a question is put.
@Suite struct PresentationTests {
  @Test(arguments: 0..<60)
  func `the same card at the same review is put in the same way, and an order is never solved`(
    reviews: Int
  ) {
    for count in 2...6 {
      let items = (1...count).map { "\($0). item\($0)\n" }.joined()
      let question = Samples.question("Q: Order.\n" + items)
      let shown = Presentation(question, reviews: reviews)
      #expect(shown == Presentation(question, reviews: reviews))
      #expect(shown.order.sorted() == Array(0..<count))
      #expect(shown.order != Array(0..<count))
    }
  }

  @Test func `options come in every place`() {
    let question = Samples.question("Q: Which?\n- [x] a\n- [ ] b\n- [ ] c\n")
    let places = (0..<60).map { Presentation(question, reviews: $0).shown.firstIndex(of: "a") }
    #expect(Set(places) == [0, 1, 2])
  }

  @Test func `a typed question shows nothing to choose`() {
    let shown = Presentation(Samples.question("Q: Which?\nA: a\n"), reviews: 3)
    #expect(shown.shown.isEmpty && shown.order.isEmpty && shown.rightSides.isEmpty)
  }
}
