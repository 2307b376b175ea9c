import Journal
import Scheduling
import Testing
import Text

/// The mixture that a `weights` event says.
struct MixtureEventTests {
  private static let card = Samples.card(1)

  private static func events(_ weights: FittedWeights?, model: String = "fsrs7") -> [Event] {
    let reviews = (0..<4).map { number in
      let kind = Samples.review(1, days: 7 * number + 7, milliseconds: 2000 + 3000 * number)
      return Samples.event(number + 1, kind, seconds: number * 7 * 86_400 + number)
    }
    let others: [Event.Kind] =
      [.set(key: "model", value: .string(model))] + (weights.map { [.weights($0)] } ?? [])
    return reviews
      + others.enumerated().map { Samples.event(5 + $0, $1, seconds: 2_500_000 + $0) }
  }

  private static func line(_ mixture: String) -> [UInt8] {
    let values = MemoryModel.standard(.fsrs7).weights.map { "\($0)" }.joined(separator: ",")
    return Array(
      """
      {"v":1,"id":"aaaaaa-1","at":"2026-11-22T20:15:03.120+09:00","kind":"weights",\
      "model":"fsrs7","values":[\(values)],"pace":true,"mixture":\(mixture),"sample":90}
      """.utf8
    )
  }

  @Test func `what is written down is what was mixed`() throws {
    let event = Samples.event(1, .weights(Samples.mixedWeights))
    let read = try Event(line: event.line)
    #expect(read == event)
    let state = ProfileState(events: [read])
    #expect(state.scheduler.mixture == Samples.mixture)
    #expect(state.scheduler.model == .fsrs7(Samples.mixture.heaviest.model))
    #expect(event.line.count < 1200)
  }

  @Test func `dates stay, and the card is known by the mixture`() throws {
    let plain = ProfileState(events: Self.events(nil))
    let mixed = ProfileState(events: Self.events(Samples.mixedWeights))
    let card = mixed.cardState(Self.card)
    #expect(card.due == plain.cardState(Self.card).due)
    #expect(card.mixture == mixed.mixture(of: Self.card))
    #expect(card.mixture != nil)
    #expect(plain.cardState(Self.card).mixture == nil)
    #expect(mixed.mixture(of: Samples.card(9)) == nil)
    let last = try #require(card.last)
    let later = StudyTime(
      moment: last.moment.advanced(byMilliseconds: 30 * 86_400_000),
      day: last.day.advanced(byDays: 30)
    )
    var alone = card
    alone.mixture = nil
    let recall = try #require(mixed.scheduler.retrievability(card, at: later))
    #expect(recall != mixed.scheduler.retrievability(alone, at: later))
    #expect(mixed.scheduler.alone.retrievability(card, at: later) != recall)
  }

  @Test func `an answer leads to what was shown before it`() throws {
    var state = ProfileState(events: Self.events(Samples.mixedWeights))
    let before = state.cardState(Self.card)
    let at = Samples.event(9, Samples.review(1, days: 60, milliseconds: 1000), seconds: 3_000_000)
    let context = TransitionContext(
      card: Self.card,
      now: state.calendar.time(of: at.at),
      pace: state.answerPace(of: AnswerTime(milliseconds: 1000))
    )
    let shown = state.scheduler.choices(for: before, at: context).good
    state.apply(at)
    let after = state.cardState(Self.card)
    #expect(after.mixture == shown.mixture)
    #expect(after.memory == shown.memory)
  }

  @Test func `FSRS-6 knows no mixture`() {
    var weights = Samples.mixedWeights
    weights.model = "fsrs6"
    weights.values = MemoryModel.standard(.fsrs6).weights
    let state = ProfileState(events: Self.events(weights, model: "fsrs6"))
    #expect(state.scheduler == Scheduler(.standard(.fsrs6), options: state.scheduler.options))
  }

  @Test(arguments: [
    #"{"share":1,"slowness":[1,0],"others":[{"share":0.5,"slowness":[0,0],"values":[1,2]}]}"#,
    #"{"share":-1,"slowness":[1,0]}"#,
    #"{"share":1,"slowness":[1,0],"correction":[1]}"#,
    #"{"share":1,"slowness":[1e9,0]}"#,
  ])
  func `a mixture of no use leaves its heaviest member`(mixture: String) throws {
    let state = ProfileState(events: [try Event(line: Self.line(mixture))])
    #expect(state.scheduler == Scheduler(.standard(.fsrs7), pace: .taken))
  }

  @Test(arguments: [
    "1", "{}", #"{"share":"a","slowness":[1,0]}"#, #"{"share":1,"slowness":[1]}"#,
    #"{"share":1,"slowness":[1,0],"others":[7]}"#,
    #"{"share":1,"slowness":[1,0],"correction":["a"]}"#,
  ])
  func `a mixture that cannot be read is told`(mixture: String) {
    #expect(throws: EventError.invalid(member: "mixture")) {
      try Event(line: Self.line(mixture))
    }
  }

  @Test func `what a newer program says of a mixture is kept`() throws {
    let text = #"{"share":1.0,"slowness":[1.0,0.0],"newer":[1,{"a":2}]}"#
    let event = try Event(line: Self.line(text))
    #expect(String(decoding: event.line, as: UTF8.self).contains(#""newer":[1,{"a":2}]"#))
    #expect(try Event(line: event.line) == event)
  }
}
