import Scheduling
import Testing

struct FSRS7Tests {
  private let model = FSRS7()

  @Test func `published memory state`() throws {
    let history = try ReviewHistory(grades: grades([1, 3, 3, 3, 3, 3]), days: [0, 0, 1, 3, 8, 21])
    let state = MemoryModel.fsrs7(model).state(after: history)
    #expect(isNear(state.stability, 25.985723, relative: 1e-6))
    #expect(isNear(state.difficulty, 5.877549, relative: 1e-6))
  }

  @Test func `intervals by retention`() {
    let expected = [36500.0, 36500, 36500, 12813, 843, 92, 13, 2, 1, 1]
    let state = MemoryState(stability: 1, fast: 1, difficulty: 5)
    for (index, days) in expected.enumerated() {
      let retention = Double(index + 1) / 10
      #expect(max(1, model.interval(state, retention: retention).rounded()) == days)
    }
  }

  @Test(arguments: SevenHistory.golden)
  func `golden histories`(golden: SevenHistory) throws {
    let reviews = try grades(golden.ratings)
    var state = model.first(reviews[0])
    for index in reviews.indices {
      if index > 0 { state = model.next(state, reviews[index], afterDays: golden.days[index]) }
      let (slow, fast, difficulty) = golden.states[index]
      #expect(isNear(state.stability, slow, relative: 1e-8))
      #expect(isNear(state.fast, fast, relative: 1e-8))
      #expect(isNear(state.difficulty, difficulty, relative: 1e-8))
    }
    #expect(isNear(model.interval(state, retention: 0.9), golden.interval, relative: 1e-6))
  }
}

/// A history of FSRS-7, its states, and the interval at 0.9 after the last.
struct SevenHistory: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var ratings: [Int]
  var days: [Double]
  var states: [(slow: Double, fast: Double, difficulty: Double)]
  var interval: Double

  static let golden = [
    SevenHistory(
      testDescription: "good after again",
      ratings: [1, 3, 3, 3, 3, 3],
      days: [0, 0.007, 1, 3, 8, 21],
      states: [
        (0.1104, 0.08832, 6.1686), (0.5366574116, 19.9745405927, 6.1092140017),
        (2.0518984964, 125.1381832476, 6.0504218635), (5.6620210579, 281.7817017424, 5.9922176466),
        (13.6892020655, 498.7735346384, 5.9345954718),
        (31.4650734056, 794.7890053402, 5.8775495189),
      ],
      interval: 50.95727771
    ),
    SevenHistory(
      testDescription: "lapses and same-day reviews",
      ratings: [3, 3, 1, 1, 3, 4, 2, 3],
      days: [0, 0.007, 2, 0.007, 0.007, 1, 15, 40],
      states: [
        (3.9221, 3.13768, 3.5307239813), (5.6951573023, 32.3487603438, 3.4977167432),
        (1.5608006397, 0.5462444695, 8.9794875291), (0.5811940223, 0.0485572643, 9.7118882323),
        (1.0224128035, 5.0277162416, 9.6170693518), (1.9908531976, 33.4229893723, 9.3681588479),
        (3.8236795169, 74.789424946, 9.5325952113), (8.6800466923, 155.949000834, 9.4395692609),
      ],
      interval: 3.10051699
    ),
    SevenHistory(
      testDescription: "hard and easy",
      ratings: [4, 2, 2, 1, 3, 3, 3, 1],
      days: [0, 9, 11, 30, 0.007, 3, 9, 60],
      states: [
        (11.7841, 9.42728, 1), (19.0588411735, 199.3158350891, 4.6361930017),
        (28.67105889, 382.2828261932, 6.7638131595), (5.0327026418, 1.0714467947, 9.337598445),
        (6.1505916601, 8.3591779638, 9.2465224623), (9.743452898, 52.2779424906, 9.1563572394),
        (16.117973146, 125.0534346006, 9.0670936688), (3.7395732232, 0.9782975699, 9.6526759991),
      ],
      interval: 0.09442997
    ),
    SevenHistory(
      testDescription: "again and again",
      ratings: [2, 1, 3, 3, 4, 1, 1, 2],
      days: [0, 1, 0.007, 1, 5, 50, 1, 0.007],
      states: [
        (2.2395, 1.7916, 5.2612783127), (0.7881194823, 0.1746705477, 9.0017407097),
        (1.4492288087, 8.8417034013, 8.9140233043), (2.9957957699, 50.8110082663, 8.827183073),
        (6.3449027207, 132.2928822108, 8.2663646451), (1.9947199361, 0.9729083119, 9.3724839182),
        (0.7689806591, 0.118989636, 9.7388683822), (1.0655002918, 3.4004819489, 9.7495058861),
      ],
      interval: 0.00813714
    ),
  ]
}
