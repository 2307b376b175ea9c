/// Where in a session an answer falls, and how the one before it went.
struct SessionMoment: Hashable {
  /// Answers further apart than this belong to two sessions, in milliseconds.
  private static let pause: Int64 = 1_800_000

  /// Counts sessions.
  let session: Int
  /// Whether the answer before, to any card, was a lapse, 1 or 0, less how many are of late; 0 for the
  /// first of a session.
  let afterLapse: Double

  /// The moments of all answers of a log.
  static func all(of log: ReviewLog) -> [SessionMoment] {
    var (session, usual, afterLapse) = (0, 0.0, 0.0)
    return log.times.indices.map { row in
      let before = log.times[max(0, row - 1)]
      let (gap, overflows) = log.times[row].subtractingReportingOverflow(before)
      if overflows || gap > pause { (session, afterLapse) = (session + 1, 0) }
      let moment = SessionMoment(session: session, afterLapse: afterLapse)
      let lapse = log.grades[row] == 1 ? 1.0 : 0
      usual += 0.005 * (lapse - usual)
      afterLapse = lapse - usual
      return moment
    }
  }
}
