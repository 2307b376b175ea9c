package import Scheduling

extension ProfileState {
  /// How an answer now that took so long compares with the learner's others; unknown where the
  /// scheduler takes no durations.
  package func answerPace(of time: AnswerTime) -> AnswerPace {
    middlesNow?.pace(of: time) ?? .unknown
  }

  /// How the answer at `index` of the entries compares with those before it.
  package func answerPace(at index: Int) -> AnswerPace {
    guard middles.indices.contains(index) else { return .unknown }
    let middle = MiddleDuration(milliseconds: middles[index])
    return middle.pace(ofMilliseconds: timeline.entries[index].answerTime.milliseconds)
  }

  /// How each answer to a card compares with those before it, in the order of `history(of:)`; empty
  /// where the scheduler takes no durations.
  package func answerPaces(of card: CardID) -> [AnswerPace] {
    guard middlesNow != nil, let index = timeline.tables.cards.knownIndex(card) else { return [] }
    return chain(index).map { answerPace(at: $0) }
  }

  /// Follows the durations from the first answer on, where the scheduler takes them.
  mutating func timeAnswers() {
    middles = []
    middlesNow = nil
    guard scheduler.takesPace else { return }
    var now = MiddleDurations()
    middles.reserveCapacity(timeline.entries.count)
    for entry in timeline.entries { take(entry, into: &now) }
    middlesNow = now
  }

  /// Follows them over the entry that has just been added.
  mutating func timeLastAnswer() {
    guard var now = middlesNow, let entry = timeline.entries.last else { return }
    take(entry, into: &now)
    middlesNow = now
  }

  /// What weights are fitted to counts here as well: scheduled answers that were not taken back.
  private mutating func take(_ entry: JournalEntry, into now: inout MiddleDurations) {
    let time = entry.answerTime
    middles.append(now[time.span].milliseconds)
    guard entry.kind == .review, entry.mode.isScheduled, !entry.isUndone else { return }
    now.take(time)
  }
}
