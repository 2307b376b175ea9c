package import Scheduling

/// A session as a state machine: what comes next, and what follows from an answer.
///
/// It knows no clock, no text and no files: the caller shows what `next` says and tells what came
/// of it.
package struct Drill: Sendable {
  /// What to do next.
  package enum Step: Hashable, Sendable {
    /// Show a new card with everything it teaches; it is asked a little later.
    case present(QueueCard)
    /// Ask.
    case ask(QueueCard)
    /// Nothing is left for now; a step may be over later, in milliseconds since 1970.
    case finished(nextStep: Int64?)
  }

  /// How many other cards stand between the presentation of a card and its question.
  package static let presentationDistance = 2

  private var source: Source
  private var presented: [(card: QueueCard, countdown: Int)] = []
  private let presentsDeck: @Sendable (String) -> Bool
  /// What the session has come to so far.
  package private(set) var summary = SessionSummary()

  private enum Source: Sendable {
    case scheduled(ReviewQueue)
    case list(ArraySlice<QueueCard>)
  }

  /// A session on the schedule; `presentsDeck` tells the decks that show new cards first.
  package init(
    queue: ReviewQueue,
    presentsDeck: @escaping @Sendable (String) -> Bool
  ) {
    source = .scheduled(queue)
    self.presentsDeck = presentsDeck
  }

  /// A session over a list, which leaves the schedule alone: practice or a test.
  package init(list: [QueueCard]) {
    source = .list(list[...])
    presentsDeck = { _ in false }
  }

  /// What to do next.
  ///
  /// The same step is named until `present`, `answered` or `drop` follows.
  package func next(now: StudyTime) -> Step {
    if let ready = presented.first(where: { $0.countdown <= 0 }) { return .ask(ready.card) }
    switch source {
    case .list(let cards):
      return cards.first.map(Step.ask) ?? .finished(nextStep: nil)
    case .scheduled(let queue):
      if let card = queue.next(now: now) {
        let isShownFirst = card.state.phase == .new && presentsDeck(card.deck)
        return isShownFirst ? .present(card) : .ask(card)
      }
      if let waiting = presented.first { return .ask(waiting.card) }
      return .finished(nextStep: queue.nextStep)
    }
  }

  /// Notes that a new card was shown.
  package mutating func present(_ card: QueueCard) {
    removeFromSource(card.id)
    countDown()
    presented.append((card, Self.presentationDistance))
  }

  /// Notes an answer and the state it led to; an unscheduled session passes the state it had.
  package mutating func answered(
    _ card: QueueCard,
    state: CardState,
    grade: Grade,
    score: Double,
    milliseconds: Int,
    now: StudyTime
  ) {
    summary.count(
      card.id,
      grade: grade,
      wasNew: card.state.phase == .new,
      score: score,
      milliseconds: milliseconds
    )
    let wasPresented = presented.contains { $0.card.id == card.id }
    presented.removeAll { $0.card.id == card.id }
    countDown()
    switch source {
    case .list:
      removeFromSource(card.id)
    case .scheduled(var queue):
      source = .list([])  // so that the queue is held once and changed in place
      if wasPresented { queue.putBack(card) }
      queue.answered(card.id, state, now: now)
      source = .scheduled(queue)
    }
  }

  /// Leaves a card out of what remains of the session.
  package mutating func drop(_ id: CardID) {
    presented.removeAll { $0.card.id == id }
    removeFromSource(id)
  }

  /// Leaves out every card that `isSkipped` names: a subject not wanted today.
  package mutating func drop(where isSkipped: (QueueCard) -> Bool) {
    presented.removeAll { isSkipped($0.card) }
    switch source {
    case .list(let cards):
      source = .list(cards.filter { !isSkipped($0) }[...])
    case .scheduled(var queue):
      source = .list([])  // so that the queue is held once and changed in place
      queue.removeAll(where: isSkipped)
      source = .scheduled(queue)
    }
  }

  /// How many cards are left, those shown but not yet asked included.
  package var remaining: Int {
    switch source {
    case .list(let cards): cards.count
    case .scheduled(let queue): queue.counts.total + presented.count
    }
  }

  private mutating func countDown() {
    for index in presented.indices { presented[index].countdown -= 1 }
  }

  private mutating func removeFromSource(_ id: CardID) {
    switch source {
    case .list(let cards):
      source = .list(cards.filter { $0.id != id }[...])
    case .scheduled(var queue):
      source = .list([])  // so that the queue is held once and changed in place
      queue.remove(id)
      source = .scheduled(queue)
    }
  }
}
