/// The order within reviews and within new cards, before decks are mixed.
struct Order {
  let scheduler: Scheduler
  let reviewOrder: QueueOptions.ReviewOrder
  let now: StudyTime

  /// The most urgent first; equal ones by identity, so that one day has one order.
  func reviews(_ cards: [QueueCard]) -> [QueueCard] {
    cards.indices.map { index in (urgency(cards[index].state), index) }
      .sorted { left, right in
        left.0 == right.0 ? cards[left.1].id < cards[right.1].id : left.0 < right.0
      }
      .map { cards[$0.1] }
  }

  /// By unit and place, as the author wrote them.
  func new(_ cards: [QueueCard]) -> [QueueCard] {
    cards.sorted { left, right in
      (left.unit, left.position) == (right.unit, right.position)
        ? left.id < right.id
        : (left.unit, left.position) < (right.unit, right.position)
    }
  }

  private func urgency(_ state: CardState) -> (Int, Double) {
    let overdue = overdueDays(state)
    switch reviewOrder {
    case .dueDay: return (-overdue, recall(state))
    case .recall: return (0, recall(state))
    case .overdueness: return (0, -Double(overdue) / Double(max(1, state.scheduledDays)))
    }
  }

  private func recall(_ state: CardState) -> Double {
    scheduler.retrievability(state, at: now) ?? 0
  }

  private func overdueDays(_ state: CardState) -> Int {
    switch state.due {
    case .day(let day): min(max(0, now.day.days(since: day)), 1_000_000)
    case .instant, nil: 0
    }
  }
}
