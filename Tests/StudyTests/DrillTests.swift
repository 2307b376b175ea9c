import Scheduling
import Study
import TestSupport
import Testing

/// What a run of a drill did: cards shown and asked, in order.
private struct Trace: Equatable {
  var shown: [String] = []
  var asked: [String] = []
  /// Both, in order.
  var all: [String] = []
}

/// Runs a drill to its end, answering as `grade` says.
private func run(
  _ drill: inout Drill,
  grade: (QueueCard) -> Grade = { _ in .easy },
  limit: Int = 500
) -> Trace {
  var trace = Trace()
  var minutes: Int64 = 0
  for _ in 0..<limit {
    let now = Samples.later(minutes: minutes)
    switch drill.next(now: now) {
    case .finished: return trace
    case .present(let card):
      trace.shown.append(card.id.description)
      trace.all.append("show " + card.id.description)
      drill.present(card)
    case .ask(let card):
      trace.asked.append(card.id.description)
      trace.all.append("ask " + card.id.description)
      answer(&drill, card, grade(card), now)
    }
    minutes += 1
  }
  Issue.record("the drill does not end")
  return trace
}

private func answer(_ drill: inout Drill, _ card: QueueCard, _ grade: Grade, _ now: StudyTime) {
  let choices = Samples.scheduler.choices(
    for: card.state,
    at: TransitionContext(card: card.id, now: now)
  )
  drill.answered(
    card,
    state: choices[grade],
    grade: grade,
    score: grade.isRecall ? 1 : 0,
    milliseconds: 2000,
    now: now
  )
}

private func scheduled(_ cards: [QueueCard], presents: Bool = false) -> Drill {
  let options = QueueOptions(
    limits: QueueOptions.Limits(new: 1000, reviews: 1000),
    learnAheadMinutes: 20
  )
  let queue = ReviewQueue(
    cards,
    scheduler: Samples.scheduler,
    options: options,
    now: Samples.now
  )
  return Drill(queue: queue) { _ in presents }
}

/// The session as a state machine.
@Suite struct DrillTests {
  @Test func `cards are asked in order, and the session ends`() {
    var drill = scheduled(Samples.cards(4))
    #expect(drill.remaining == 4)
    #expect(run(&drill).asked == ["deck/c1", "deck/c2", "deck/c3", "deck/c4"])
    #expect(drill.remaining == 0)
    #expect(drill.summary.answers == 4)
    #expect(drill.summary.new.count == 4)
  }

  @Test func `the same step is named until something follows`() {
    let drill = scheduled(Samples.cards(2), presents: true)
    #expect(drill.next(now: Samples.now) == drill.next(now: Samples.now))
  }

  @Test func `new cards are shown, and asked two cards later`() {
    var drill = scheduled(Samples.cards(4), presents: true)
    #expect(
      run(&drill).all == [
        "show deck/c1", "show deck/c2", "show deck/c3", "ask deck/c1", "ask deck/c2", "ask deck/c3",
        "show deck/c4", "ask deck/c4",
      ]
    )
  }

  @Test(arguments: 1..<30)
  func `whatever is shown is asked, once shown and never before`(count: Int) {
    var drill = scheduled(Samples.cards(count), presents: true)
    let trace = run(&drill)
    #expect(trace.shown.count == count)
    #expect(Set(trace.shown) == Set(trace.asked))
    for card in trace.shown {
      let places = ["show ", "ask "].compactMap { trace.all.firstIndex(of: $0 + card) }
      #expect(places.count == 2 && places[0] < places[1])
    }
  }

  @Test func `a forgotten card comes back until it is known`() {
    var drill = scheduled(Samples.cards(3), presents: false)
    var misses = 0
    let trace = run(&drill) { card in
      guard card.id.description == "deck/c2", misses < 3 else { return .easy }
      misses += 1
      return .again
    }
    #expect(trace.asked.filter { $0 == "deck/c2" }.count == 4)
    #expect(drill.summary.missed.map(\.description) == ["deck/c2"])
    #expect(drill.summary.answers == 6)
    #expect(drill.summary.right == 3)
    #expect(drill.summary.new.count == 3)
  }

  @Test func `what is dropped is neither shown nor asked`() {
    var drill = scheduled(Samples.cards(5), presents: true)
    guard case .present(let first) = drill.next(now: Samples.now) else {
      Issue.record("nothing is shown")
      return
    }
    drill.present(first)
    drill.drop(first.id)
    drill.drop(Samples.id("deck/c4"))
    drill.drop { $0.id.description == "deck/c5" }
    #expect(Set(run(&drill).asked) == ["deck/c2", "deck/c3"])
  }

  @Test func `a list is asked once each, whatever the answers`() {
    var drill = Drill(list: Samples.cards(5))
    #expect(run(&drill) { _ in .again }.asked == Samples.cards(5).map(\.id.description))
    #expect(drill.summary.missed.count == 5)
  }

  @Test func `an empty session is finished`() {
    #expect(Drill(list: []).next(now: Samples.now) == .finished(nextStep: nil))
    #expect(scheduled([]).next(now: Samples.now) == .finished(nextStep: nil))
  }

  @Test func `a step that is not over is told`() {
    var drill = scheduled(Samples.cards(1))
    guard case .ask(let card) = drill.next(now: Samples.now) else { return }
    let due = Due.instant(milliseconds: Samples.start.milliseconds + 3_600_000)
    drill.answered(
      card,
      state: CardState(phase: .learning(step: 1), due: due, reviews: 1),
      grade: .good,
      score: 1,
      milliseconds: 1,
      now: Samples.now
    )
    #expect(drill.remaining == 1)
    let step = Samples.start.milliseconds + 3_600_000
    #expect(drill.next(now: Samples.now) == .finished(nextStep: step))
    if case .ask = drill.next(now: Samples.later(minutes: 61)) {
    } else {
      Issue.record("the step is over, but the card is not asked")
    }
  }
}

/// The count of a session.
@Suite struct SessionSummaryTests {
  @Test func `answers are counted, misses and new cards named once`() {
    var summary = SessionSummary()
    let card = Samples.id("deck/c1")
    #expect(summary.minutes == 0)
    summary.count(card, grade: .again, wasNew: true, score: 0, milliseconds: 1000)
    summary.count(card, grade: .again, wasNew: true, score: 0, milliseconds: 1000)
    summary.count(card, grade: .hard, wasNew: false, score: 0.5, milliseconds: 999_999)
    summary.count(card, grade: .good, wasNew: false, score: 1, milliseconds: -5)
    #expect(summary.answers == 4)
    #expect(summary.right == 2)
    #expect(summary.new == [card])
    #expect(summary.missed == [card])
    #expect(summary.points == 1.5)
    #expect(summary.milliseconds == 62_000)
    #expect(summary.minutes == 1)
  }
}
