package import Journal
import Scheduling

/// What of an event leaves the learner's machine: times to the minute, no words of the learner's own.
///
/// What was typed stays at home unless the learner hands it in. Notes, remarks on flagged cards, goals
/// and whatever a newer program wrote stay in any case; so the same event is redacted alike for ever,
/// which the digest chain relies on.
package struct Redaction: Hashable, Sendable {
  /// Whether what was typed is kept.
  package let answers: Toggle

  package init(answers: Toggle) {
    self.answers = answers
  }

  /// The event as it is handed in; nil where all of it stays at home.
  package func redacted(_ event: Event) -> Event? {
    var event = event
    event.unknown = []
    event.at = minute(event.at)
    switch event.kind {
    case .review(let review): event.kind = .review(redacted(review))
    case .flag(let card, let toggle, _): event.kind = .flag(card: card, toggle, note: nil)
    case .reschedule(let card, let due): event.kind = .reschedule(card: card, due: minute(due))
    case .set(RetentionBasis.key, let value):
      guard let basis = RetentionBasis(value) else { return nil }
      event.kind = .set(key: RetentionBasis.key, value: basis.json)
    case .set(let key, _): if SettingKey(rawValue: key) == nil { return nil }
    case .undo, .redo, .appeal, .suspend, .bury, .weights, .enrol: break
    case .goal, .note, .ownCard, .unknown: return nil
    }
    return event
  }

  private func redacted(_ review: ReviewEvent) -> ReviewEvent {
    var review = review
    if !answers.isOn {
      review.typed = nil
      review.attempts = []
    }
    review.due = review.due.map(minute)
    return review
  }

  private func minute(_ moment: Moment) -> Moment {
    let rest = moment.milliseconds % 60_000
    let floored = moment.milliseconds - (rest < 0 ? rest + 60_000 : rest)
    return Moment(milliseconds: floored, offsetSeconds: moment.offsetSeconds)
  }

  private func minute(_ due: Due) -> Due {
    guard case .instant(let milliseconds) = due else { return due }
    let moment = minute(Moment(milliseconds: milliseconds, offsetSeconds: 0))
    return .instant(milliseconds: moment.milliseconds)
  }
}
