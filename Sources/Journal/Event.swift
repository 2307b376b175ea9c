package import Scheduling
package import Text

/// One thing that happened, as a line of a journal says it.
///
/// Journals are append-only: nothing is rewritten, `undo` and `appeal` are events themselves. Kinds
/// and fields that this program does not know are kept and ignored.
package struct Event: Hashable, Sendable {
  /// The version of the format; it rises only for an incompatible change.
  package static let version = 1

  /// Its name, unique over all devices.
  package var id: EventID
  /// When, by the clock on the wall.
  package var at: Moment
  /// What.
  package var kind: Kind
  /// Members that this program does not know, in their order.
  package var unknown: [JSONValue.Member]

  package init(id: EventID, at: Moment, kind: Kind, unknown: [JSONValue.Member] = []) {
    self.id = id
    self.at = at
    self.kind = kind
    self.unknown = unknown
  }

  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// A question was answered.
    case review(ReviewEvent)
    /// An event no longer counts; undoing an undo makes its target count again.
    case undo(of: EventID)
    /// An undone event counts again.
    case redo(of: EventID)
    /// A review counts with another grade.
    case appeal(of: EventID, grade: Grade)
    /// A card is left out until further notice, or taken in again.
    case suspend(card: CardID, Toggle)
    /// A card is left out until the beginning of a study day.
    case bury(card: CardID, until: Day)
    /// A card is marked for the deck's author, or the mark is taken away.
    case flag(card: CardID, Toggle, note: String?)
    /// A setting has a new value; null is the default again.
    case set(key: String, value: JSONValue)
    /// The memory model has new weights.
    case weights(FittedWeights)
    /// A programme has a date; nil takes the goal away.
    case goal(name: String, day: Day?)
    /// A deck is studied, wholly or by some of its templates, or no longer.
    case enrol(deck: String, Toggle, templates: [String])
    /// A card has a new due date.
    case reschedule(card: CardID, due: Due)
    /// A remark.
    case note(text: String, card: CardID?)
    /// A card of the learner's own has this text, as a deck would have it.
    case ownCard(card: CardID, text: String)
    /// A kind that a newer program knows; its members stand in `unknown`.
    case unknown(String)
  }
}

extension Event.Kind {
  /// The card that the event is about, if about one.
  package var card: CardID? {
    switch self {
    case .review(let review): review.card
    case .suspend(let card, _), .bury(let card, _), .flag(let card, _, _), .reschedule(let card, _),
      .ownCard(let card, _):
      card
    case .note(_, let card): card
    case .undo, .redo, .appeal, .set, .weights, .goal, .enrol, .unknown: nil
    }
  }
}

extension Event.Kind {
  /// Whether it is a word of the learner's of which the last one counts.
  package var isDeclared: Bool {
    switch self {
    case .suspend, .bury, .flag, .set, .goal, .enrol, .ownCard: true
    case .review, .undo, .redo, .appeal, .weights, .reschedule, .note, .unknown: false
    }
  }
}
