package import Scheduling

/// Gathers what learners contribute, one after the other.
///
/// It keeps sums, one line for each learner and eight bytes for each card that a learner answered:
/// memory does not grow with the number of reviews. The order of contributions decides nothing but
/// the last bit of sums; callers keep to one order, so that the same input gives the same bytes.
package struct ReportBuilder: Sendable {
  let scope: ReportScope
  private var learners: [LearnerMeasures] = []
  private var weeks: [Day: WeekTally] = [:]
  private var days: [Day: Int] = [:]
  private var forecast: [Double]
  private var seen = 0
  private var load: [Int]
  private var decks: [String: (learners: Int, tally: DeckTally)] = [:]
  private var tags: [String: (learners: Int, tally: DeckTally)] = [:]
  private var sheet = ScoreSheet()
  private var items: [ItemTally] = []
  private var indices: [CardID: Int] = [:]

  package init(scope: ReportScope) {
    self.scope = scope
    forecast = Array(repeating: 0, count: scope.forecastDays.count)
    load = Array(repeating: 0, count: ReportScope.loadDays)
  }

  /// Takes in one learner.
  package mutating func take(_ contribution: Contribution) {
    let measures = contribution.measures
    for (monday, tally) in measures.weeks { weeks[monday, default: WeekTally()].add(tally) }
    for (day, count) in measures.days { days[day, default: 0] += count }
    for (index, value) in contribution.forecast.enumerated() { forecast[index] += value }
    for (index, count) in contribution.load.enumerated() { load[index] += count }
    seen += measures.standing.seen
    for (name, tally) in measures.decks { Self.add(tally, name, to: &decks) }
    for (name, tally) in measures.tags { Self.add(tally, name, to: &tags) }
    takeItems(contribution.items)
    learners.append(measures)
  }

  private static func add(
    _ tally: DeckTally,
    _ name: String,
    to subjects: inout [String: (learners: Int, tally: DeckTally)]
  ) {
    subjects[name, default: (0, DeckTally())].learners += 1
    subjects[name, default: (0, DeckTally())].tally.add(tally)
  }

  private mutating func takeItems(_ answers: [ItemAnswer]) {
    let total = answers.reduce(0) { $0 + $1.score }
    var scores: [(item: Int, score: Double)] = []
    scores.reserveCapacity(answers.count)
    for answer in answers {
      let index = index(of: answer.card)
      let rest = answers.count > 1 ? (total - answer.score) / Double(answers.count - 1) : nil
      items[index].take(answer, rest: rest)
      scores.append((index, answer.score))
    }
    sheet.addLearner(scores)
  }

  private mutating func index(of card: CardID) -> Int {
    if let index = indices[card] { return index }
    indices[card] = items.count
    items.append(ItemTally(card: card))
    return sheet.addItem()
  }

  /// The report; `wording` finds the texts of cards, `title` those of decks.
  package func report(
    wording: (CardID) -> ItemWording?,
    title: (String) -> String?
  ) -> Report {
    Report(
      scope: scope,
      learners: learners.sorted {
        ($0.person.group, $0.person.rank, $0.person.name, $0.person.id)
          < ($1.person.group, $1.person.rank, $1.person.name, $1.person.id)
      },
      total: weeks.keys.sorted().reduce(into: WeekTally()) { $0.add(weeks[$1] ?? WeekTally()) },
      weeks: allWeeks,
      days: days,
      forecast: zip(scope.forecastDays, forecast).map { day, sum in
        Report.ForecastPoint(day: day, expected: seen == 0 ? 0 : sum / Double(seen))
      },
      load: load,
      decks: subjects(decks, sizes: scope.cards.deckSizes) { title($0) ?? $0 },
      tags: subjects(tags, sizes: scope.cards.tagSizes) { $0 },
      items: itemMeasures(wording),
      reliability: sheet.reliability
    )
  }

  private var allWeeks: [Report.Week] {
    guard let last = weeks.keys.max(), let first = weeks.keys.min() else { return [] }
    let count = min(Self.mostWeeks, last.days(since: first) / 7 + 1)
    return (0..<count).map { index in
      let monday = last.advanced(byDays: -7 * (count - 1 - index))
      return Report.Week(monday: monday, tally: weeks[monday] ?? WeekTally())
    }
  }

  /// A clock that was years off must not stretch the report over centuries.
  private static let mostWeeks = 100

  private func subjects(
    _ tallies: [String: (learners: Int, tally: DeckTally)],
    sizes: [String: Int],
    title: (String) -> String
  ) -> [Report.Subject] {
    tallies.sorted { $0.key < $1.key }.map { name, value in
      Report.Subject(
        name: name,
        title: title(name),
        size: sizes[name],
        learners: value.learners,
        tally: value.tally
      )
    }
  }

  private func itemMeasures(_ wording: (CardID) -> ItemWording?) -> [ItemMeasures] {
    let figures = sheet.statistics()
    return items.indices.sorted { items[$0].card < items[$1].card }.map { index in
      let tally = items[index]
      let wording = wording(tally.card) ?? ItemWording(gone: tally.card)
      return ItemMeasures(
        card: tally.card,
        wording: wording,
        statistics: figures[index],
        answers: tally.answers,
        appeals: tally.appeals,
        wrong: tally.commonWrong,
        options: tally.measures(
          wording.options,
          right: scope.cards.facts[tally.card]?.rightOptions
        ),
        concerns: Concern.all(figures[index], answers: tally.answers, appeals: tally.appeals)
      )
    }
  }
}

extension ItemTally {
  /// The five commonest wrong answers.
  fileprivate var commonWrong: [WrongAnswer] {
    Array(wrong.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(5))
  }

  fileprivate func measures(_ texts: [String], right: [Int]?) -> [OptionMeasures] {
    guard let right, choosers > 0 else { return [] }
    let mean = strength / Double(choosers)
    return texts.enumerated().map { index, text in
      let tally = options[index] ?? OptionTally()
      return OptionMeasures(
        text: text,
        isRight: right.contains(index),
        count: tally.count,
        share: Double(tally.count) / Double(choosers),
        strength: tally.count == 0 ? nil : tally.strength / Double(tally.count) - mean
      )
    }
  }
}
