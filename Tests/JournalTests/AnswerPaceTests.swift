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
    #expect(left.answerPace(of: AnswerTime(milliseconds: 60_000)) == .unknown)
    #expect(left.answerPaces(of: Samples.card(1)).isEmpty)
  }

  @Test func `FSRS-6 knows no durations`() {
    let six = Samples.event(6, .set(key: "model", value: "fsrs6"), seconds: 900_000)
    let plain = ProfileState(events: Self.events(pace: nil) + [six])
    let paced = ProfileState(events: Self.events(pace: .taken) + [six])
    #expect(Self.stability(plain, 1) == Self.stability(paced, 1))
    #expect(!paced.scheduler.takesPace)
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
    let told = state.answerPace(of: AnswerTime(milliseconds: 9000))
    #expect(told.slowness > 0.5)
    let review = Samples.review(1, days: 30, milliseconds: 9000)
    state.apply(Samples.event(6, review, seconds: 20 * 86_400))
    #expect(state.answerPaces(of: Samples.card(1)).last == told)
  }

  /// Whole answers of ten seconds, then as many of which three seconds were thinking.
  private static func mixed(then thinking: Int?, milliseconds: Int) -> [Event] {
    let kinds =
      [Event.Kind.weights(Samples.weights(pace: .taken))]
      + (1...40).map { Samples.review($0 % 5 + 1, milliseconds: 10_000) }
      + (1...40).map { Samples.review($0 % 5 + 1, milliseconds: 10_000, thinking: 3000) }
      + [Samples.review(6, milliseconds: milliseconds, thinking: thinking)]
    return kinds.enumerated().map {
      Samples.event($0.offset + 1, $0.element, seconds: $0.offset * 9000)
    }
  }

  @Test(arguments: [
    (nil, 10_000, 0.0), (3000, 60_000, 0.0), (10_000, 20_000, 1.2), (nil, 3000, -1.2),
  ])
  func `thinking times are held against thinking times, whole answers against whole answers`(
    thinking: Int?,
    milliseconds: Int,
    slowness: Double
  ) throws {
    let events = Self.mixed(then: thinking, milliseconds: milliseconds)
    let replayed = ProfileState(events: events)
    let told = try #require(replayed.answerPaces(of: Samples.card(6)).last)
    #expect(abs(told.slowness - slowness) < 0.01)
    var applied = ProfileState(events: Array(events.dropLast()))
    let time = AnswerTime(milliseconds: milliseconds, thinking: thinking)
    #expect(applied.answerPace(of: time) == told)
    for event in events.suffix(1) { applied.apply(event) }
    #expect(applied.answerPaces(of: Samples.card(6)).last == told)
    #expect(applied.content == replayed.content)
    let fitted = AnswerPace.all(of: replayed.reviewLog)
    #expect(fitted.last == told)
  }

  @Test(arguments: [0, 10_000, 10_001, Int.max])
  func `a first key that cannot be is of no account`(thinking: Int) {
    let plain = ProfileState(events: Self.mixed(then: nil, milliseconds: 10_000))
    let odd = ProfileState(events: Self.mixed(then: thinking, milliseconds: 10_000))
    #expect(plain.answerPaces(of: Samples.card(6)) == odd.answerPaces(of: Samples.card(6)))
  }

  @Test func `an entry keeps all it is given in fifty-six bytes`() {
    #expect(MemoryLayout<JournalEntry>.size == 56)
    let origin = JournalEntry.Origin(at: Samples.start, device: 1, counter: 1, offset: 0)
    for verdict in JournalVerdict.allCases {
      for proposed in [nil] + Grade.allCases.map(Optional.some) {
        for mode in StudyMode.allCases {
          for grade in Grade.allCases {
            let entry = JournalEntry(
              origin,
              answer: JournalEntry.Answer(
                card: 3,
                grade: grade,
                proposed: proposed,
                verdict: verdict,
                milliseconds: 5400,
                thinkingMilliseconds: 2100,
                mode: mode,
                due: nil,
                fingerprint: nil,
                hint: .off
              )
            )
            #expect(entry.verdict == verdict && entry.proposed == proposed && entry.mode == mode)
            #expect(entry.grade == grade && entry.originalGrade == grade && entry.stage == .new)
            #expect(entry.answerMilliseconds == 5400)
            #expect(entry.answerTime == AnswerTime(milliseconds: 2100, span: .thinking))
          }
        }
      }
    }
  }
}
