package import Scheduling

extension ProfileState {
  /// How an answer now that took so long compares with the learner's others; unknown where the
  /// scheduler takes no durations.
  package func answerPace(ofMilliseconds duration: Int) -> AnswerPace {
    guard let middle = middles.last else { return .unknown }
    return MiddleDuration(milliseconds: middle).pace(ofMilliseconds: duration)
  }

  /// How the answer at `index` of the entries compares with those before it.
  package func answerPace(at index: Int) -> AnswerPace {
    guard middles.indices.contains(index) else { return .unknown }
    let middle = MiddleDuration(milliseconds: middles[index])
    return middle.pace(ofMilliseconds: timeline.entries[index].answerMilliseconds)
  }

  /// How each answer to a card compares with those before it, in the order of `history(of:)`; empty
  /// where the scheduler takes no durations.
  package func answerPaces(of card: CardID) -> [AnswerPace] {
    guard !middles.isEmpty, let index = timeline.tables.cards.knownIndex(card) else { return [] }
    return chain(index).map { answerPace(at: $0) }
  }

  /// Follows the durations from the first answer on, where the scheduler takes them.
  mutating func timeAnswers() {
    guard scheduler.pace == .taken else { return middles = [] }
    var middle = MiddleDuration()
    middles = []
    middles.reserveCapacity(timeline.entries.count + 1)
    middles.append(0)
    for entry in timeline.entries {
      take(entry, into: &middle)
      middles.append(middle.milliseconds)
    }
  }

  /// Follows them over the entry that has just been added.
  mutating func timeLastAnswer() {
    guard let last = middles.last, let entry = timeline.entries.last else { return }
    var middle = MiddleDuration(milliseconds: last)
    take(entry, into: &middle)
    middles.append(middle.milliseconds)
  }

  /// What weights are fitted to counts here as well: scheduled answers that were not taken back.
  private func take(_ entry: JournalEntry, into middle: inout MiddleDuration) {
    guard entry.kind == .review, entry.mode.isScheduled, !entry.isUndone else { return }
    middle.take(milliseconds: entry.answerMilliseconds)
  }
}
