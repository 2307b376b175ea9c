import Scheduling
import Text

/// What new dates would do to the next thirty days.
struct RescheduleScreen {
  let rescheduling: Rescheduling
  /// How many cards have a date.
  let cards: Int
  let today: Day

  private static let days = 30

  func page(on page: Page) -> Page {
    var page = page
    let moves = rescheduling.moves
    guard !moves.isEmpty else {
      page.add(RefitPhrases.nothingMoves)
      return page
    }
    let days = (0..<Self.days).map { today.advanced(byDays: $0) }
    let loads = days.map { rescheduling.load(on: $0) }
    page.add(RefitPhrases.rescheduleTitle, .heading)
    if page.isAccessible {
      for (day, load) in zip(days, loads) where load.before != load.after {
        let change = RefitPhrases.change(
          DayPhrases.short(day),
          before: load.before,
          after: load.after
        )
        page.add(change)
      }
    } else {
      let peak = loads.map { max($0.before, $0.after) }.max() ?? 1
      page.add(RefitPhrases.before, .faint)
      page.add(chart(loads.map(\.before), peak, days, page).lines(width: page.width))
      page.add(RefitPhrases.after, .faint)
      page.add(chart(loads.map(\.after), peak, days, page).lines(width: page.width))
    }
    let earlier = moves.count { $0.to < $0.from }
    page.add(RefitPhrases.moves(earlier: earlier, later: moves.count - earlier, of: cards))
    return page
  }

  /// Both charts stand to one scale.
  private func chart(_ counts: [Int], _ peak: Int, _ days: [Day], _ page: Page) -> ColumnChart {
    let marks = stride(from: 0, to: Self.days, by: 7).map { offset in
      (offset, DayPhrases.short(days[offset]).text(in: page.language))
    }
    return ColumnChart(
      values: counts,
      labels: Dictionary(marks, uniquingKeysWith: { first, _ in first }),
      height: 4,
      peak: peak
    )
  }
}
