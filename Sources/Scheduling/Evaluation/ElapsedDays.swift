/// The days between the reviews of a card, as a model counts them.
struct ElapsedDays {
  private let log: ReviewLog
  private let sorted: CardMajorLog
  private let kind: ModelKind

  init(_ log: ReviewLog, _ sorted: CardMajorLog, countedBy kind: ModelKind) {
    (self.log, self.sorted, self.kind) = (log, sorted, kind)
  }

  /// The days before the review at `place`, which is not a card's first.
  subscript(place: Int) -> Double {
    log.elapsedDays(
      from: Int(sorted.rows[place - 1]),
      to: Int(sorted.rows[place]),
      countedBy: kind
    )
  }
}

extension ReviewLog {
  /// The days from one review of a card to its next.
  ///
  /// FSRS-6 counts study days. FSRS-7 counts those too, and the fraction of a day within one; or
  /// fractions everywhere, if the log says so.
  @inline(__always)
  func elapsedDays(from before: Int, to row: Int, countedBy kind: ModelKind) -> Double {
    // Nearly all are whole, and within bounds as they stand.
    guard kind == .fsrs7, days[row] == 0 || dayCount == .instants else {
      return Double(days[row])
    }
    return kind.elapsedDays(
      studyDays: Double(days[row]),
      milliseconds: milliseconds(before, row),
      counting: dayCount
    )
  }

  private func milliseconds(_ before: Int, _ row: Int) -> Int64 {
    let (milliseconds, overflows) = times[row].subtractingReportingOverflow(times[before])
    return overflows ? 0 : milliseconds
  }
}
