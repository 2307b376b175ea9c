/// What a transition has to know besides the state of the card.
public struct TransitionContext {
  /// The card, whose identity seeds the fuzz.
  public var card: CardID
  /// The moment of the answer.
  public var now: StudyTime
  /// How long the answer took; of account only where the scheduler takes it.
  public var pace: AnswerPace
  /// How many cards are due on a day, where the load is to be balanced.
  public var dueCount: ((Day) -> Int)?
  /// The learner's easy days.
  public var easyDays: EasyDays
  /// The days on which siblings of the card are due.
  public var siblingDays: [Day]

  /// Names a context; load is balanced where `dueCount` is given.
  public init(
    card: CardID,
    now: StudyTime,
    pace: AnswerPace = .unknown,
    dueCount: ((Day) -> Int)? = nil,
    easyDays: EasyDays = EasyDays(),
    siblingDays: [Day] = []
  ) {
    self.card = card
    self.now = now
    self.pace = pace
    self.dueCount = dueCount
    self.easyDays = easyDays
    self.siblingDays = siblingDays
  }

  /// A number in 0..<1 that follows from the card and its count of reviews alone.
  ///
  /// It does not depend on the hash seed of the process, so a preview equals what happens.
  func fuzzUnit(reviews: Int) -> Double {
    var random = SeededGenerator(card.description, count: reviews)
    return Double(random.next() >> 11) * 0x1p-53
  }
}
