extension Simulation {
  /// The days that a plan of `day` works for: those ahead, but not too far.
  func goalsAhead(of day: Int) -> [Int] {
    let goals = plan.goals.isEmpty ? [plan.days] : plan.goals
    return goals.filter { $0 > day && $0 - day <= GoalGain.longestPlan }
  }

  /// The answers that add most to the days of `goals` for each second, as long as there is time.
  mutating func study(on day: Int, for goals: [Int], leastPerMinute: Double) {
    guard let model else { return }
    let candidates = (0..<result.met).compactMap { index -> GoalRanking.Candidate? in
      guard let belief = cards[index].belief, cards[index].last < day else { return nil }
      let days = Double(day - cards[index].last)
      return GoalRanking.Candidate(number: index, state: belief, afterDays: days)
    }
    let ranking = GoalRanking(
      candidates,
      newCards: min(plan.newPerDay, cards.count - result.met),
      by: GoalGain(
        model,
        daysLeftByDate: goals.map { $0 - day },
        seconds: learner.seconds,
        firstGrades: learner.firstGrades
      ),
      seconds: seconds,
      leastPerMinute: leastPerMinute
    )
    for place in ranking.places {
      guard seconds > 0 else { return }
      if let index = place.number { review(index, on: day) } else { meet(result.met, on: day) }
    }
  }
}
