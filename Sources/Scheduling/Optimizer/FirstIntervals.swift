/// How cards fared at their first review on a later day, by first grade and gap.
///
/// One card gives one entry: what it was graded when it was new, how many days it then waited, and
/// whether it was recalled.
struct FirstIntervals {
  /// The cards of one first grade that waited equally long.
  struct Cell: Hashable {
    var days: Int
    var cards: Int
    var recalled: Int
  }

  /// For each grade its cells, shorter gaps first.
  private(set) var cells: [[Cell]] = [[], [], [], []]
  /// For each grade and gap whether it was taken away; empty where none was.
  private var isRemoved: [[Bool]] = [[], [], [], []]

  init(_ cards: [CardSummaries.Card]) {
    var tallies: [[(cards: Int32, recalled: Int32)]] = [[], [], [], []]
    for card in cards where card.days > 0 {
      let (grade, days) = (Int(card.grade) - 1, Int(card.days))
      while tallies[grade].count <= days { tallies[grade].append((0, 0)) }
      tallies[grade][days].cards += 1
      tallies[grade][days].recalled += card.isRecalled ? 1 : 0
    }
    cells = tallies.map { tally in
      tally.indices.filter { tally[$0].cards > 0 }.map {
        Cell(days: $0, cards: Int(tally[$0].cards), recalled: Int(tally[$0].recalled))
      }
    }
  }

  /// Whether the card's entry is still there; a card that never came to a later day has none to lose.
  func keeps(_ card: CardSummaries.Card) -> Bool {
    let removed = isRemoved[Int(card.grade) - 1]
    return removed.isEmpty || !removed[Int(card.days)]
  }

  /// Takes away rare and long gaps as fsrs-rs does, which changes what a small log says.
  ///
  /// For each grade the smallest cells go first, up to 5 % of its cards and at least 20; of the rest
  /// those of fewer than six cards, or of more than 100 days (365 after Easy).
  mutating func removeOutliers() {
    for grade in 0..<4 {
      guard let last = cells[grade].last else { continue }
      isRemoved[grade] = [Bool](repeating: false, count: last.days + 1)
      let total = cells[grade].reduce(0) { $0 + $1.cards }
      let allowed = max(20, total / 20)
      let longest = grade == 3 ? 365 : 100
      var taken = 0
      for cell in cells[grade].sorted(by: { ($0.cards, $0.days) < ($1.cards, $1.days) }) {
        if taken + cell.cards < allowed {
          taken += cell.cards
        } else if cell.cards >= 6, cell.days <= longest {
          continue
        }
        isRemoved[grade][cell.days] = true
      }
      cells[grade].removeAll { isRemoved[grade][$0.days] }
    }
  }
}
