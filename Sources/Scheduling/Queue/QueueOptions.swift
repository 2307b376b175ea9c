/// What a learner may choose about the order and the size of a day.
public struct QueueOptions: Hashable, Sendable {
  /// Which reviews come first.
  public enum ReviewOrder: Hashable, Sendable {
    /// The longest due, and of one day the least likely to be recalled.
    case dueDay
    /// The least likely to be recalled.
    case recall
    /// The longest overdue for their interval.
    case overdueness
  }

  /// How the cards of several decks follow one another.
  public enum DeckOrder: Hashable, Sendable {
    /// Spread among one another.
    case interleaved
    /// One deck after the other.
    case consecutive
  }

  /// What happens to the siblings of a card that is studied today.
  public enum SiblingPolicy: Hashable, Sendable {
    /// They wait for another study day.
    case buried
    /// They come today too, as far apart as the rest allows.
    case spread
  }

  /// The greatest numbers of one study day.
  public struct Limits: Hashable, Sendable {
    /// Cards never seen before; nil for no limit.
    public var new: Int?
    /// Reviews; nil for no limit.
    ///
    /// Learning steps are never limited.
    public var reviews: Int?

    /// Names limits.
    public init(new: Int? = nil, reviews: Int? = nil) {
      self.new = new
      self.reviews = reviews
    }
  }

  /// The limits of all decks together.
  public var limits: Limits
  /// The limits of single decks, by their identity.
  public var deckLimits: [String: Limits]
  /// The order of reviews.
  public var reviewOrder: ReviewOrder
  /// The order of decks.
  public var deckOrder: DeckOrder
  /// The treatment of siblings.
  public var siblings: SiblingPolicy
  /// New cards that come before others, as long as the limits of the day last.
  public var firstNew: [NewShare]
  /// How long before its time a learning card may be shown when nothing else is left, in minutes.
  public var learnAheadMinutes: Int

  /// The defaults of the program, or what differs from them.
  public init(
    limits: Limits = Limits(new: 10, reviews: 200),
    deckLimits: [String: Limits] = [:],
    reviewOrder: ReviewOrder = .dueDay,
    deckOrder: DeckOrder = .interleaved,
    siblings: SiblingPolicy = .buried,
    firstNew: [NewShare] = [],
    learnAheadMinutes: Int = 20
  ) {
    self.limits = limits
    self.deckLimits = deckLimits
    self.reviewOrder = reviewOrder
    self.deckOrder = deckOrder
    self.siblings = siblings
    self.firstNew = firstNew
    self.learnAheadMinutes = learnAheadMinutes
  }
}

/// What has been done on a study day, by deck.
public struct DoneToday: Hashable, Sendable {
  /// Cards seen for the first time.
  public var new: [String: Int]
  /// Reviews of cards in review.
  public var reviews: [String: Int]

  /// Names what has been done.
  public init(new: [String: Int] = [:], reviews: [String: Int] = [:]) {
    self.new = new
    self.reviews = reviews
  }
}
