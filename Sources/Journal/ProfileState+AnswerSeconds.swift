package import Scheduling

extension ProfileState {
  /// Answers of a kind that are needed before their times are trusted.
  private static let fewestAnswers = 20
  /// Reading what was right, in seconds; it is not part of the time to an answer.
  private static let reading = 3.0

  /// How long the learner's answers take, each clipped at one minute; the defaults where too few are
  /// known.
  package var answerSeconds: SimulatedLearner.Seconds {
    let standard = SimulatedLearner.Seconds()
    var sums = [0.0, 0.0, 0.0]
    var counts = [0, 0, 0]
    for entry in entries.suffix(5000)
    where entry.kind == .review && entry.mode.isScheduled && !entry.isUndone
      && entry.answerMilliseconds > 0
    {
      let kind = entry.stage == .new ? 0 : entry.grade.isRecall ? 1 : 2
      sums[kind] += Double(min(entry.answerMilliseconds, 60_000)) / 1000 + Self.reading
      counts[kind] += 1
    }
    func mean(_ kind: Int) -> Double? {
      counts[kind] < Self.fewestAnswers ? nil : sums[kind] / Double(counts[kind])
    }
    let recalled = mean(1) ?? standard.recalled
    // What is new or forgotten is asked once more on the same day.
    return SimulatedLearner.Seconds(
      new: mean(0).map { $0 + recalled } ?? standard.new,
      recalled: recalled,
      forgotten: mean(2).map { $0 + recalled } ?? standard.forgotten
    )
  }
}
