/// The cards of one session: reviews and new cards in order, learning cards when their step is over.
public struct ReviewQueue: Sendable {
  /// How many cards are left, by phase.
  public struct Counts: Hashable, Sendable {
    /// Never seen.
    public var new: Int
    /// On a step.
    public var learning: Int
    /// In review.
    public var review: Int

    /// Names counts.
    public init(new: Int = 0, learning: Int = 0, review: Int = 0) {
      self.new = new
      self.learning = learning
      self.review = review
    }

    /// All of them.
    public var total: Int { new + learning + review }

    /// Those that were met and are to be answered today.
    public var due: Int { learning + review }

    fileprivate mutating func count(_ phase: CardState.Phase) {
      switch phase {
      case .new: new += 1
      case .learning, .relearning: learning += 1
      case .review: review += 1
      }
    }
  }

  private var cards: [CardID: QueueCard] = [:]
  private var sequence: ArraySlice<CardID> = []
  private var learning: [Step] = []
  private var returned: [CardID] = []
  private let learnAheadMilliseconds: Int64

  /// A card on a step, and when it is over.
  private struct Step: Comparable, Sendable {
    let due: Int64
    let id: CardID

    /// Nil for a card that is due on a day, or not at all.
    init?(_ card: QueueCard) {
      guard case .instant(let due)? = card.state.due else { return nil }
      self.due = due
      id = card.id
    }

    static func < (left: Self, right: Self) -> Bool {
      left.due == right.due ? left.id < right.id : left.due < right.due
    }
  }

  /// Gathers, orders, parts siblings, applies the limits and mixes.
  ///
  /// The same cards at the same moment give the same queue, in whatever order they are handed in as
  /// long as the decks come in the same order.
  public init(
    _ cards: [QueueCard],
    scheduler: Scheduler,
    options: QueueOptions = QueueOptions(),
    done: DoneToday = DoneToday(),
    now: StudyTime
  ) {
    learnAheadMilliseconds = Int64(min(max(options.learnAheadMinutes, 0), 1_000_000)) * 60_000
    var gathered = Gather(cards, at: now)
    let order = Order(scheduler: scheduler, reviewOrder: options.reviewOrder, now: now)
    gathered.reviews = order.reviews(gathered.reviews)
    gathered.new = order.new(gathered.new)
    if options.siblings == .buried {
      Siblings.bury(&gathered, all: cards, today: now.day)
    }
    var ordered = Self.mixed(gathered, Interleave(decksOf: cards), options, done)
    if options.siblings == .spread { ordered = Siblings.spread(ordered) }
    for card in ordered where self.cards.updateValue(card, forKey: card.id) == nil {
      sequence.append(card.id)
    }
    learning = gathered.learning.compactMap { card in
      self.cards.updateValue(card, forKey: card.id) == nil ? Step(card) : nil
    }
    .sorted()
  }

  private static func mixed(
    _ gathered: Gather,
    _ decks: Interleave,
    _ options: QueueOptions,
    _ done: DoneToday
  ) -> [QueueCard] {
    var newLimits = DailyLimits.new(options, done: done)
    var reviewLimits = DailyLimits.reviews(options, done: done)
    let reviews = reviewLimits.admitted(of: gathered.reviews)
    switch options.deckOrder {
    case .interleaved:
      let new = newLimits.admitted(
        of: NewShare.first(options.firstNew, of: gathered.new, rest: decks.inTurn)
      )
      return Interleave.evenly([decks.evenly(reviews), new])
    case .consecutive:
      let new = newLimits.admitted(
        of: NewShare.first(options.firstNew, of: gathered.new, rest: decks.consecutively)
      )
      return decks.consecutively(Interleave.evenly([reviews, new]))
    }
  }

  /// The cards left, by phase.
  public var counts: Counts {
    var counts = Counts()
    for card in cards.values { counts.count(card.state.phase) }
    return counts
  }

  /// The cards left of each deck, by phase; a deck without any is left out.
  public var countsByDeck: [String: Counts] {
    var counts: [String: Counts] = [:]
    for card in cards.values { counts[card.deck, default: Counts()].count(card.state.phase) }
    return counts
  }

  /// The cards left, in the order of their identities.
  public var cardsLeft: [QueueCard] { cards.values.sorted { $0.id < $1.id } }

  /// When the first learning card comes back, in milliseconds since 1970; nil if there is none.
  public var nextStep: Int64? { learning.first?.due }

  /// The card to be shown now; it stays in the queue until it is answered or removed.
  ///
  /// First what was put back, then steps that are over, then the sequence, then steps within the
  /// learn-ahead. Nil means that nothing is left for now; see `nextStep`.
  public func next(now: StudyTime) -> QueueCard? {
    let instant = now.moment
    let id =
      returned.last
      ?? step(until: instant)
      ?? sequence.first
      ?? step(until: instant.advanced(byMilliseconds: learnAheadMilliseconds))
    return id.flatMap { cards[$0] }
  }

  private func step(until moment: Moment) -> CardID? {
    learning.first.flatMap { $0.due <= moment.milliseconds ? $0.id : nil }
  }

  /// Takes note of an answer given `now`.
  ///
  /// A card on a step of less than a day comes back, any other is done for today.
  public mutating func answered(_ id: CardID, _ state: CardState, now: StudyTime) {
    guard var card = cards[id] else { return }
    remove(id)
    card.state = state
    let tomorrow = now.moment.advanced(byMilliseconds: 86_400_000).milliseconds
    guard let step = Step(card), step.due < tomorrow else { return }
    cards[id] = card
    learning.insert(step, at: learning.firstIndex { $0 > step } ?? learning.endIndex)
  }

  /// Puts a card back, in the state it had before an answer that was undone; it is shown next.
  public mutating func putBack(_ card: QueueCard) {
    remove(card.id)
    cards[card.id] = card
    returned.append(card.id)
  }

  /// Takes a card out: suspended, buried.
  public mutating func remove(_ id: CardID) {
    guard cards.removeValue(forKey: id) != nil else { return }
    returned.removeAll { $0 == id }
    learning.removeAll { $0.id == id }
    if sequence.first == id { sequence.removeFirst() } else { sequence.removeAll { $0 == id } }
  }

  /// Takes out all cards that `isSkipped` names: a subject skipped for today.
  public mutating func removeAll(where isSkipped: (QueueCard) -> Bool) {
    cards = cards.filter { !isSkipped($0.value) }
    returned.removeAll { cards[$0] == nil }
    learning.removeAll { cards[$0.id] == nil }
    sequence.removeAll { cards[$0] == nil }
  }
}
