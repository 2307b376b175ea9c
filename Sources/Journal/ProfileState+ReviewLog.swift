package import Scheduling

extension ProfileState {
  /// The answers that count for the schedule, in order of time: what weights are fitted to.
  package var reviewLog: ReviewLog {
    var log = ReviewLog()
    var lastDay = [Day?](repeating: nil, count: cardIDs.count)
    for entry in entries where entry.kind == .review && entry.mode.isScheduled && !entry.isUndone {
      guard let card = entry.cardIndex else { continue }
      let day = calendar.day(of: entry.at)
      let time = entry.answerTime
      log.append(
        ReviewLog.Review(
          card: Int64(card),
          time: entry.milliseconds,
          grade: entry.grade,
          days: Int32(clamping: lastDay[card].map { day.days(since: $0) } ?? 0),
          duration: Int32(clamping: time.milliseconds),
          span: time.span
        )
      )
      lastDay[card] = day
    }
    return log
  }
}
