import Journal
import Scheduling
import Study

/// Today's share of a plan for the days ahead: what adds most to their recall for each second.
///
/// Every day that is near enough counts, and all alike: what an answer adds is the mean of what it adds
/// to each. So a card that would be forgotten by the flight and by the exam comes before one that only
/// the exam needs, and that one comes while there is time.
struct GoalPlan {
  /// A day to be ready for.
  struct Goal {
    let name: String
    let day: Day
  }

  /// The nearest first; never empty.
  let goals: [Goal]
  private let learner: Learner
  private let now: StudyTime

  /// The plan for the learner's days; nil where none lies ahead, or all too far.
  init?(_ learner: Learner, now: StudyTime) {
    goals = learner.state.declarations.goals
      .filter { $0.value > now.day && $0.value.days(since: now.day) <= GoalGain.longestPlan }
      .map { Goal(name: $0.key, day: $0.value) }
      .sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    guard !goals.isEmpty else { return nil }
    (self.learner, self.now) = (learner, now)
  }

  /// The nearest day.
  var next: Goal { goals[0] }

  /// Days from today to the nearest day.
  var daysLeft: Int { next.day.days(since: now.day) }

  /// Days from today to each day; two goals on one day count once.
  var daysLeftByDate: [Int] { Set(goals.map { $0.day.days(since: now.day) }).sorted() }

  /// The learner's minutes on a day like today: on an easy day their share.
  var minutes: Int {
    let share = learner.settings.easyDays[now.day.weekday].share
    return Int((Double(learner.settings.minutes) * share).rounded(.up))
  }

  /// What is left of today's minutes, in seconds; answers count with the reading after them.
  private var secondsLeft: Double {
    let tally = learner.state.tally(on: now.day)
    let done = Double(tally.milliseconds) / 1000 + 3 * Double(tally.answers)
    return Double(minutes) * 60 - done
  }

  /// What to ask today, the most useful first; empty where the minutes are over.
  func ranking(_ cards: [QueueCard]) -> GoalRanking {
    let state = learner.state
    let model = state.scheduler.model
    let candidates = cards.enumerated().compactMap { number, card -> GoalRanking.Candidate? in
      guard card.state.phase == .review, let last = card.state.last, last.day < now.day,
        let memory = card.state.memory ?? state.memory(of: card.id)
      else { return nil }
      let days = model.elapsedDays(from: last, to: now)
      return GoalRanking.Candidate(number: number, state: memory, afterDays: days)
    }
    let new = cards.count { $0.state.phase == .new && $0.prerequisites == .met }
    return GoalRanking(
      candidates,
      newCards: min(new, max(0, learner.settings.newPerDay - state.tally(on: now.day).newCards)),
      by: GoalGain(model, daysLeftByDate: daysLeftByDate, seconds: state.answerSeconds),
      seconds: max(0, secondsLeft),
      leastPerMinute: GoalGain.leastPerMinute
    )
  }

  /// The queue of today's share, steps of learning included; nil where it has no share left.
  func queue(_ cards: [QueueCard], _ options: QueueOptions, done: DoneToday) -> ReviewQueue? {
    let places = ranking(cards).places
    guard !places.isEmpty else { return nil }
    let chosen = Set(places.compactMap(\.number))
    let newCards = places.count - chosen.count
    let asked = cards.enumerated().compactMap { number, card -> QueueCard? in
      guard card.state.phase == .review else { return card }
      guard chosen.contains(number) else { return nil }
      var card = card
      card.state.due = .day(now.day)
      card.state.memory = card.state.memory ?? learner.state.memory(of: card.id)
      return card
    }
    var options = options
    options.limits = QueueOptions.Limits(
      new: done.new.values.reduce(0, +) + newCards,
      reviews: nil
    )
    return ReviewQueue(
      asked,
      scheduler: learner.state.scheduler,
      options: options,
      done: done,
      now: now
    )
  }
}
