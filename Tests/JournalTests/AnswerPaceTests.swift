import Journal
import Scheduling
import Testing
import Text

/// Durations in the memory, where a `weights` event says so.
struct AnswerPaceTests {
  /// Two cards alike but for the time of their second answers.
  private static func events(pace: AnswerPace.Use?) -> [Event] {
    func review(_ number: Int, card: Int, milliseconds: Int, day: Int) -> Event {
      let kind = Samples.review(card, days: day + 5, milliseconds: milliseconds)
      return Samples.event(number, kind, seconds: day * 86_400 + number)
    }
    let weights = pace.map {
      [Samples.event(5, .weights(Samples.weights(pace: $0)), seconds: 800_000)]
    }
    return [
      review(1, card: 1, milliseconds: 3000, day: 0),
      review(2, card: 2, milliseconds: 3000, day: 0),
      review(3, card: 1, milliseconds: 12_000, day: 6),
      review(4, card: 2, milliseconds: 1500, day: 6),
    ] + (weights ?? [])
  }

  private static func stability(_ state: ProfileState, _ card: Int) -> Double? {
    state.cardState(Samples.card(card)).memory?.stability
  }

  @Test func `what came slowly lasts less long, and dates stay`() throws {
    let plain = ProfileState(events: Self.events(pace: nil))
    let paced = ProfileState(events: Self.events(pace: .taken))
    let same = try #require(Self.stability(plain, 1))
    #expect(Self.stability(plain, 2) == same)
    #expect(try #require(Self.stability(paced, 1)) < same)
    #expect(try #require(Self.stability(paced, 2)) > same)
    for card in [1, 2] {
      #expect(paced.schedule(Samples.card(card)).due == plain.schedule(Samples.card(card)).due)
    }
  }

  @Test func `journals whose weights say nothing of durations replay as before`() {
    let plain = ProfileState(events: Self.events(pace: nil))
    let left = ProfileState(events: Self.events(pace: .left))
    for card in [1, 2] {
      #expect(left.cardState(Samples.card(card)) == plain.cardState(Samples.card(card)))
    }
    #expect(left.answerPace(ofMilliseconds: 60_000) == .unknown)
    #expect(left.answerPaces(of: Samples.card(1)).isEmpty)
  }

  @Test func `FSRS-6 knows no durations`() {
    let six = Samples.event(6, .set(key: "model", value: "fsrs6"), seconds: 900_000)
    let plain = ProfileState(events: Self.events(pace: nil) + [six])
    let paced = ProfileState(events: Self.events(pace: .taken) + [six])
    #expect(Self.stability(plain, 1) == Self.stability(paced, 1))
    #expect(paced.scheduler.pace == .left)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `an undo behind a weights event gives the same as if the answer had not been`(
    seed: UInt64
  ) throws {
    var events = Samples.history(seed: seed, count: 60).filter { event in
      if case .review = event.kind { event.id.device == "aaaaaa" } else { false }
    }
    let last = try #require(events.last)
    func later(_ number: Int, _ kind: Event.Kind) -> Event {
      Event(
        id: EventID(device: "aaaaaa", counter: last.id.counter + number),
        at: last.at.advanced(byMilliseconds: Int64(number) * 10_000_000),
        kind: kind
      )
    }
    let victim = events[events.count / 2]
    events += [later(1, .weights(Samples.weights(pace: .taken))), later(2, .undo(of: victim.id))]
    var state = ProfileState()
    for event in events { state.apply(event) }
    let without = ProfileState(events: events.filter { $0.id != victim.id })
    #expect(state.content == ProfileState(events: events).content)
    for card in without.cardIDs {
      #expect(state.cardState(card).memory == without.cardState(card).memory)
    }
    state.apply(later(3, .redo(of: victim.id)))
    let whole = ProfileState(events: events.filter { $0.kind != .undo(of: victim.id) })
    for card in whole.cardIDs {
      #expect(state.cardState(card).memory == whole.cardState(card).memory)
    }
  }

  @Test func `the pace that is told is the pace that is replayed`() throws {
    var state = ProfileState(events: Self.events(pace: .taken))
    let told = state.answerPace(ofMilliseconds: 9000)
    #expect(told.slowness > 0.5)
    let review = Samples.review(1, days: 30, milliseconds: 9000)
    state.apply(Samples.event(6, review, seconds: 20 * 86_400))
    #expect(state.answerPaces(of: Samples.card(1)).last == told)
  }
}
