import Decks
package import Journal
import Scheduling
import Text

/// How a collection stands besides its reviews: what is set, suspended, flagged, on another day.
///
/// Only what the learner's own journals do not say already becomes an event.
package struct StandingJournal {
  /// What the learner's journals say.
  private let state: ProfileState
  private let collection: AnkiCollection
  private(set) var kinds: [Event.Kind] = []
  /// Cards with a date, of which no review is known.
  package private(set) var datesWithoutReviews = 0
  /// Sets of weights that were not carried.
  package private(set) var furtherWeights = 0

  /// Compares what the package says with `state`.
  package init(
    _ collection: AnkiCollection,
    _ reduction: PackageReduction,
    _ reviews: ReviewJournal,
    against state: ProfileState
  ) {
    self.collection = collection
    self.state = state
    enrol(reduction.imported.decks.map(\.deck.id))
    set(reduction.cards)
    for card in reduction.cards {
      guard let id = reduction.identities[card.id] else { continue }
      let original = reduction.originals[card.id].flatMap { reviews.grantedDays[$0] }
      take(card, id, granted: reviews.grantedDays[card.id] ?? original)
    }
  }

  /// The journal of these; nil where there is nothing new.
  ///
  /// Its device is named by what it says, so that the same package gives the same file.
  package var file: ReviewJournal.File? {
    guard !kinds.isEmpty else { return nil }
    let name = ReviewJournal.device(of: collection.clock)
    let digest = IdentityText.digest(
      of: String(decoding: lines(of: name), as: UTF8.self),
      digits: 8
    )
    let device = name + "-s" + digest
    return ReviewJournal.File(device: device, bytes: lines(of: device), events: kinds.count)
  }

  private func lines(of device: String) -> [UInt8] {
    let at = collection.clock.moment(milliseconds: collection.modified)
    var bytes: [UInt8] = []
    for (index, kind) in kinds.enumerated() {
      let id = EventID(device: device, counter: index + 1)
      bytes += Event(id: id, at: at, kind: kind).line
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  // MARK: Settings

  private mutating func enrol(_ decks: [String]) {
    for deck in decks where state.declarations.enrolments[deck] == nil {
      kinds.append(.enrol(deck: deck, .on, templates: []))
    }
  }

  /// Settings follow the options that most cards are under; what the learner has set stays.
  private mutating func set(_ cards: [AnkiCard]) {
    var uses: [Int64: Int] = [:]
    for card in cards { uses[collection.decks[card.deck]?.optionsID ?? 1, default: 0] += 1 }
    let ordered = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let fitted = ordered.compactMap { collection.options[$0] }.filter { !$0.weights.isEmpty }
    furtherWeights = max(0, Set(fitted.map(\.weights)).count - 1)
    if let weights = fitted.first?.weights, state.declarations.weights["fsrs6"] == nil,
      let model = try? MemoryModel(.fsrs6, weights: weights)
    {
      // A package of Koryu's names its model, and holds the weights for everybody where none fit.
      if model != .standard(.fsrs6) {
        let values = FittedWeights(model: "fsrs6", values: model.weights, sample: 0, gain: nil)
        kinds.append(.weights(values))
      }
      set(.model, .string(collection.model ?? "fsrs6"))
    }
    if let retention = ordered.first.flatMap({ collection.options[$0]?.retention }) {
      set(.retention, .real((retention * 1000).rounded() / 1000))
    }
    set(.rollover, .integer(collection.clock.rolloverHour))
  }

  private mutating func set(_ key: SettingKey, _ value: JSONValue) {
    guard !state.settings.isSet(key), state.settings[key] != value, key.accepts(value) else {
      return
    }
    kinds.append(.set(key: key.rawValue, value: value))
  }

  // MARK: Cards

  private mutating func take(_ card: AnkiCard, _ id: CardID, granted: Day?) {
    if card.isSuspended, !state.declarations.suspended.contains(id) {
      kinds.append(.suspend(card: id, .on))
    }
    if card.flag > 0, state.declarations.flags[id] == nil {
      kinds.append(.flag(card: id, .on, note: "Anki \(card.flag)"))
    }
    guard let due = card.dueDay else { return }
    guard let granted else {
      datesWithoutReviews += 1
      return
    }
    let day = collection.clock.firstDay.advanced(byDays: Int(due))
    // What was practised here since then has moved the date already.
    guard day != granted, state.schedule(id).due != .day(day), !isNewer(id) else { return }
    kinds.append(.reschedule(card: id, due: .day(day)))
  }

  /// Whether the card was reviewed here after the package was made.
  private func isNewer(_ id: CardID) -> Bool {
    (state.schedule(id).last?.moment.milliseconds ?? .min) > collection.modified
  }
}
