/// The intervals in whole days behind the four buttons; nil where a button leads to a step.
struct DayIntervals {
  private var again, hard, good, easy: Int?
  private let maximum: Int

  /// The intervals of the model, rounded, at least a day and at most the ceiling.
  init(_ scheduler: Scheduler, _ state: CardState, _ context: TransitionContext) {
    let ceiling = scheduler.longestInterval(from: state.phase)
    func days(_ grade: Grade) -> Int? {
      guard scheduler.stepOutcome(state, grade) == .graduation else { return nil }
      let interval = scheduler.interval(after: grade, state, context)
      let longest = min(ceiling, scheduler.longestGrown(after: grade, state, context.now))
      return Int(interval.rounded().held(in: 1...Double(longest)))
    }
    again = days(.again)
    hard = days(.hard)
    good = days(.good)
    easy = days(.easy)
    maximum = ceiling
  }

  subscript(grade: Grade) -> Int {
    switch grade {
    case .again: again ?? 0
    case .hard: hard ?? 0
    case .good: good ?? 0
    case .easy: easy ?? 0
    }
  }

  /// A better grade never comes back earlier, and a day later where the ceiling allows.
  mutating func order() {
    if let again, let hard {
      self.again = min(again, hard)
    } else if let hard, let good {
      self.hard = min(hard, good)
    }
    ascend { interval, minimum in max(interval, minimum) }
  }

  /// Chooses among the days around each interval, in the order of the buttons.
  mutating func spread(
    _ context: TransitionContext,
    previous: CardState,
    options: SchedulerOptions
  ) {
    let unit = context.fuzzUnit(reviews: previous.reviews)
    let balance = LoadBalance(context)
    let last = previous.phase == .review ? previous.scheduledDays : .max
    let ceiling = maximum
    ascend { interval, minimum in
      // An interval that grew stays longer than the one before.
      let least = interval > last ? max(minimum, last + 1) : minimum
      let range = IntervalFuzz.range(around: interval, minimum: least, maximum: ceiling)
      guard let balance, range.upperBound <= LoadBalance.longestInterval else {
        return IntervalFuzz.choice(in: range, unit: unit)
      }
      return balance.choice(in: range, unit: unit)
    }
  }

  /// Replaces each interval, given the least that keeps it above the button before.
  private mutating func ascend(_ replace: (_ interval: Int, _ minimum: Int) -> Int) {
    var minimum = 1
    func next(_ interval: Int?) -> Int? {
      guard let interval else { return nil }
      let replaced = min(replace(interval, minimum), maximum)
      minimum = replaced + 1
      return replaced
    }
    again = next(again)
    hard = next(hard)
    good = next(good)
    easy = next(easy)
  }
}
