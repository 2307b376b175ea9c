/// The mixture that predicts a learner best, found by a trial of many forms of FSRS-7.
///
/// Each form (``MixtureSearch``) predicts the parts of the trial by fits to all before them, and gets the
/// share that Bayes' rule gives it, the newest answers counting most; the heaviest six are fitted to
/// everything. What the correction by the card is worth is learned from what they foretold together.
struct MixtureFit {
  let mixture: MemoryMixture
  /// What the mixture cost for each review of the trial, and what the defaults did.
  let loss, standardLoss: Double
  let trial: RefitTrial

  /// The greatest number of members, and the least share of one.
  private static let mostMembers = 6
  private static let leastShare = 0.02
  /// What every form gets back of the whole after an answer, so that what served once may serve again.
  private static let share = 0.002
  /// Of a log with more reviews so many cards are tried that there are about as many.
  private static let mostTried = 30_000

  /// Nil where there are too few reviews.
  init?(_ log: ReviewLog, parallelism: Parallelism) {
    let sample = log.sampled(laterReviews: Self.mostTried)
    guard let trial = RefitTrial(sample) else { return nil }
    let search = MixtureSearch(log: sample, trial: trial, parallelism: parallelism)
    let tried = search.tried()
    let (shares, recalls) = Self.mixed(tried, trial)
    var foretold = trial.standardPredictions
    standardLoss = foretold.reduce(0) { $0 + $1.loss } / trial.count
    for place in foretold.indices { foretold[place].recall = recalls[place] }
    let correction = CardCorrection.learned(from: &foretold)
    loss = foretold.reduce(0) { $0 + $1.loss } / trial.count
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    let heaviest = order.prefix(Self.mostMembers)
      .filter { $0 == order[0] || shares[$0] >= Self.leastShare }
    let rounded = Self.rounded(heaviest.map { shares[$0] })
    let members = zip(heaviest, rounded).map { (form: tried[$0], share: $1) }
    guard
      let mixture = MemoryMixture(
        search.fitted(members, to: log),
        correction: correction.map { $0.rounded(digits: 4) }
      )
    else { return nil }
    (self.mixture, self.trial) = (mixture, trial)
  }

  /// Shares that add up to 1, all of four digits: short in a journal.
  private static func rounded(_ shares: [Double]) -> [Double] {
    let total = shares.reduce(0, +)
    let others = shares.dropFirst().map { ($0 / total * 10_000).rounded() }
    return ([10_000 - others.reduce(0, +)] + others).map { $0 / 10_000 }
  }

  /// The shares of the forms in the end, and what they foretold together on the way there.
  private static func mixed(
    _ tried: [MixtureSearch.Tried],
    _ trial: RefitTrial
  ) -> (shares: [Double], recalls: [Double]) {
    var weights = MixtureWeights(count: tried.count, share: share)
    var each = [Double](repeating: 0, count: tried.count)
    let mixed = trial.rows.enumerated().map { place, row in
      for index in tried.indices { each[index] = tried[index].recalls[place] }
      let mixed = weights.shares.mean(of: each)
      weights.learn(each, isRecalled: trial.isRecalled(row))
      return mixed
    }
    return (weights.shares, mixed)
  }
}

extension ReviewLog {
  /// The reviews of so many cards, evenly chosen, that about `laterReviews` come on later days.
  fileprivate func sampled(laterReviews most: Int) -> ReviewLog {
    let step = (laterReviews + most - 1) / most
    guard step > 1 else { return self }
    let numbers = CardNumbers(cards, first: count).ofRows
    var sample = ReviewLog()
    for row in 0..<count where Int(numbers[row]) % step == 0 { sample.append(self[row]) }
    return sample
  }
}
