import Answers
import Journal
import Scheduling

/// What one invented learner does, day by day.
struct InventedLife {
  private let school: InventedClass
  private let device: String
  private let ability: Double
  private let diligence: Double
  private let lastDay: Int
  private let scheduler = Scheduler(.standard(.fsrs6), options: SchedulerOptions(fuzz: .none))
  private let calendar = StudyCalendar()
  private var random: SeededGenerator
  private var states: [CardState] = []
  /// Cards by the day on which they are due, counted from the first.
  private var due: [[Int]]
  private var counter = 0

  init(_ school: InventedClass, learner: Int, device: String) {
    self.school = school
    self.device = device
    random = SeededGenerator("learner \(school.seed)", count: learner)
    ability = InventedClass.normal(&random)
    let least = school.leastDiligence
    diligence = least + (1 - least) * Double.random(in: 0..<1, using: &random).squareRoot()
    // Some give up before the end, so that there is somebody to have a word with.
    lastDay = learner % 13 == 12 ? school.days * 5 / 6 : school.days
    due = Array(repeating: [], count: school.days)
  }

  var isDone: Bool { counter >= school.mostAnswers }

  /// A day's practice, or a day off, when what was due waits until tomorrow.
  mutating func practise(on day: Int, _ take: (Event) -> Void) {
    let waiting = due[day]
    due[day] = []
    guard day < lastDay, Double.random(in: 0..<1, using: &random) < diligence else {
      if day + 1 < due.count { due[day + 1] += waiting }
      return
    }
    let date = school.lastDay.advanced(byDays: day + 1 - school.days)
    let start = calendar.start(of: date, offsetSeconds: 32_400)
    let hour = Int64.random(in: 3...16, using: &random)
    var now = start.advanced(byMilliseconds: hour * 3_600_000)
    let fresh = states.count..<min(states.count + school.newPerDay, school.cards.count)
    states += fresh.map { _ in CardState.new }
    var queue = waiting + fresh
    var index = 0
    while index < queue.count, !isDone {
      let card = queue[index]
      index += 1
      now = now.advanced(byMilliseconds: Int64.random(in: 2_000...15_000, using: &random))
      let isRight = answer(card, at: calendar.time(of: now), take)
      // What was wrong comes back once more the same day.
      if !isRight, queue.count < 400 { queue.append(card) } else { plan(card, after: day) }
    }
  }

  private mutating func plan(_ card: Int, after day: Int) {
    let next = day + max(1, states[card].scheduledDays)
    if next < due.count { due[next].append(card) }
  }

  private mutating func answer(_ card: Int, at now: StudyTime, _ take: (Event) -> Void) -> Bool {
    let state = states[card]
    let recall = scheduler.retrievability(state, at: now) ?? 0.5
    let chance = school.chance(card, recall: recall, ability: ability)
    let isRight = Double.random(in: 0..<1, using: &random) < chance
    let slipped = isRight && Int.random(in: 0..<12, using: &random) == 0
    let proposed: Grade = isRight ? (slipped ? .hard : .good) : .again
    let isOverridden = proposed == .good && Int.random(in: 0..<30, using: &random) == 0
    let grade = isOverridden ? .easy : proposed
    let granted = granted(state, grade, now)
    counter += 1
    let verdict = isRight ? (slipped ? "typo" : "exact") : "wrong"
    let invented = school.cards[card]
    let chosen = chosen(invented, isRight)
    let review = ReviewEvent(
      card: invented.id,
      grade: grade,
      proposed: proposed,
      verdict: verdict,
      typed: chosen.isEmpty
        ? typed(invented, isRight) : chosen.map { String($0 + 1) }.joined(separator: " "),
      milliseconds: Int.random(in: 500...12_000, using: &random),
      mode: state.phase == .new ? .learn : .review,
      due: granted,
      answer: AnswerFingerprint(UInt32(card)),
      chosen: chosen
    )
    let id = EventID(device: device, counter: counter)
    take(Event(id: id, at: now.moment, kind: .review(review)))
    contest(id, now.moment, card, isRight, take)
    states[card] = scheduler.next(state, grade: grade, at: now, due: granted)
    return isRight
  }

  /// A misleading item is contested now and then.
  private mutating func contest(
    _ id: EventID,
    _ now: Moment,
    _ card: Int,
    _ isRight: Bool,
    _ take: (Event) -> Void
  ) {
    guard !isRight, school.isMisleading(card), Int.random(in: 0..<4, using: &random) == 0 else {
      return
    }
    counter += 1
    let appeal = EventID(device: device, counter: counter)
    take(Event(id: appeal, at: now, kind: .appeal(of: id, grade: .good)))
  }

  /// What was forgotten comes back after ten minutes, what was known when recall falls to 0.9.
  private func granted(_ state: CardState, _ grade: Grade, _ now: StudyTime) -> Due {
    guard grade != .again else {
      return .instant(milliseconds: now.moment.advanced(byMilliseconds: 600_000).milliseconds)
    }
    let memory = scheduler.next(state, grade: grade, at: now, due: .day(now.day)).memory
    let days = memory.map { scheduler.model.interval($0, retention: 0.9) } ?? 1
    return .day(now.day.advanced(byDays: max(1, Int(min(days, 365).rounded()))))
  }

  private mutating func typed(_ card: InventedCard, _ isRight: Bool) -> String {
    if isRight { return card.answer }
    // The first is the commonest mistake.
    let place = min(
      Int.random(in: 0..<8, using: &random),
      Int.random(in: 0..<8, using: &random)
    )
    // Who has no idea types nothing.
    return card.wrong.isEmpty ? "" : card.wrong[place % card.wrong.count]
  }

  /// The options or places chosen; none for a typed answer.
  private mutating func chosen(_ card: InventedCard, _ isRight: Bool) -> [Int] {
    guard card.places > 1 else { return option(card, isRight).map { [$0] } ?? [] }
    var places = Array(0..<card.places)
    // Neighbours are mistaken for each other.
    if !isRight { places.swapAt(0, Int.random(in: 1..<card.places, using: &random)) }
    return places
  }

  /// The option chosen; the last wrong one hardly ever.
  private mutating func option(_ card: InventedCard, _ isRight: Bool) -> Int? {
    guard card.options > 1 else { return nil }
    if isRight { return card.rightOption }
    let wrong = (0..<card.options).filter { $0 != card.rightOption }
    let isRare = Int.random(in: 0..<40, using: &random) == 0
    let usual = wrong.count > 1 && !isRare ? wrong.count - 1 : wrong.count
    return wrong[Int.random(in: 0..<usual, using: &random)]
  }
}
