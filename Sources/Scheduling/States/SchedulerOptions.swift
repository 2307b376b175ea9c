/// What a learner or a deck may choose about scheduling.
public struct SchedulerOptions: Hashable, Sendable {
  /// Whether intervals are spread a little, so that cards learnt together part.
  public enum Fuzz: Hashable, Sendable {
    /// Spread by a number that follows from the card and its count of reviews.
    case seeded
    /// Left as computed.
    case none
  }

  /// The recall at which a card comes back, 0.01 to 0.9999.
  public let retention: Double
  /// Steps of new cards.
  public let learningSteps: LearningSteps
  /// Steps of forgotten cards.
  public let relearningSteps: LearningSteps
  /// The longest interval in days, 1 to 36,500.
  public let maximumInterval: Int
  /// The longest interval in days that the first day of a card may grant, whatever the weights say.
  ///
  /// Nothing is known yet of how the learner keeps this card: the default FSRS-7 grants 54 days after
  /// one Easy, on the word of other learners alone.
  public let longestFirstInterval: Int
  /// The number of lapses that makes a leech; a leech is flagged, never suspended.
  public let leechLapses: Int
  /// The spreading of intervals.
  public let fuzz: Fuzz

  /// The defaults of the program, or what differs from them; held within their bounds.
  public init(
    retention: Double = 0.9,
    learningSteps: LearningSteps = LearningSteps(minutes: [1, 10]),
    relearningSteps: LearningSteps = LearningSteps(minutes: [10]),
    maximumInterval: Int = 36_500,
    longestFirstInterval: Int = 14,
    leechLapses: Int = 8,
    fuzz: Fuzz = .seeded
  ) {
    self.retention = retention.held(in: 0.01...0.9999)
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = min(max(maximumInterval, 1), 36_500)
    self.longestFirstInterval = min(max(longestFirstInterval, 1), self.maximumInterval)
    self.leechLapses = max(leechLapses, 1)
    self.fuzz = fuzz
  }
}
