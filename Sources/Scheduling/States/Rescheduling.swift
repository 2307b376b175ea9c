/// New dates for cards in review, by the weights and the desired retention of now.
///
/// A date that lies where fuzz might have put it stays, so that little moves for nothing. What would
/// have come before today is spread over the week ahead, the weakest memories first; what comes within
/// that week anyway stays.
public struct Rescheduling: Sendable {
  /// A card whose date may move.
  public struct Candidate: Sendable {
    /// The card.
    public let card: CardID
    /// Where it stands, with its memory.
    public let state: CardState
    /// Whether all its reviews lie on one day, so that the interval is its first.
    public let isFirstInterval: Bool
    /// The longest interval that the last answer may grant.
    public let longestInterval: Int

    /// Names a candidate.
    public init(
      card: CardID,
      state: CardState,
      isFirstInterval: Bool,
      longestInterval: Int = .max
    ) {
      (self.card, self.state, self.isFirstInterval) = (card, state, isFirstInterval)
      self.longestInterval = longestInterval
    }
  }

  /// A date that moves.
  public struct Move: Hashable, Sendable {
    /// The card.
    public let card: CardID
    /// The day on which it is due.
    public let from: Day
    /// The day on which it would be due.
    public let to: Day
  }

  /// How many days overdue cards are spread over, at most.
  private static let daysOfSpread = 7
  /// So many overdue cards a day are never too many.
  private static let fewestPerDay = 20

  private let scheduler: Scheduler
  private let now: StudyTime
  private let easyDays: EasyDays
  /// The dates that move.
  public private(set) var moves: [Move] = []
  /// How many cards would be due on each day; what is overdue counts for today.
  private var load: [Day: Int] = [:]
  private let loadBefore: [Day: Int]

  /// Finds new dates for those of `candidates` that are in review.
  public init(
    _ candidates: [Candidate],
    by scheduler: Scheduler,
    at now: StudyTime,
    easyDays: EasyDays = EasyDays()
  ) {
    (self.scheduler, self.now, self.easyDays) = (scheduler, now, easyDays)
    for candidate in candidates {
      if let day = Self.dueDay(candidate.state) { load[max(day, now.day), default: 0] += 1 }
    }
    loadBefore = load
    var overdue: [(candidate: Candidate, due: Day, recall: Double)] = []
    for candidate in candidates {
      guard let due = Self.dueDay(candidate.state), let days = days(for: candidate) else {
        continue
      }
      if days.contains(due) { continue }
      if days.upperBound > now.day {
        move(candidate, from: due, to: choice(candidate, within: days))
      } else if due.days(since: now.day) >= Self.daysOfSpread {
        let recall = scheduler.retrievability(candidate.state, at: now) ?? 0
        overdue.append((candidate, due, recall))
      }
    }
    overdue.sort { ($0.recall, $0.candidate.card) < ($1.recall, $1.candidate.card) }
    spread(overdue.map { ($0.candidate, $0.due) })
  }

  /// How many cards are due on `day` now, and how many would be.
  public func load(on day: Day) -> (before: Int, after: Int) {
    (loadBefore[day] ?? 0, load[day] ?? 0)
  }

  private static func dueDay(_ state: CardState) -> Day? {
    guard state.phase == .review, case .day(let day)? = state.due else { return nil }
    return day
  }

  /// The days on which the card may be due, fuzz and all; nil where it has no memory.
  private func days(for candidate: Candidate) -> ClosedRange<Day>? {
    guard let memory = candidate.state.memory, let last = candidate.state.last else { return nil }
    let options = scheduler.options
    let longest = candidate.isFirstInterval ? options.longestFirstInterval : options.maximumInterval
    let ceiling = min(longest, max(1, candidate.longestInterval))
    let interval = scheduler.interval(memory, candidate.state.mixture)
    let days = Int(interval.rounded().held(in: 1...Double(ceiling)))
    let range =
      options.fuzz == .seeded
      ? IntervalFuzz.range(around: days, minimum: 1, maximum: ceiling) : days...days
    return last.day.advanced(byDays: range.lowerBound)...last.day.advanced(byDays: range.upperBound)
  }

  private func choice(_ candidate: Candidate, within days: ClosedRange<Day>) -> Day {
    guard let last = candidate.state.last else { return days.upperBound }
    let load = load
    let context = TransitionContext(
      card: candidate.card,
      now: last,
      dueCount: { load[$0] ?? 0 },
      easyDays: easyDays
    )
    let first = max(days.lowerBound, now.day.advanced(byDays: 1))
    let range = first.days(since: last.day)...days.upperBound.days(since: last.day)
    let unit = context.fuzzUnit(reviews: candidate.state.reviews - 1)
    let interval =
      range.upperBound <= LoadBalance.longestInterval
      ? LoadBalance(context)?.choice(in: range, unit: unit) : nil
    return last.day.advanced(byDays: interval ?? IntervalFuzz.choice(in: range, unit: unit))
  }

  private mutating func move(_ candidate: Candidate, from: Day, to: Day) {
    guard from != to else { return }
    load[max(from, now.day), default: 0] -= 1
    load[to, default: 0] += 1
    moves.append(Move(card: candidate.card, from: from, to: to))
  }

  /// Gives each day its share of what would have come before today.
  private mutating func spread(_ overdue: [(candidate: Candidate, due: Day)]) {
    let perDay = max(Self.fewestPerDay, (overdue.count + Self.daysOfSpread - 1) / Self.daysOfSpread)
    for (index, entry) in overdue.enumerated() {
      let to = min(now.day.advanced(byDays: index / perDay), entry.due)
      move(entry.candidate, from: entry.due, to: to)
    }
  }
}
