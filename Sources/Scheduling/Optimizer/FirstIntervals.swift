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
  /// For each card its grade and its gap, 0 where it never came to a later day.
  private let gaps: [(grade: Int, days: Int)]

  init(_ log: CardMajorLog) {
    var gaps: [(grade: Int, days: Int)] = []
    gaps.reserveCapacity(log.cardCount)
    var tallies: [[(cards: Int32, recalled: Int32)]] = [[], [], [], []]
    for card in 0..<log.cardCount {
      let places = log.places(of: card)
      let grade = Int(log.grades[places.lowerBound]) - 1
      guard let later = places.first(where: { log.days[$0] > 0 }) else {
        gaps.append((grade, 0))
        continue
      }
      let days = Int(log.days[later])
      gaps.append((grade, days))
      while tallies[grade].count <= days { tallies[grade].append((0, 0)) }
      tallies[grade][days].cards += 1
      tallies[grade][days].recalled += log.grades[later] > 1 ? 1 : 0
    }
    self.gaps = gaps
    cells = tallies.map { tally in
      tally.indices.filter { tally[$0].cards > 0 }.map {
        Cell(days: $0, cards: Int(tally[$0].cards), recalled: Int(tally[$0].recalled))
      }
    }
  }

  /// Whether the card's entry is still there; a card that never came to a later day has none to lose.
  func keeps(card: Int) -> Bool {
    let (grade, days) = gaps[card]
    return days == 0 || !removed[grade].contains(days)
  }

  /// For each grade the gaps that were taken away.
  private var removed: [Set<Int>] = [[], [], [], []]

  /// Takes away rare and long gaps as fsrs-rs does, which changes what a small log says.
  ///
  /// For each grade the smallest cells go first, up to 5 % of its cards and at least 20; of the rest
  /// those of fewer than six cards, or of more than 100 days (365 after Easy).
  mutating func removeOutliers() {
    for grade in 0..<4 {
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
        removed[grade].insert(cell.days)
      }
      cells[grade].removeAll { removed[grade].contains($0.days) }
    }
  }
}
