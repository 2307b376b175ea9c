import Answers
import Decks
import Journal
import Scheduling
import Study

/// What a learner may be asked: the decks they chose, narrowed by what a command names.
struct StudyPlan {
  let decks: LoadedDecks
  let learner: Learner
  let selection: Selection
  let now: StudyTime
  /// New cards that come first: what the learner's classes have assigned.
  var firstNew: [NewShare] = []
  /// The cards, those put aside and the subjects skipped today left out, unless they were named.
  let cards: [QueueCard]

  /// Everything the learner is enrolled in, or only what `names` and `tags` say.
  init(
    _ decks: LoadedDecks,
    _ learner: Learner,
    names: [String] = [],
    tags: [String] = [],
    units: UnitRange? = nil,
    now: StudyTime
  ) throws(Failure) {
    self.decks = decks
    self.learner = learner
    self.now = now
    let enrolments = learner.state.declarations.enrolments
    var selection = Selection(
      templates: enrolments.filter { !$0.value.templates.isEmpty }
        .mapValues { Set($0.templates) }
    )
    selection.audiences = decks.audiences
    let resolved = try decks.resolve(names)
    selection.tags = Set(tags).union(resolved.tags)
    if resolved.decks.isEmpty, resolved.tags.isEmpty || !enrolments.isEmpty {
      selection.decks = Set(enrolments.keys)
    } else if !resolved.decks.isEmpty {
      selection.decks = Set(resolved.decks)
    }
    selection.newUnits = StudiedUnits.all(in: learner.settings)
    if let units { try selection.narrow(to: units, of: decks) }
    self.selection = selection
    cards = Self.cards(selection, named: Set(names + tags), decks, learner.state, at: now)
  }

  private static func cards(
    _ selection: Selection,
    named: Set<String>,
    _ decks: LoadedDecks,
    _ state: ProfileState,
    at now: StudyTime
  ) -> [QueueCard] {
    let skipped = Skipped(state.settings, today: now.day, named: named)
    return decks.catalogue.queueCards(
      selection,
      for: state.settings.language,
      isPutAside: { state.isLeftOut($0, on: now.day) },
      on: .threads
    ) { id in
      guard !skipped.includes(id, of: decks.catalogue) else { return nil }
      return Learner.standing(id, in: state, at: now) {
        decks.catalogue.change(of: id, since: $0)
      }
    }
  }

  /// The limits and the order of a day.
  var options: QueueOptions {
    var options = learner.queueOptions
    options.firstNew = firstNew
    return options
  }

  /// The queue of a day, with the limits that the learner set.
  func queue(limits: QueueOptions.Limits? = nil) -> ReviewQueue {
    var options = options
    if let limits { options.limits = limits }
    return ReviewQueue(
      cards,
      scheduler: learner.state.scheduler,
      options: options,
      done: learner.done(today: now.day, decks: decks.catalogue.library.decks.map(\.id)),
      now: now
    )
  }

  /// Whether a deck shows new cards before it asks them.
  var presentsDeck: @Sendable (String) -> Bool {
    let showing = Set(
      decks.catalogue.library.decks.filter { $0.introduction == .show }.map(\.id)
    )
    return { showing.contains($0) }
  }
}

extension Selection {
  /// Means only these units, of the decks that have any.
  mutating func narrow(to range: UnitRange, of decks: LoadedDecks) throws(Failure) {
    let meant = decks.catalogue.library.decks.filter { includes($0) }
    let divided = meant.filter { !$0.unit.isEmpty }.map(\.id)
    guard !divided.isEmpty else {
      throw Failure(.usage, UnitPhrases.noUnits(meant.map(\.id).joined(separator: ", ")))
    }
    self.decks = Set(divided)
    for deck in divided { units[deck] = range }
  }
}
