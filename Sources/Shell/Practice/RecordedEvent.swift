import Decks
import Journal
import Scheduling
import Study
import Text

/// What was recorded, in words: which card was asked, what was answered, which setting was changed.
struct RecordedEvent {
  private let id: EventID
  private let learner: Learner
  private let decks: LoadedDecks?
  /// With its texts; nil where its line is gone.
  private let event: Event?
  /// The settings before it is undone or brought back.
  private let settings: Settings

  init(_ id: EventID, of learner: Learner, _ decks: LoadedDecks?) {
    self.id = id
    self.learner = learner
    self.decks = decks
    event = learner.event(id)
    settings = learner.settings
  }

  /// The card that it is about, if about one.
  var card: CardID? {
    card(of: id) ?? event?.kind.card
  }

  /// Whether it is an answer that moved a card's date.
  var movesCard: Bool {
    guard let entry = learner.state.entry(id) else { return false }
    return entry.kind == .review && entry.mode.isScheduled
  }

  /// What it was, to stand in a sentence.
  func phrase(in language: Language) -> Phrase {
    let together = learner.state.together(with: id)
    switch event?.kind {
    case .reschedule where together.count > 1: return RefitPhrases.newDates(together.count)
    case .ownCard(let card, _):
      return UndoPhrases.ownCards(together.count, place(card, in: language))
    case .review(let review):
      return UndoPhrases.answer(
        answer(review, in: language),
        grade: GradeWords.phrase(review.grade),
        to: place(card ?? review.card, in: language)
      )
    case .appeal(let answer, _):
      guard let asked = card(of: answer) else { return UndoPhrases.change }
      return UndoPhrases.appeal(place(asked, in: language))
    case .set(let key, _):
      return Skipped.subject(ofSetting: key).map(UndoPhrases.skipping) ?? setting(key)
    case .enrol(let deck, let toggle, _): return UndoPhrases.enrolment(deck, toggle)
    case .goal(let name, _): return UndoPhrases.goal(name)
    case .note(let text, _): return UndoPhrases.note(text)
    case .suspend(let card, let toggle):
      return UndoPhrases.suspension(of: (self.card ?? card).description, toggle)
    case .bury(let card, let until):
      return UndoPhrases.burying(
        (self.card ?? card).description,
        until: DayPhrases.date(until)
      )
    case .flag(let card, let toggle, _):
      return UndoPhrases.mark(on: (self.card ?? card).description, toggle)
    case .reschedule, .weights, .undo, .redo, .unknown, nil:
      return card.map { UndoPhrases.change(of: $0.description) } ?? UndoPhrases.change
    }
  }

  /// A setting, with what it was and what it is since.
  private func setting(_ name: String) -> Phrase {
    let known = name == RetentionBasis.key ? .retention : SettingKey(rawValue: name)
    guard let key = known else { return UndoPhrases.setting(name) }
    let values = [settings, learner.settings].map { key.text(of: $0[key]) }
    return values[0] == values[1]
      ? UndoPhrases.setting(key.rawValue)
      : UndoPhrases.setting(key.rawValue, from: values[0], to: values[1])
  }

  /// The card that an answer or a new date is about, by its name of now.
  private func card(of id: EventID) -> CardID? {
    learner.state.entry(id).flatMap { learner.state.card(of: $0) }
  }

  private func place(_ card: CardID, in language: Language) -> Phrase {
    let question = decks?.catalogue.question(card, in: language)
    return UndoPhrases.place(question?.prompt ?? "", card: card.description)
  }

  /// What was answered: options in their own words, anything else as it was typed.
  private func answer(_ review: ReviewEvent, in language: Language) -> String {
    let question = decks?.catalogue.question(card ?? review.card, in: language)
    guard case .choice(let options)? = question?.task, !review.chosen.isEmpty else {
      return review.typed ?? ""
    }
    return review.chosen.filter(options.indices.contains).map { options[$0].item.text }
      .joined(separator: ", ")
  }
}
