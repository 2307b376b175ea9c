/// A log with the reviews of each card side by side, cards in the order of their first reviews.
struct CardMajorLog {
  /// For each card the place of its first review, and at the end the number of reviews.
  let starts: [UInt32]
  /// For each place the row of the log.
  let rows: [UInt32]
  /// For each place the grade.
  let grades: [UInt8]
  /// For each place whole study days since the review before, 0 for the first of a card.
  let days: [Int32]
  /// For each row of the log the number of its card.
  let cards: [UInt32]

  var cardCount: Int { starts.count - 1 }

  /// The places of one card.
  func places(of card: Int) -> Range<Int> { Int(starts[card])..<Int(starts[card + 1]) }

  /// Sorts the first `count` reviews of `log` by card.
  init(_ log: ReviewLog, first count: Int) {
    let numbers = CardNumbers(log.cards, first: count)
    let cards = numbers.ofRows
    var starts = [UInt32](repeating: 0, count: numbers.count + 1)
    for card in cards { starts[Int(card) + 1] += 1 }
    for card in 0..<numbers.count { starts[card + 1] += starts[card] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: count)
    var grades = [UInt8](repeating: 0, count: count)
    var days = [Int32](repeating: 0, count: count)
    let (logGrades, logDays) = (log.grades, log.days)
    for row in 0..<count {
      let card = Int(cards[row])
      let place = next[card]
      next[card] = place + 1
      rows[Int(place)] = UInt32(row)
      grades[Int(place)] = logGrades[row]
      days[Int(place)] = place == starts[card] ? 0 : logDays[row]
    }
    (self.cards, self.starts, self.rows) = (cards, starts, rows)
    (self.grades, self.days) = (grades, days)
  }
}
