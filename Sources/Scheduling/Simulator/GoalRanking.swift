/// The order in which a plan for a day ahead asks cards today.
public struct GoalRanking: Sendable {
  /// A card that was met, by any number of the caller's, with its memory.
  public struct Candidate: Sendable {
    let number: Int
    let state: MemoryState
    /// Days since its last answer, as the model counts them.
    let days: Double

    /// Names a candidate.
    public init(number: Int, state: MemoryState, afterDays days: Double) {
      (self.number, self.state, self.days) = (number, state, days)
    }
  }

  /// A card in the order.
  public struct Place: Hashable, Sendable {
    /// The caller's number; nil for a card never met.
    public let number: Int?
    /// What asking it adds.
    public let answer: GoalGain.Answer
  }

  /// The most useful answers first, as many as time allows.
  public let places: [Place]

  /// Ranks `candidates` and at most `newCards` cards never met, for `seconds` of answers.
  ///
  /// Answers that add less than `leastPerMinute` cards a minute are left out.
  public init(
    _ candidates: [Candidate],
    newCards: Int,
    by gain: GoalGain,
    seconds: Double,
    leastPerMinute: Double
  ) {
    let least = leastPerMinute / 60
    var ranked = candidates.map { one in
      (candidate: one, answer: gain.review(one.state, afterDays: one.days), urgency: 0.0)
    }
    .filter { $0.answer.rate > least }
    .sorted { ($1.answer.rate, $0.candidate.number) < ($0.answer.rate, $1.candidate.number) }
    // Looking ahead costs five times as much, so only those with a chance today are looked at.
    let most = seconds.isFinite ? Int(3 * seconds / 5) + 20 : ranked.count
    ranked = ranked.prefix(most).map { one in
      let urgency = gain.urgency(
        one.candidate.state,
        afterDays: one.candidate.days,
        rate: one.answer.rate
      )
      return (one.candidate, one.answer, urgency)
    }
    .filter { $0.urgency > least }
    .sorted { ($1.urgency, $0.candidate.number) < ($0.urgency, $1.candidate.number) }
    let new = gain.new()
    var newLeft = new.rate > least ? max(0, newCards) : 0
    var rest = seconds
    var places: [Place] = []
    func add(_ number: Int?, _ answer: GoalGain.Answer) {
      places.append(Place(number: number, answer: answer))
      rest -= answer.seconds
    }
    for one in ranked {
      while newLeft > 0, new.rate >= one.urgency, rest > new.seconds / 2 {
        add(nil, new)
        newLeft -= 1
      }
      guard rest > one.answer.seconds / 2 else { break }
      add(one.candidate.number, one.answer)
    }
    while newLeft > 0, rest > new.seconds / 2 {
      add(nil, new)
      newLeft -= 1
    }
    self.places = places
  }
}
