/// The delays between the first looks at a card, before it is scheduled by days.
public struct LearningSteps: Hashable, Sendable {
  /// The delays in minutes, each 1 or more.
  public let minutes: [Int]

  /// Steps of so many minutes; steps below 1 or above 60 days are left out, and all beyond the 32nd.
  public init(minutes: [Int]) {
    self.minutes = Array(minutes.filter { (1...86_400).contains($0) }.prefix(32))
  }

  /// No steps: a card is scheduled by days at once.
  public static let none = LearningSteps(minutes: [])

  /// Where a grade on a step leads.
  enum Outcome: Hashable {
    case step(Int, delayMilliseconds: Int64)
    case graduation
  }

  /// Again begins anew, Hard stays, Good goes on, Easy graduates; without steps all graduate.
  ///
  /// Hard waits one and a half times a single step, on the first of several the mean of the first
  /// two, later the step itself.
  func outcome(of grade: Grade, onStep step: Int) -> Outcome {
    guard !minutes.isEmpty else { return .graduation }
    let current = min(max(step, 0), minutes.count - 1)
    switch grade {
    case .again: return .step(0, delayMilliseconds: delay(0))
    case .hard: return .step(current, delayMilliseconds: hardDelay(current))
    case .good where current + 1 < minutes.count:
      return .step(current + 1, delayMilliseconds: delay(current + 1))
    case .good, .easy: return .graduation
    }
  }

  private func delay(_ step: Int) -> Int64 { Int64(minutes[step]) * 60_000 }

  private func hardDelay(_ step: Int) -> Int64 {
    guard step == 0 else { return delay(step) }
    return minutes.count == 1 ? delay(0) * 3 / 2 : (delay(0) + delay(1)) / 2
  }
}
