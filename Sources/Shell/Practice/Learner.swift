import Answers
import SystemPackage
import Decks
import Journal
import Profiles
import Scheduling
import Study
import Text

/// The learner who is signed in: what the journals say of them, and the pen that adds to these.
final class Learner {
  private var store: ProfileStore?
  let location: ProfileLocation
  /// What could not be read of the journals.
  let findings: [JournalFinding]
  /// Cards due by day: counted when the first dates are shown, then kept up.
  private var countedLoad: [Day: Int]?

  init(_ store: consuming ProfileStore) {
    location = store.location
    findings = store.findings
    name = store.document.displayName
    self.store = consume store
  }

  /// Whether anything was written in this session.
  private(set) var hasRecorded = false
  /// What the learner is called.
  let name: String
  /// The name of the learner's folder.
  var id: String { location.id.description }
  var folder: String { location.folder.string }
  var settings: Settings { state.settings }

  /// All that the journals say.
  ///
  /// Hold it only briefly: a copy that is alive while something is recorded makes all of it be
  /// copied.
  var state: ProfileState { store?.state ?? ProfileState() }

  /// How long a prompt waits before it signs the learner out.
  var signOutSeconds: Double? { settings.signOutMinutes.map { Double($0) * 60 } }

  /// A moment with its study day in the learner's calendar.
  func time(_ moment: Moment) -> StudyTime { state.calendar.time(of: moment) }

  private var hasSeenKeyboardNote = false

  /// Whether to tell how hangul is typed: once a session, to a beginner who has not chosen yet.
  func takesKeyboardNote() -> Bool {
    guard !hasSeenKeyboardNote, !settings.isSet(.hangulInput),
      state.days.reduce(0, { $0 + $1.tally.answers }) < Self.beginnersAnswers
    else { return false }
    hasSeenKeyboardNote = true
    return true
  }

  private static let beginnersAnswers = 50

  /// Makes sure that what will be answered can be written down.
  func beginWriting() throws(ProfileError) { try store?.beginWriting() }

  /// Writes an event to the disk, then takes it in; it is safe when this returns.
  @discardableResult
  func record(_ kind: Event.Kind, at moment: Moment) throws(ProfileError) -> EventID {
    let card = kind.card
    if let card { count(state.schedule(card), by: -1) }
    defer { if let card { count(state.schedule(card), by: 1) } }
    guard let event = try store?.record(kind, at: moment) else {
      throw .busy(path: folder)
    }
    hasRecorded = true
    // An undo may change any card's date.
    if card == nil { countedLoad = nil }
    return event.id
  }

  /// Writes what happened together, all or none, and takes it in.
  func record(_ kinds: [Event.Kind], at moment: Moment) throws(ProfileError) {
    let cards = kinds.compactMap(\.card)
    for card in cards { count(state.schedule(card), by: -1) }
    defer { for card in cards { count(state.schedule(card), by: 1) } }
    guard store != nil else { throw .busy(path: folder) }
    try store?.record(kinds, at: moment)
    hasRecorded = true
    if cards.isEmpty { countedLoad = nil }
  }

  /// An event with its texts; nil where its line is gone.
  func event(_ id: EventID) -> Event? { store?.event(id) }

  /// How much of each journal the state knows, by the name of the file.
  var journalSizes: [String: Int] { store?.journalSizes ?? [:] }

  /// Ends the session: the readable snapshot is written.
  func close(at moment: Moment) throws(ProfileError) {
    guard let open = store.take() else { return }
    try open.close(at: moment)
  }

  private func count(_ card: CardState, by change: Int) {
    if case .day(let day)? = card.due { countedLoad?[day, default: 0] += change }
  }

  private func load() -> [Day: Int] {
    if let countedLoad { return countedLoad }
    let state = state
    countedLoad = [:]
    for card in state.cardIDs { count(state.schedule(card), by: 1) }
    return countedLoad ?? [:]
  }

  /// The four states that an answer now may lead to, which took so long.
  func choices(
    for card: QueueCard,
    at now: StudyTime,
    after time: AnswerTime = .unknown
  ) -> Choices {
    let load = load()
    // What the mixture knows is computed for the one card that is asked.
    var standing = card.state
    standing.mixture = state.mixture(of: card.id)
    return state.scheduler.choices(
      for: standing,
      at: TransitionContext(
        card: card.id,
        now: now,
        pace: state.answerPace(of: time),
        dueCount: { load[$0] ?? 0 },
        easyDays: settings.easyDays
      )
    )
  }

  /// How many cards are due on `day` alone.
  func dueCount(on day: Day) -> Int { load()[day] ?? 0 }

  /// Where a card stands today; nil where it is put aside.
  ///
  /// A card whose answer has changed by more than a slip since it was last asked is due today.
  /// Memory is computed for the cards alone that may be asked.
  static func standing(
    _ card: CardID,
    in state: ProfileState,
    at now: StudyTime,
    change: (AnswerFingerprint) -> AnswerChange?
  ) -> CardState? {
    guard !state.isLeftOut(card, on: now.day) else { return nil }
    guard let record = state.record(card) else { return .new }
    var standing = record.schedule
    guard standing.phase != .new else { return standing }
    if case .day(let due)? = standing.due, due > now.day {
      guard let last = record.lastAnswer, change(last) == .changed else { return standing }
      standing.due = .day(now.day)
    }
    standing.memory = state.memory(of: record)
    return standing
  }

  /// Whether the answer of a card has changed by more than a slip since it was last asked.
  func isAnswerChanged(of card: CardID, in catalogue: Catalogue) -> Bool {
    guard let last = state.record(card)?.lastAnswer else { return false }
    return catalogue.change(of: card, since: last) == .changed
  }

  /// What has been done today, by deck.
  func done(today: Day, decks: [String]) -> DoneToday {
    var done = DoneToday()
    for deck in decks {
      let tally = state.tally(on: today, deck: deck)
      done.new[deck] = tally.newCards
      done.reviews[deck] = max(0, tally.reviews - tally.newCards)
    }
    return done
  }

  /// The limits and the order of a day.
  var queueOptions: QueueOptions {
    QueueOptions(
      limits: QueueOptions.Limits(new: settings.newPerDay, reviews: settings.reviewsPerDay),
      siblings: settings.buriesSiblings ? .buried : .spread,
      learnAheadMinutes: settings.learnAheadMinutes
    )
  }
}
