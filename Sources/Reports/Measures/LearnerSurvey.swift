package import Journal
package import Scheduling

/// The measuring of one learner, from the replayed journals.
package struct LearnerSurvey {
  let scope: ReportScope
  let state: ProfileState
  let text: (JournalEntry) -> AnswerText?
  private let model: MemoryModel
  private let targets: [StudyTime]
  private let departure: StudyTime?
  /// The other side of the world may be a day ahead.
  private let lastDay: Day
  private var result: Contribution

  /// `departure` is the day of the learner's group; `text` finds what the journal's line says beyond
  /// its entry, where the line is at hand.
  package init(
    _ person: Person,
    _ state: ProfileState,
    scope: ReportScope,
    departure own: Day? = nil,
    damagedLines: Int = 0,
    text: @escaping (JournalEntry) -> AnswerText? = { _ in nil }
  ) {
    self.scope = scope
    self.state = state
    self.text = text
    model = state.scheduler.model
    lastDay = scope.now.day.advanced(byDays: 1)
    targets = scope.forecastDays.map { scope.time(on: $0) }
    let goal =
      scope.departure ?? own ?? state.declarations.goals.values.filter { $0 >= scope.now.day }.min()
    departure = goal.map { scope.time(on: $0) }
    var measures = LearnerMeasures(person: person)
    measures.departure = goal
    measures.damagedLines = damagedLines
    result = Contribution(
      measures: measures,
      forecast: Array(repeating: 0, count: targets.count),
      load: Array(repeating: 0, count: ReportScope.loadDays)
    )
  }

  /// What the learner adds to the report.
  package consuming func contribution() -> Contribution {
    for card in state.cardIDs where scope.includes(card) { survey(card) }
    close()
    return result
  }

  private mutating func survey(_ card: CardID) {
    var walk = CardWalk(state.scheduler, calendar: state.calendar)
    var item: ItemAnswer?
    var deck = DeckTally()
    let paces = state.answerPaces(of: card)
    for (place, entry) in state.history(of: card).enumerated()
    where entry.kind == .review && !entry.isUndone {
      let step = walk.take(entry, paces.isEmpty ? .unknown : paces[place])
      // A clock that was years ahead is told, and has no weeks.
      guard step.day <= lastDay, scope.period.contains(step.day) else { continue }
      count(entry, step, &deck)
      if item == nil {
        let first = FirstAnswer(entry: entry, facts: scope.cards.facts[card], text: text)
        item = first.item(card)
      }
      item?.answers += 1
      if entry.isAppealed { item?.appeals += 1 }
    }
    if let item {
      result.items.append(item)
      result.measures.firsts += 1
      result.measures.score += item.score
      deck.firsts = 1
      deck.score = item.score
    }
    stand(card, walk, &deck)
    guard deck != DeckTally() else { return }
    result.measures.decks[card.deck, default: DeckTally()].add(deck)
    for tag in scope.cards.facts[card]?.tags ?? [] {
      result.measures.tags[tag, default: DeckTally()].add(deck)
    }
  }

  private mutating func count(_ entry: JournalEntry, _ step: CardWalk.Step, _ deck: inout DeckTally)
  {
    let isReview = entry.mode.isScheduled && entry.stage == .review
    var tally = WeekTally()
    tally.answers = 1
    tally.milliseconds = min(entry.answerMilliseconds, Self.longestAnswer)
    deck.answers += 1
    if isReview {
      tally.reviews = 1
      tally.recalled = entry.grade.isRecall ? 1 : 0
      tally.expected = step.expected ?? 0
      deck.reviews += 1
      deck.recalled += tally.recalled
    }
    result.measures.days[step.day, default: 0] += 1
    result.measures.weeks[step.day.monday, default: WeekTally()].add(tally)
    result.measures.conduct.count(entry)
  }

  /// Idle time is not time on task: each answer counts for at most a minute.
  private static let longestAnswer = 60_000

  /// Where the card stands now, and what its memory promises.
  private mutating func stand(_ card: CardID, _ walk: CardWalk, _ deck: inout DeckTally) {
    let place = state.schedule(card)
    guard place.phase != .new else { return }
    deck.seen = 1
    result.measures.standing.seen += 1
    if place.phase == .review, place.scheduledDays >= 21 { result.measures.standing.mature += 1 }
    if place.isLeech { result.measures.standing.leeches += 1 }
    if !state.isLeftOut(card, on: scope.now.day) { countDue(place) }
    result.measures.standing.recallNow += walk.recall(at: scope.now) ?? 0
    if let departure {
      result.measures.standing.recallThen =
        (result.measures.standing.recallThen ?? 0) + (walk.recall(at: departure) ?? 0)
    }
    for (index, target) in targets.enumerated() {
      result.forecast[index] += walk.recall(at: target) ?? 0
    }
  }

  private mutating func countDue(_ place: CardState) {
    if place.isDue(at: scope.now) { result.measures.standing.due += 1 }
    guard let due = place.due else { return }
    let day =
      switch due {
      case .day(let day): day
      case .instant: scope.now.day
      }
    let ahead = day.days(since: scope.now.day)
    if ahead < 0 { result.measures.standing.overdue += 1 }
    if ahead < result.load.count { result.load[max(0, ahead)] += 1 }
  }

  private mutating func close() {
    for day in result.measures.days.keys {
      result.measures.weeks[day.monday]?.days += 1
    }
    for week in result.measures.weeks.values { result.measures.total.add(week) }
    result.measures.risks = scope.rules.risks(of: result.measures, idleDays: idleDays)
  }

  /// Days since the latest day of practice; nil where there is none.
  ///
  /// The newest event is not the measure: after a clock was set back, or journals were merged, it may
  /// bear an old date. Days that a clock ran ahead count only where there are no others.
  private var idleDays: Int? {
    let today = scope.now.day
    let days = state.days.filter { $0.tally.answers > 0 }.map(\.day)
    guard let last = days.last(where: { $0 <= today }) ?? days.first else { return nil }
    return max(0, today.days(since: last))
  }
}

extension LearnerMeasures.Conduct {
  fileprivate mutating func count(_ entry: JournalEntry) {
    if entry.isAppealed { appeals += 1 }
    if let grade = entry.proposed {
      proposed += 1
      if grade != entry.originalGrade { overridden += 1 }
    }
    if entry.answerMilliseconds > 0 {
      timed += 1
      if entry.answerMilliseconds < 700 { hasty += 1 }
    }
    if entry.hadHint { hints += 1 }
  }
}
