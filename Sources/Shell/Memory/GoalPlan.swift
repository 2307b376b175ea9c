import Journal
import Scheduling
import Study

/// Today's share of a plan for a day ahead: what adds most to that day's recall for each second.
struct GoalPlan {
  let name: String
  let day: Day
  private let learner: Learner
  private let now: StudyTime

  /// The plan for the nearest of the learner's days; nil where none lies ahead, or all too far.
  init?(_ learner: Learner, now: StudyTime) {
    let ahead = learner.state.declarations.goals.filter { $0.value > now.day }
    guard let next = ahead.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      next.value.days(since: now.day) <= GoalGain.longestPlan
    else { return nil }
    (name, day) = (next.key, next.value)
    (self.learner, self.now) = (learner, now)
  }

  var daysLeft: Int { day.days(since: now.day) }

  /// What is left of today's minutes, in seconds; answers count with the reading after them.
  private var secondsLeft: Double {
    let tally = learner.state.tally(on: now.day)
    let done = Double(tally.milliseconds) / 1000 + 3 * Double(tally.answers)
    return Double(learner.settings.minutes) * 60 - done
  }

  /// What to ask today, the most useful first; empty where the minutes are over.
  func ranking(_ cards: [QueueCard]) -> GoalRanking {
    let state = learner.state
    let model = state.scheduler.model
    let candidates = cards.enumerated().compactMap { number, card -> GoalRanking.Candidate? in
      guard card.state.phase == .review, let last = card.state.last, last.day < now.day,
        let memory = card.state.memory ?? state.cardState(card.id).memory
      else { return nil }
      let days = model.elapsedDays(from: last, to: now)
      return GoalRanking.Candidate(number: number, state: memory, afterDays: days)
    }
    let new = cards.count { $0.state.phase == .new && $0.prerequisites == .met }
    return GoalRanking(
      candidates,
      newCards: min(new, max(0, learner.settings.newPerDay - state.tally(on: now.day).newCards)),
      by: GoalGain(model, daysLeft: daysLeft, seconds: state.answerSeconds),
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
      card.state.memory = card.state.memory ?? learner.state.cardState(card.id).memory
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
