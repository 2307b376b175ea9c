/// A learner who does not exist: how they remember, how long they take, how often they stay away.
public struct SimulatedLearner: Hashable, Sendable {
  /// How long answers take, in seconds, looking at what was wrong included.
  public struct Seconds: Hashable, Sendable {
    /// A card met for the first time, its repetition a little later included.
    public var new: Double
    /// A card that is recalled.
    public var recalled: Double
    /// A card that was forgotten, its repetition a little later included.
    public var forgotten: Double

    /// Names lengths of time, a tenth of a second at least.
    public init(new: Double = 25, recalled: Double = 8, forgotten: Double = 20) {
      self.new = new.held(in: 0.1...3600)
      self.recalled = recalled.held(in: 0.1...3600)
      self.forgotten = forgotten.held(in: 0.1...3600)
    }
  }

  /// The memory itself, which no scheduler knows.
  public var memory: MemoryModel
  /// How long answers take.
  public var seconds: Seconds
  /// The share of days on which nothing is done, 0 to 1.
  public var missedDays: Double
  /// How likely each grade is when a card is met, Again first.
  public var firstGrades: [Double]
  /// How likely Hard, Good and Easy are when a card is recalled.
  public var recallGrades: [Double]

  /// Names a learner.
  public init(
    memory: MemoryModel,
    seconds: Seconds = Seconds(),
    missedDays: Double = 0,
    firstGrades: [Double] = [0.25, 0.1, 0.5, 0.15],
    recallGrades: [Double] = [0.12, 0.78, 0.1]
  ) {
    self.memory = memory
    self.seconds = seconds
    self.missedDays = missedDays.held(in: 0...1)
    self.firstGrades = firstGrades
    self.recallGrades = recallGrades
  }

  /// A memory unlike that of the defaults of `kind`: each weight is off by as much as those of learners
  /// are, times `spread`, within the bounds of training.
  public static func memory(
    unlike kind: ModelKind,
    spread: Double,
    using random: inout some RandomNumberGenerator
  ) -> MemoryModel {
    guard let trainee = Trainee(kind) else { return .standard(kind) }
    let weights = trainee.standard.indices.map { index in
      // First stabilities spread with their own length rather than by a constant.
      let deviation = min(trainee.deviations[index], 0.5 * trainee.standard[index])
      let off = Double.random(in: -1.7...1.7, using: &random) * deviation * spread
      return (trainee.standard[index] + off).held(in: trainee.bounds[index])
    }
    return (try? MemoryModel(kind, weights: trainee.tidied(weights))) ?? .standard(kind)
  }
}
