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
    let days = Double(sorted.days[place])
    switch kind {
    case .fsrs6, .sm2: return days
    case .fsrs7: return days > 0 ? days : fraction(place)
    }
  }

  private func fraction(_ place: Int) -> Double {
    let time = log.times[Int(sorted.rows[place])]
    let before = log.times[Int(sorted.rows[place - 1])]
    let (milliseconds, overflows) = time.subtractingReportingOverflow(before)
    return overflows ? 0 : (Double(milliseconds) / 86_400_000).held(in: 0...1)
  }
}
