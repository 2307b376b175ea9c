/// How much each review counts: `f + (1 − f) x³`, f being the floor and x its place in time, 0 to 1.
struct RecencyWeights {
  /// What the oldest review counts with fsrs-rs.
  static let usualFloor = 0.25

  /// For each place of the card-major log; 0 where the review is no target.
  private(set) var values: [Float]
  /// How many reviews are targets: on a later day than the one before, of a card that is kept.
  private(set) var targets = 0
  /// How many of them were recalled.
  private(set) var recalled = 0
  /// `Σ w / Σ w²`.
  private(set) var scale = 1.0

  init(_ log: CardMajorLog, kept: [Bool], floor: Double) {
    values = [Float](repeating: 0, count: log.rows.count)
    // Ranks are given in order of time, and so row by row.
    var weightOfRow = [Float](repeating: 0, count: log.rows.count)
    for card in 0..<log.cardCount where kept[card] {
      for place in log.places(of: card) where log.days[place] > 0 {
        weightOfRow[Int(log.rows[place])] = 1
        targets += 1
        recalled += log.grades[place] > 1 ? 1 : 0
      }
    }
    let last = Double(max(1, targets - 1))
    var rank = 0.0
    var (sum, squares) = (0.0, 0.0)
    for row in weightOfRow.indices where weightOfRow[row] > 0 {
      let x = rank / last
      let weight = floor + (1 - floor) * x * x * x
      weightOfRow[row] = Float(weight)
      rank += 1
      sum += weight
      squares += weight * weight
    }
    if squares > 0 { scale = sum / squares }
    for place in values.indices { values[place] = weightOfRow[Int(log.rows[place])] }
  }
}
