/// What a fit has to know of each card before its reviews can be packed.
struct CardSummaries {
  /// One card.
  struct Card {
    /// Its first grade.
    let grade: UInt8
    /// Whether it was recalled when it first came on a later day.
    private(set) var isRecalled = false
    /// How many reviews there are up to its last target, of those that are learned from.
    private(set) var length: UInt16 = 0
    /// After how many days it first came on a later day; 0 where it never did.
    private(set) var days: Int32 = 0
    /// How many of its reviews are targets: on a later day than the one before.
    private(set) var targets: UInt32 = 0
    /// How many of them were recalled.
    private(set) var recalled: UInt32 = 0
    private var reviews: UInt32 = 1

    init(grade: UInt8) {
      self.grade = grade
    }

    /// Takes the next review.
    fileprivate mutating func add(_ grade: UInt8, afterDays days: Int32) {
      reviews += 1
      // Grades and same-day reviews come as chance has it, so this is written without branches.
      let isTarget: UInt32 = days > 0 ? 1 : 0
      let isRecall: UInt32 = grade > 1 ? 1 : 0
      if targets == 0, isTarget == 1 { (self.days, isRecalled) = (days, isRecall == 1) }
      targets += isTarget
      recalled += isTarget & isRecall
      let isLearned = isTarget == 1 && reviews <= TrainingGroups.longestHistory
      length = isLearned ? UInt16(truncatingIfNeeded: reviews) : length
    }
  }

  /// For each row the number of its card.
  let numbers: [UInt32]
  /// The cards in the order of their first reviews.
  let cards: [Card]

  /// Walks once over the first `count` reviews of `log`.
  init(_ log: ReviewLog, first count: Int) {
    let numbers = CardNumbers(log.cards, first: count)
    let (grades, days) = (log.grades, log.days)
    var cards: [Card] = []
    cards.reserveCapacity(numbers.count)
    for row in 0..<count {
      let card = Int(numbers.ofRows[row])
      if card == cards.count {
        cards.append(Card(grade: grades[row]))
      } else {
        cards[card].add(grades[row], afterDays: days[row])
      }
    }
    self.cards = cards
    self.numbers = numbers.ofRows
  }
}
