/// Where one card stands in the schedule of one learner.
public struct CardState: Hashable, Sendable {
  /// The stages through which a card passes.
  public enum Phase: Hashable, Sendable {
    /// Never reviewed.
    case new
    /// On a learning step, counted from 0.
    case learning(step: Int)
    /// Scheduled by days.
    case review
    /// Forgotten, on a relearning step, counted from 0.
    case relearning(step: Int)
  }

  /// The stage.
  public var phase: Phase
  /// What the model knows of the memory; nil before the first review.
  public var memory: MemoryState?
  /// What the scheduler's mixture knows of it; nil where only the heaviest member was asked.
  public var mixture: MixtureState?
  /// When the card comes back; nil before the first review.
  public var due: Due?
  /// The last review; nil before the first.
  public var last: StudyTime?
  /// The days from the last review to the due day; 0 on a step.
  public var scheduledDays: Int
  /// Reviews so far.
  public var reviews: Int
  /// How often the card was forgotten after it had been learnt.
  public var lapses: Int
  /// Whether the lapses have reached the threshold of leeches.
  public var isLeech: Bool

  /// Names a state; without arguments that of a card never reviewed.
  public init(
    phase: Phase = .new,
    memory: MemoryState? = nil,
    mixture: MixtureState? = nil,
    due: Due? = nil,
    last: StudyTime? = nil,
    scheduledDays: Int = 0,
    reviews: Int = 0,
    lapses: Int = 0,
    isLeech: Bool = false
  ) {
    self.phase = phase
    self.memory = memory
    self.mixture = mixture
    self.due = due
    self.last = last
    self.scheduledDays = scheduledDays
    self.reviews = reviews
    self.lapses = lapses
    self.isLeech = isLeech
  }

  /// The state of a card never reviewed.
  public static let new = CardState()

  /// Whether the card is due on a day that has come, or at an instant that has.
  public func isDue(at now: StudyTime) -> Bool { due?.isReached(at: now) ?? false }
}
