import RealModule

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

  /// How much later in the day the review at `place` came than the one before, as the logarithm of exact
  /// days less that of whole ones, −1 to 1.
  func lateness(_ place: Int) -> Double {
    let milliseconds = log.milliseconds(Int(sorted.rows[place - 1]), Int(sorted.rows[place]))
    let exact = Double(milliseconds) / 86_400_000
    let whole = Double(sorted.days[place])
    guard exact > 0, whole > 0 else { return 0 }
    return Double.log(exact / whole).held(in: -1...1)
  }
}

extension ReviewLog {
  /// The days from one review of a card to its next.
  ///
  /// FSRS-6 counts study days. FSRS-7 counts those too, and the fraction of a day within one.
  @inline(__always)
  func elapsedDays(from before: Int, to row: Int, countedBy kind: ModelKind) -> Double {
    kind.elapsedDays(studyDays: Double(days[row]), milliseconds: milliseconds(before, row))
  }

  fileprivate func milliseconds(_ before: Int, _ row: Int) -> Int64 {
    let (milliseconds, overflows) = times[row].subtractingReportingOverflow(times[before])
    return overflows ? 0 : milliseconds
  }
}
