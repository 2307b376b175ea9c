package import Scheduling

/// What the learner has declared: settings, decks, goals, and which cards to leave out.
package struct Declarations: Hashable, Sendable {
  /// A deck that is studied.
  package struct Enrolment: Hashable, Sendable {
    /// The templates that are studied; none means all.
    package let templates: [String]
    /// Since when.
    package let at: Moment
  }

  /// Settings and their defaults.
  package private(set) var settings = Settings()
  /// The decks that are studied, by name.
  package private(set) var enrolments: [String: Enrolment] = [:]
  /// Dates that the learner works towards, by name.
  package private(set) var goals: [String: Day] = [:]
  /// Fitted weights, by the model's name.
  package private(set) var weights: [String: FittedWeights] = [:]
  /// When these were fitted, by the model's name.
  package private(set) var weightsSince: [String: Moment] = [:]
  /// Cards left out until further notice.
  package private(set) var suspended: Set<CardID> = []
  /// Cards left out until the beginning of a study day.
  package private(set) var buried: [CardID: Day] = [:]
  /// Cards marked for the deck's author, with the learner's words.
  package private(set) var flags: [CardID: String] = [:]
  /// The learner's own cards, in the order in which they were added.
  package private(set) var ownCards: [OwnCard] = []

  /// A card of the learner's own.
  package struct OwnCard: Hashable, Sendable {
    /// Its identity.
    package let id: CardID
    /// Its text, as a deck would have it.
    package let text: String
  }

  package init() {}

  mutating func take(_ event: Event, cards: CardTable) {
    switch event.kind {
    case .suspend(let card, .on): suspended.insert(cards.current(card))
    case .suspend(let card, .off): suspended.remove(cards.current(card))
    case .bury(let card, let day): buried[cards.current(card)] = day
    case .flag(let card, .on, let note): flags[cards.current(card)] = note ?? ""
    case .flag(let card, .off, _): flags[cards.current(card)] = nil
    case .set(let key, let value): settings.set(key, to: value)
    case .weights(let fitted):
      weights[fitted.model] = fitted
      weightsSince[fitted.model] = event.at
    case .goal(let name, let day): goals[name] = day
    case .enrol(let deck, .on, let templates):
      let deck = cards.current(deck: deck)
      enrolments[deck] = Enrolment(templates: templates, at: enrolments[deck]?.at ?? event.at)
    case .ownCard(let card, let text): takeOwnCard(OwnCard(id: cards.current(card), text: text))
    case .enrol(let deck, .off, _): enrolments[cards.current(deck: deck)] = nil
    case .review, .reschedule, .undo, .redo, .appeal, .note, .unknown: break
    }
  }

  /// The last text of a card counts.
  private mutating func takeOwnCard(_ card: OwnCard) {
    if let index = ownCards.firstIndex(where: { $0.id == card.id }) {
      ownCards[index] = card
    } else {
      ownCards.append(card)
    }
  }

  /// The scheduler with the model, weights and options of now.
  ///
  /// Weights that do not fit the model are those of a damaged or foreign event; the defaults serve.
  package var scheduler: Scheduler {
    let options = settings.schedulerOptions
    return weights[settings.model.rawValue]?.scheduler(options)
      ?? Scheduler(.standard(settings.model), options: options)
  }
}
