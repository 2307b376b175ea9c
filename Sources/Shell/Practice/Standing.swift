import Journal
import Scheduling
import Text

/// Where a card stands for a learner, in a sentence.
struct Standing {
  private let card: CardState
  private let isSuspended: Bool
  private let buriedUntil: Day?
  private let flag: String?
  private let isAnswerChanged: Bool
  private let now: StudyTime

  init(_ learner: Learner, _ id: CardID, _ decks: LoadedDecks?, now: StudyTime) {
    let declarations = learner.state.declarations
    card = learner.state.cardState(id)
    isSuspended = declarations.suspended.contains(id)
    buriedUntil = declarations.buried[id].flatMap { now.day < $0 ? $0 : nil }
    flag = declarations.flags[id]
    isAnswerChanged = decks.map { learner.isAnswerChanged(of: id, in: $0.catalogue) } ?? false
    self.now = now
  }

  var phrase: Phrase {
    if isSuspended { return StandingPhrases.suspended }
    if let buriedUntil { return StandingPhrases.buried(until: DayPhrases.date(buriedUntil)) }
    switch card.phase {
    case .new: return StandingPhrases.new
    case .learning, .relearning:
      if card.due?.isReached(at: now) ?? true { return StandingPhrases.learningNow }
      return StandingPhrases.learning(Wait(until: card.due, from: now).phrase)
    case .review:
      guard case .day(let day)? = card.due else { return StandingPhrases.new }
      if day <= now.day { return StandingPhrases.due(sinceDays: now.day.days(since: day)) }
      if isAnswerChanged { return StandingPhrases.answerChanged }
      return StandingPhrases.scheduled(
        DayPhrases.date(day),
        wait: Wait.days(day.days(since: now.day))
      )
    }
  }
}
