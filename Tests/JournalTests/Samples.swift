import Answers
import Journal
import Scheduling
import TestSupport
import Text

/// Short words for making events.
enum Samples {
  static let start = Moment(milliseconds: 1_795_000_000_000, offsetSeconds: 32_400)

  static func card(_ number: Int) -> CardID {
    guard let card = CardID("deck-\(number % 3)/card-\(number)") else { fatalError("not a card") }
    return card
  }

  static func event(
    _ counter: Int,
    _ kind: Event.Kind,
    device: String = "aaaaaa",
    seconds: Int = 0
  ) -> Event {
    let at = start.advanced(byMilliseconds: Int64(seconds) * 1000)
    return Event(id: EventID(device: device, counter: counter), at: at, kind: kind)
  }

  static func review(
    _ card: Int,
    _ grade: Grade = .good,
    mode: StudyMode = .review,
    days: Int = 3,
    milliseconds: Int = 2000,
    thinking: Int? = nil
  ) -> Event.Kind {
    let day = StudyCalendar().day(of: start).advanced(byDays: days)
    return .review(
      ReviewEvent(
        card: self.card(card),
        grade: grade,
        proposed: .good,
        verdict: "exact",
        typed: "조약",
        milliseconds: milliseconds,
        thinkingMilliseconds: thinking,
        mode: mode,
        due: .day(day),
        answer: AnswerFingerprint(UInt32(card))
      )
    )
  }

  /// The defaults of FSRS-7, as if they had been fitted.
  static func weights(pace: AnswerPace.Use) -> FittedWeights {
    let values = MemoryModel.standard(.fsrs7).weights
    return FittedWeights(model: "fsrs7", values: values, pace: pace, sample: 100, gain: 0.01)
  }

  /// A mixture of two, with a correction by the card.
  static var mixture: MemoryMixture {
    var weights = MemoryModel.standard(.fsrs7).weights
    weights[2] = 1.5
    let other = (try? FSRS7Weights(weights)).map { FSRS7($0) } ?? FSRS7()
    let members = [
      MemoryMixture.Member(other, paceWeight: .init(recall: 1, lapse: 0.5), share: 0.625),
      MemoryMixture.Member(FSRS7(), share: 0.375),
    ]
    return MemoryMixture(members, correction: [0.25, 0.125, -0.0625, -0.125, 0, 0.5])
      ?? MemoryMixture(other)
  }

  /// Weights as a refit to a mixture writes them.
  static var mixedWeights: FittedWeights {
    FittedWeights(
      model: "fsrs7",
      values: mixture.heaviest.model.weights.ordered,
      pace: .taken,
      mixture: FittedMixture(mixture),
      sample: 100,
      gain: 0.01
    )
  }

  /// A journal of some devices with everything that may happen, in no particular order of devices.
  static func history(seed: UInt64, count: Int = 120) -> [Event] {
    var random = SplitMix64(seed: seed)
    let devices = ["aaaaaa", "aaaaaa-2", "bbbbbb"]
    var counters = [0, 0, 0]
    var clocks = [0, 0, 0]
    return (0..<count).map { _ in
      let device = Int.random(in: 0..<3, using: &random)
      counters[device] += 1
      clocks[device] += Int.random(in: -50_000...100_000, using: &random)
      let kind = kind(devices, counters, &random)
      return event(counters[device], kind, device: devices[device], seconds: clocks[device])
    }
  }

  private static func kind(
    _ devices: [String],
    _ counters: [Int],
    _ random: inout SplitMix64
  ) -> Event.Kind {
    let other = Int.random(in: 0..<3, using: &random)
    let target = EventID(
      device: devices[other],
      counter: Int.random(in: 1...(counters[other] + 2), using: &random)
    )
    let number = Int.random(in: 0..<8, using: &random)
    let grade = Grade.allCases.randomElement(using: &random) ?? .good
    let days = Int.random(in: 0..<9, using: &random)
    switch Int.random(in: 0..<20, using: &random) {
    case 0...7:
      let milliseconds = Int.random(in: 500...9000, using: &random)
      return review(number, grade, days: days, milliseconds: milliseconds)
    case 8: return review(number, grade, mode: .practice)
    case 9...11: return .undo(of: target)
    case 12: return .redo(of: target)
    case 13, 14: return .appeal(of: target, grade: .good)
    case 15: return .suspend(card: card(number), Toggle(.random(using: &random)))
    case 16: return .set(key: "rollover", value: .integer(days))
    case 17 where days < 5: return .set(key: "model", value: days < 2 ? "fsrs6" : "fsrs7")
    case 17: return .weights(days < 8 ? mixedWeights : weights(pace: .left))
    case 18: return .reschedule(card: card(number), due: .day(Day(20_000 + days)))
    default: return .enrol(deck: "deck-\(number)", Toggle(.random(using: &random)), templates: [])
    }
  }
}

extension ProfileState {
  /// What two replays of the same events must agree on.
  var content: [String] {
    let states = cardIDs.sorted().map { "\($0) \(cardState($0))" }
    let tallies = days.map { "\($0.day) \($0.tally)" }
    let entries = entries.map { "\(id(of: $0)) \($0.isUndone) \($0.grade) \($0.stage)" }
    let settings = SettingKey.allCases.map { "\($0) \(self.settings[$0])" }
    let decks = declarations.enrolments.keys.sorted()
    return states + tallies + entries + settings + decks
      + declarations.suspended.sorted().map(\.description)
  }
}
