import Journal
import Scheduling
import TestSupport
import Testing
import Text

struct ProfileStateTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `one event at a time gives the same as all at once`(seed: UInt64) {
    let history = Samples.history(seed: seed)
    var state = ProfileState()
    for event in history { state.apply(event) }
    #expect(state.content == ProfileState(events: history).content)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the order in which journals arrive does not matter`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let history = Samples.history(seed: seed)
    let expected = ProfileState(events: history).content
    #expect(ProfileState(events: history.shuffled(using: &random)).content == expected)
    #expect(ProfileState(events: history + history).content == expected)
  }

  @Test func `practice and tests change neither memory nor dates`() {
    let review = Samples.event(1, Samples.review(1))
    let before = ProfileState(events: [review])
    let after = ProfileState(events: [
      review, Samples.event(2, Samples.review(1, .again, mode: .practice, days: 0), seconds: 60),
      Samples.event(3, Samples.review(1, .again, mode: .test, days: 0), seconds: 90),
    ])
    #expect(after.cardState(Samples.card(1)) == before.cardState(Samples.card(1)))
    let tally = after.days.first?.tally
    #expect(tally?.practice == 1)
    #expect(tally?.test == 1)
    #expect(tally?.reviews == 1)
  }

  @Test func `dates are those that were granted, memory is that of the model of now`() {
    let review = Samples.event(1, Samples.review(1, days: 17))
    let six = ProfileState(events: [review, Samples.event(2, .set(key: "model", value: "fsrs6"))])
    let seven = ProfileState(events: [review])
    let card = Samples.card(1)
    #expect(six.cardState(card).due == seven.cardState(card).due)
    #expect(six.cardState(card).memory != seven.cardState(card).memory)
    #expect(six.cardState(card).memory == MemoryModel.standard(.fsrs6).first(.good))
  }

  @Test func `only a reschedule moves a date`() {
    let day = Day(21_000)
    let state = ProfileState(events: [
      Samples.event(1, Samples.review(1)),
      Samples.event(2, .reschedule(card: Samples.card(1), due: .day(day)), seconds: 1),
    ])
    #expect(state.cardState(Samples.card(1)).due == .day(day))
  }

  @Test func `a renamed card keeps its history`() {
    let old = Samples.card(1)
    let new = Samples.card(2)
    let state = ProfileState(
      events: [
        Samples.event(1, Samples.review(1)), Samples.event(2, Samples.review(2), seconds: 9),
        Samples.event(3, .suspend(card: old, .on), seconds: 10),
      ],
      formerly: { $0 == old ? new : nil }
    )
    #expect(state.history(of: new).count == 2)
    #expect(state.cardState(new).reviews == 2)
    #expect(state.cardState(old) == state.cardState(new))
    #expect(state.isLeftOut(new, on: Day(30_000)))
  }

  @Test func `a renamed deck is still studied, and can be left`() throws {
    let renamed: Successor = { card in
      card.description.hasPrefix("twin/") ? CardID("town/" + card.description.dropFirst(5)) : nil
    }
    let taken = Samples.event(1, .enrol(deck: "twin", .on, templates: ["k"]))
    let state = ProfileState(events: [taken], formerly: renamed)
    #expect(state.declarations.enrolments.mapValues(\.templates) == ["town": ["k"]])
    let left = Samples.event(2, .enrol(deck: "town", .off, templates: []), seconds: 9)
    #expect(
      ProfileState(events: [taken, left], formerly: renamed).declarations.enrolments.isEmpty
    )
  }

  @Test func `names that point at each other end`() {
    let (one, two) = (Samples.card(1), Samples.card(2))
    let state = ProfileState(
      events: [Samples.event(1, Samples.review(1))],
      formerly: { $0 == one ? two : one }
    )
    #expect(state.cardIDs.count == 1)
  }

  @Test func `a review without a date gets the one that the scheduler would have granted`() {
    let review = ReviewEvent(card: Samples.card(1), grade: .easy)
    let state = ProfileState(events: [Samples.event(1, .review(review))])
    let choices = Scheduler(.standard(.fsrs7)).choices(
      for: .new,
      at: TransitionContext(card: review.card, now: StudyCalendar().time(of: Samples.start))
    )
    #expect(state.cardState(review.card) == choices.easy)
  }

  @Test func `tallies are kept by deck`() {
    let state = ProfileState(events: [
      Samples.event(1, Samples.review(1)), Samples.event(2, Samples.review(2)),
      Samples.event(3, Samples.review(1, .again), seconds: 5),
    ])
    let day = StudyCalendar().day(of: Samples.start)
    #expect(state.tally(on: day).reviews == 3)
    #expect(state.tally(on: day).newCards == 2)
    #expect(state.tally(on: day, deck: "deck-1").reviews == 2)
    #expect(state.tally(on: day, deck: "deck-1").forgotten == 1)
    #expect(state.tally(on: day, deck: "absent").reviews == 0)
    #expect(state.tally(on: day).milliseconds == 6000)
  }
}
