import RealModule

/// The 21 weights of FSRS-6, by what they do.
public struct FSRS6Weights: Hashable, Sendable {
  /// First stability after Again, Hard, Good and Easy, in days (w0 to w3).
  public var firstAgain, firstHard, firstGood, firstEasy: Double
  /// First difficulty after Again (w4), and how steeply it falls with better grades (w5).
  public var firstDifficulty, firstDifficultySlope: Double
  /// Change of difficulty per grade (w6), and its pull towards the difficulty of Easy (w7).
  public var difficultyStep, difficultyReversion: Double
  /// Growth after recall: its size (ln, w8), its fall with stability (w9), its rise with forgetting (w10).
  public var growth, growthSaturation, growthSpacing: Double
  /// Stability after a lapse: scale (w11), powers of difficulty (w12) and stability (w13), forgetting (w14).
  public var lapseScale, lapseDifficulty, lapseStability, lapseForgetting: Double
  /// Factors of growth after Hard (w15) and Easy (w16).
  public var hardPenalty, easyBonus: Double
  /// Same-day change: per grade (w17), shift of the grade (w18), fall with stability (w19).
  public var sameDayStep, sameDayShift, sameDaySaturation: Double
  /// How steeply the forgetting curve falls (w20).
  public var decay: Double

  /// The published defaults.
  public static let standard = FSRS6Weights(ordered: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Takes 21 weights as they are, migrates 17 (FSRS 4.x) or 19 (FSRS-5); none means the defaults.
  ///
  /// - Throws: `weightCount` for any other number, `weightNotFinite`.
  public init(_ values: [Double]) throws(ModelError) {
    guard !values.isEmpty else {
      self = .standard
      return
    }
    let migrated: [Double]
    switch values.count {
    case 17: migrated = Self.migrated(fourth: values)
    case 19: migrated = values + [0, 0.5]
    case 21: migrated = values
    default: throw .weightCount(values.count, kind: .fsrs6)
    }
    if let index = migrated.firstIndex(where: { !$0.isFinite }) {
      throw .weightNotFinite(index: index)
    }
    self.init(ordered: migrated)
  }

  /// The weights in the published order, w0 to w20.
  public var ordered: [Double] {
    [
      firstAgain, firstHard, firstGood, firstEasy, firstDifficulty, firstDifficultySlope,
      difficultyStep, difficultyReversion, growth, growthSaturation, growthSpacing, lapseScale,
      lapseDifficulty, lapseStability, lapseForgetting, hardPenalty, easyBonus, sameDayStep,
      sameDayShift, sameDaySaturation, decay,
    ]
  }

  init(ordered w: [Double]) {
    (firstAgain, firstHard, firstGood, firstEasy) = (w[0], w[1], w[2], w[3])
    (firstDifficulty, firstDifficultySlope) = (w[4], w[5])
    (difficultyStep, difficultyReversion) = (w[6], w[7])
    (growth, growthSaturation, growthSpacing) = (w[8], w[9], w[10])
    (lapseScale, lapseDifficulty, lapseStability, lapseForgetting) = (w[11], w[12], w[13], w[14])
    (hardPenalty, easyBonus) = (w[15], w[16])
    (sameDayStep, sameDayShift, sameDaySaturation) = (w[17], w[18], w[19])
    decay = w[20]
  }

  /// FSRS 4.x had a linear first difficulty and no same-day weights.
  private static func migrated(fourth values: [Double]) -> [Double] {
    var migrated = values
    migrated[4] += 2 * values[5]
    migrated[5] = .log(3 * values[5] + 1) / 3
    migrated[6] += 0.5
    return migrated + [0, 0, 0, 0.5]
  }

  /// First stability after `grade`.
  public func first(_ grade: Grade) -> Double {
    switch grade {
    case .again: firstAgain
    case .hard: firstHard
    case .good: firstGood
    case .easy: firstEasy
    }
  }
}
