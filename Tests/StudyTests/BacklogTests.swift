import Scheduling
import Study
import TestSupport
import Testing

struct BacklogTests {
  private func cards(overdue: Int, today: Int) throws -> [QueueCard] {
    try (0..<overdue + today).map { number in
      let due = number < overdue ? 100 - number % 6 - 1 : 100
      return QueueCard(
        id: try #require(CardID("deck/n\(number)")),
        deck: "deck",
        siblings: "deck/n\(number)",
        position: number,
        state: CardState(phase: .review, due: .day(Day(due)))
      )
    }
  }

  @Test(
    arguments: [
      (0, 40, nil), (20, 40, nil), (21, 40, 60), (100, 10, 30), (500, 30, 130),
    ] as [(Int, Int, Int?)]
  )
  func `what piled up is spread over five days, twenty at least`(
    overdue: Int,
    today: Int,
    limit: Int?
  ) throws {
    let backlog = Backlog(try cards(overdue: overdue, today: today), today: Day(100))
    #expect(backlog.reviewsToday == limit)
    #expect(backlog.spread == (limit.map { overdue + today - $0 } ?? 0))
  }
}
