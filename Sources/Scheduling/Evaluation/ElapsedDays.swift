import RealModule

/// The days between the reviews of a card, as a model counts them.
///
/// FSRS-6 counts study days. FSRS-7 counts those too, and the fraction of a day within one.
struct ElapsedDays {
  private let log: ReviewLog
  private let sorted: CardMajorLog
  private let kind: ModelKind

  init(_ log: ReviewLog, _ sorted: CardMajorLog, countedBy kind: ModelKind) {
    (self.log, self.sorted, self.kind) = (log, sorted, kind)
  }

  /// The days before the review at `place`, which is not a card's first.
  subscript(place: Int) -> Double {
    kind.elapsedDays(studyDays: Double(sorted.days[place]), milliseconds: milliseconds(place))
  }

  /// How much later in the day the review at `place` came than the one before, as the logarithm of exact
  /// days less that of whole ones, −1 to 1.
  func lateness(_ place: Int) -> Double {
    let exact = Double(milliseconds(place)) / 86_400_000
    let whole = Double(sorted.days[place])
    guard exact > 0, whole > 0 else { return 0 }
    return Double.log(exact / whole).held(in: -1...1)
  }

  private func milliseconds(_ place: Int) -> Int64 {
    let time = log.times[Int(sorted.rows[place])]
    let before = log.times[Int(sorted.rows[place - 1])]
    let (milliseconds, overflows) = time.subtractingReportingOverflow(before)
    return overflows ? 0 : milliseconds
  }
}
