import Answers
import Decks
import Journal
import Scheduling
import Study
import TestSupport
import Testing
import Text

private let base = Samples.deck(
  "base",
  tags: "letters",
  (1...10).map { "## \($0) {#c\($0)}\nQ: \($0)?\nA(number): \($0)\n" }.joined(separator: "\n")
)

private let words = Samples.deck(
  "words",
  """
  ## One {#one .food}
  Q: one?
  A: one
  After: base

  ## Two {#two}
  Q: two?
  A: two
  After: one

  ## Gaps {#gaps}
  C: The {{1::first}} and the {{2::second}}.
  After: base/c1, nothing-of-the-kind
  Audience: adult

  """
)

/// The decks by identity, and what holds cards back.
@Suite struct CatalogueTests {
  private let catalogue = Samples.catalogue(base, words)

  private func cards(
    _ selection: Selection = Selection(),
    known: Set<String> = [],
    putAside: Set<String> = []
  ) -> [QueueCard] {
    catalogue.queueCards(selection, isPutAside: { putAside.contains($0.description) }) { id in
      putAside.contains(id.description)
        ? nil : CardState(phase: known.contains(id.description) ? .review : .new)
    }
  }

  private func open(_ cards: [QueueCard]) -> [String] {
    cards.filter { $0.deck == "words" && $0.prerequisites == .met }.map(\.id.description)
  }

  @Test func `a deck of letters comes before the others`() {
    let script = Samples.deck("zz", tags: "script", "## A {#a}\nQ: a?\nA: a\n")
    let catalogue = Samples.catalogue(words, script)
    let cards = catalogue.queueCards(Selection(), isPutAside: { _ in false }) { _ in .new }
    #expect(cards.first?.deck == "zz")
    #expect(cards.count == catalogue.ids.count)
  }

  @Test(arguments: [
    (Language.english, ["hangul", "kana", "base"]), (.japanese, ["hangul", "kana", "base"]),
    (.korean, ["kana", "hangul", "base"]),
  ])
  func `the letters that a reader does not know come first`(
    reader: Language,
    order: [String]
  ) {
    let hangul = Samples.deck("hangul", tags: "korean, script", "## A {#a}\nQ: a?\nA: a\n")
    let kana = Samples.deck("kana", tags: "japanese, script", "## A {#a}\nQ: a?\nA: a\n")
    let catalogue = Samples.catalogue(base, hangul, kana)
    let cards = catalogue.queueCards(Selection(), for: reader, isPutAside: { _ in false }) { _ in
      .new
    }
    #expect(cards.prefix(3).map(\.deck) == order)
  }

  @Test func `identities come in the order of decks and cards`() {
    #expect(catalogue.ids.count == 14)
    #expect(
      catalogue.ids(inDeck: "words").map(\.description)
        == ["words/one", "words/two", "words/gaps/1", "words/gaps/2"]
    )
    #expect(catalogue.ids(inDeck: "nothing").isEmpty)
    #expect(catalogue.contains(Samples.id("words/gaps/2")))
    #expect(!catalogue.contains(Samples.id("words/gaps/3")))
    #expect(catalogue.deck(of: Samples.id("base/c3"))?.id == "base")
    #expect(catalogue.card(Samples.id("words/gaps/1"))?.id == "gaps")
    #expect(catalogue.question(Samples.id("words/gaps/9"), in: .english) == nil)
    let shown = AnswerFingerprint(of: [AnswerLetters("1")], in: .english)
    #expect(catalogue.change(of: Samples.id("base/c1"), since: shown) == .same)
    #expect(catalogue.change(of: Samples.id("base/c2"), since: shown) == .changed)
    #expect(catalogue.change(of: Samples.id("base/c11"), since: shown) == nil)
    #expect(catalogue.count(ofDeck: 0) == 10)
  }

  @Test func `gaps of one card are siblings, and no others`() {
    let siblings = cards().filter { $0.deck == "words" }.map(\.siblings)
    #expect(siblings == ["words/one", "words/two", "words/gaps", "words/gaps"])
  }

  @Test func `decks, subjects and audiences select`() {
    #expect(cards(Selection(decks: ["base"])).count == 10)
    #expect(cards(Selection(tags: ["food"])).map(\.id.description) == ["words/one"])
    #expect(cards(Selection(tags: ["letters"])).count == 10)
    #expect(cards(Selection(audiences: [.everyone])).count == 12)
    #expect(cards(Selection(decks: [])).isEmpty)
  }

  @Test func `a deck holds back what is after it until nine cards in ten are met`() {
    #expect(open(cards()).isEmpty)
    let eight = Set((2...9).map { "base/c\($0)" })
    #expect(open(cards(known: eight)).isEmpty)
    #expect(open(cards(known: eight.union(["base/c10"]))) == ["words/one"])
  }

  @Test func `a card holds back what is after it until it has left its steps`() {
    #expect(open(cards(known: ["base/c1"])) == ["words/gaps/1", "words/gaps/2"])
    let all = Set((1...10).map { "base/c\($0)" } + ["words/one"])
    #expect(open(cards(known: all)).count == 4)
    let learning = catalogue.queueCards(Selection(), isPutAside: { _ in false }) { _ in
      CardState(phase: .learning(step: 0))
    }
    #expect(open(learning) == ["words/one"], "a deck asks for cards met, a card for cards learnt")
  }

  @Test func `what the learner put aside holds nothing up`() {
    let aside = Set((1...10).map { "base/c\($0)" })
    #expect(open(cards(putAside: aside)) == ["words/one", "words/gaps/1", "words/gaps/2"])
  }

  @Test func `other answers of a deck leave out the card's own`() {
    let others = catalogue.answers(besides: Samples.id("words/one"))
    #expect(others.contains("two") && others.contains("first") && !others.contains("one"))
  }
}

/// Retention, confusions and load, from what the journals say.
@Suite struct ProgressTests {
  private func moment(day: Int64) -> Moment {
    Samples.start.advanced(byMilliseconds: day * 86_400_000)
  }

  @Test func `retention counts due reviews that stand, in the weeks of their study days`() {
    var events: [Event] = []
    func add(_ kind: Event.Kind, day: Int64) {
      events.append(Samples.event(events.count + 1, kind, at: moment(day: day)))
    }
    add(Samples.review("d/a", .good, due: -20), day: -21)  // new: not counted
    add(Samples.review("d/a", .good, due: -10), day: -20)
    add(Samples.review("d/a", .again, due: -3), day: -10)
    add(Samples.review("d/a", .good, mode: .practice), day: -9)
    add(Samples.review("d/b", .good, due: -5), day: -9)  // new
    add(Samples.review("d/b", .good, due: 9), day: -2)
    add(.undo(of: events[events.count - 1].id), day: -2)
    add(Samples.review("d/b", .hard, due: 9), day: 0)
    let state = ProfileState(events: events)
    let weeks = RetentionByWeek(state, today: Samples.now.day, weeks: 4)
    #expect(
      weeks.weeks.map(\.monday.description) == [
        "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16",
      ]
    )
    #expect(weeks.weeks.map(\.reviews) == [0, 1, 1, 1])
    #expect(weeks.weeks.map(\.recalled) == [0, 1, 0, 1])
    #expect(weeks.weeks[0].retention == nil)
    #expect(weeks.total.reviews == 3 && weeks.total.recalled == 2)
  }

  @Test func `Mondays are found before and after 1970`() {
    for number in -1000...1000 {
      let day = Day(number)
      #expect((0...6).contains(day.weekdayIndex))
      #expect(day.monday <= day && day.days(since: day.monday) == day.weekdayIndex)
    }
    #expect(Day("2026-11-22").map(\.weekdayIndex) == 6)
  }

  @Test func `confusions are the cards missed most, without what was undone or appealed`() {
    var events: [Event] = []
    func add(_ kind: Event.Kind, day: Int64 = 0) {
      events.append(Samples.event(events.count + 1, kind, at: moment(day: day)))
    }
    for _ in 0..<3 { add(Samples.review("d/b", .again)) }
    for _ in 0..<3 { add(Samples.review("d/a", .again)) }
    add(Samples.review("d/c", .again))
    add(.appeal(of: events[events.count - 1].id, grade: .good))
    for _ in 0..<4 { add(Samples.review("d/e", .again)) }
    for event in events.suffix(4) { add(.undo(of: event.id)) }
    add(Samples.review("d/f", .again), day: 1)
    add(Samples.review("d/old", .again), day: -30)
    let state = ProfileState(events: events)
    let found = Confusions.since(Samples.now.day, in: state, limit: 2)
    #expect(found.map(\.card.description) == ["d/a", "d/b"])
    #expect(found.map(\.times) == [3, 3])
    #expect(Confusions.since(Samples.now.day, in: state, limit: 9).count == 3)
    #expect(Confusions.since(Samples.now.day, in: state, limit: 0).isEmpty)
    let met = NewCards.since(Samples.now.day, in: state).map(\.description)
    #expect(met.sorted() == ["d/a", "d/b", "d/c", "d/f"])
  }

  @Test func `load counts what is due by day, and what waits today`() {
    let today = Samples.now.day
    func state(_ phase: CardState.Phase, _ due: Due?) -> CardState {
      CardState(phase: phase, due: due)
    }
    let load = DueLoad(
      [
        state(.new, nil), state(.review, .day(today)),
        state(.review, .day(today.advanced(byDays: -9))),
        state(.review, .day(today.advanced(byDays: 2))),
        state(.review, .day(today.advanced(byDays: 2))),
        state(.learning(step: 0), .instant(milliseconds: 0)), state(.review, nil),
      ],
      today: today
    )
    #expect(load.now == 3)
    #expect(load.count(on: today) == 3)
    #expect(load.count(on: today.advanced(byDays: 2)) == 2)
    #expect(load.count(on: today.advanced(byDays: 1)) == 0)
  }
}
