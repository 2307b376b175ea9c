/// The 34 weights of FSRS-7, by what they do.
public struct FSRS7Weights: Hashable, Sendable {
  /// How one trace grows and lapses: eight weights, w7 to w14 for the slow one, w15 to w22 for the fast.
  public struct Trace: Hashable, Sendable {
    /// Growth after recall: its size (ln, plus 1.5), its fall with stability, its rise with forgetting.
    public var growth, growthSaturation, growthSpacing: Double
    /// After a lapse: scale, power of stability, rise with forgetting.
    public var lapseScale, lapseStability, lapseForgetting: Double
    /// Factors of growth after Hard and Easy.
    public var hardPenalty, easyBonus: Double

    var ordered: [Double] {
      [
        growth, growthSaturation, growthSpacing, lapseScale, lapseStability, lapseForgetting,
        hardPenalty, easyBonus,
      ]
    }

    init(ordered w: ArraySlice<Double>) {
      let k = w.startIndex
      (growth, growthSaturation, growthSpacing) = (w[k], w[k + 1], w[k + 2])
      (lapseScale, lapseStability, lapseForgetting) = (w[k + 3], w[k + 4], w[k + 5])
      (hardPenalty, easyBonus) = (w[k + 6], w[k + 7])
    }
  }

  /// First slow stability after Again, Hard, Good and Easy, in days (w0 to w3).
  public var firstAgain, firstHard, firstGood, firstEasy: Double
  /// First difficulty after Again (w4), and how steeply it falls with better grades (w5).
  public var firstDifficulty, firstDifficultySlope: Double
  /// Change of difficulty per grade (w6).
  public var difficultyStep: Double
  /// The traces (w7 to w14, w15 to w22).
  public var slow, fast: Trace
  /// Decay of the fast and the slow curve (w23, w24).
  public var fastDecay, slowDecay: Double
  /// Recall at `t = S` of the fast and the slow curve (w25, w26).
  public var fastBase, slowBase: Double
  /// Share of the fast and the slow curve in recall (w27, w28), and its powers of stability (w29, w30).
  public var fastShare, slowShare, fastShareStability, slowShareStability: Double
  /// Dependence on difficulty of the slow share (w31, less .5) and the slow curve (w32, less .3).
  public var slowShareDifficulty, slowDifficulty: Double
  /// Dependence on stability of the fast decay (w33, less .3).
  public var fastDecayStability: Double

  /// The published defaults.
  public static let standard = FSRS7Weights(ordered: [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
    1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
    1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
    0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
  ])

  /// Takes 34 weights as they are; none means the defaults.
  ///
  /// Weights of earlier models cannot be migrated: replay the history instead.
  ///
  /// - Throws: `weightCount` for any other number, `weightNotFinite`.
  public init(_ values: [Double]) throws(ModelError) {
    guard !values.isEmpty else {
      self = .standard
      return
    }
    guard values.count == 34 else { throw .weightCount(values.count, kind: .fsrs7) }
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .weightNotFinite(index: index)
    }
    self.init(ordered: values)
  }

  /// The weights in the published order, w0 to w33.
  public var ordered: [Double] {
    [
      firstAgain, firstHard, firstGood, firstEasy, firstDifficulty, firstDifficultySlope,
      difficultyStep,
    ] + slow.ordered + fast.ordered + [
      fastDecay, slowDecay, fastBase, slowBase, fastShare, slowShare, fastShareStability,
      slowShareStability, slowShareDifficulty, slowDifficulty, fastDecayStability,
    ]
  }

  init(ordered w: [Double]) {
    (firstAgain, firstHard, firstGood, firstEasy) = (w[0], w[1], w[2], w[3])
    (firstDifficulty, firstDifficultySlope, difficultyStep) = (w[4], w[5], w[6])
    slow = Trace(ordered: w[7..<15])
    fast = Trace(ordered: w[15..<23])
    (fastDecay, slowDecay, fastBase, slowBase) = (w[23], w[24], w[25], w[26])
    (fastShare, slowShare, fastShareStability, slowShareStability) = (w[27], w[28], w[29], w[30])
    (slowShareDifficulty, slowDifficulty, fastDecayStability) = (w[31], w[32], w[33])
  }

  /// First slow stability after `grade`.
  public func first(_ grade: Grade) -> Double {
    switch grade {
    case .again: firstAgain
    case .hard: firstHard
    case .good: firstGood
    case .easy: firstEasy
    }
  }
}
