import Scheduling
import Testing

func isNear(_ value: Double, _ expected: Double, relative: Double = 1e-5) -> Bool {
  abs(value - expected) <= relative * max(abs(expected), 1e-3)
}

func grades(_ ratings: [Int]) throws -> [Grade] {
  try ratings.map { try #require(Grade(rawValue: $0)) }
}

struct FSRS6Tests {
  private let model = FSRS6()

  @Test func `first states`() {
    let stability = [0.212, 1.2931, 2.3065, 8.2956]
    let difficulty = [6.4133, 5.11217071, 2.11810397, 1]
    for grade in Grade.allCases {
      let state = model.first(grade)
      #expect(state.stability == stability[grade.rawValue - 1])
      #expect(isNear(state.difficulty, difficulty[grade.rawValue - 1], relative: 1e-8))
    }
  }

  @Test func `forgetting curve`() {
    let expected = [1.0, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359]
    for (index, stability) in [1.0, 2, 3, 4, 4, 2].enumerated() {
      let state = MemoryState(stability: stability, difficulty: 5)
      let recall = model.retrievability(state, afterDays: Double(index))
      #expect(isNear(recall, expected[index], relative: 1e-6))
    }
    // Published with a factor rounded to eight digits.
    let one = MemoryState(stability: 1, difficulty: 5)
    for (days, recall) in [1.0, 0.9, 0.8458846447796301, 0.8093881028681906].enumerated() {
      #expect(isNear(model.retrievability(one, afterDays: Double(days)), recall, relative: 2e-9))
    }
  }

  @Test func `intervals by retention`() {
    // Published in single precision; in double precision the first is 3,116,769.
    let expected = [3_116_769.0, 34793, 2508, 387, 90, 27, 9, 3, 1, 1]
    let state = MemoryState(stability: 1, difficulty: 5)
    for (index, days) in expected.enumerated() {
      let retention = Double(index + 1) / 10
      #expect(max(1, model.interval(state, retention: retention).rounded()) == days)
    }
  }

  @Test func `pieces of stability`() {
    let recalled = [25.602541, 28.226582, 58.656002, 127.226685]
    let lapsed = [1.0525396, 1.1894329, 1.3680838, 1.584989]
    let sameDay = [1.596818, 5.0, 5.0, 8.12961]
    let recalls = [0.9, 0.8, 0.7, 0.6]
    for grade in Grade.allCases {
      let index = grade.rawValue - 1
      let state = MemoryState(stability: 5, difficulty: Double(grade.rawValue))
      #expect(isNear(model.recalled(state, grade, retrievability: recalls[index]), recalled[index]))
      #expect(isNear(model.lapsed(state, retrievability: recalls[index]), lapsed[index]))
      #expect(isNear(model.sameDay(5, grade), sameDay[index]))
    }
  }

  @Test func `pieces of difficulty`() {
    let damped = [8.354889, 6.6774445, 5.0, 3.3225555]
    let reverted = [8.341763, 6.6659956, 4.990228, 3.3144615]
    for grade in Grade.allCases {
      #expect(isNear(model.dampedDifficulty(after: grade, 5), damped[grade.rawValue - 1]))
      #expect(isNear(model.difficulty(after: grade, 5), reverted[grade.rawValue - 1]))
    }
  }

  @Test(arguments: SixHistory.golden)
  func `golden histories`(golden: SixHistory) throws {
    let model = FSRS6(try FSRS6Weights(golden.weights))
    let reviews = try grades(golden.ratings)
    var state = model.first(reviews[0])
    var states = [state]
    for (grade, days) in zip(reviews, golden.days).dropFirst() {
      state = model.next(state, grade, afterDays: days)
      states.append(state)
    }
    for (state, expected) in zip(states.suffix(golden.states.count), golden.states) {
      #expect(isNear(state.stability, expected.stability, relative: golden.tolerance))
      #expect(isNear(state.difficulty, expected.difficulty, relative: golden.tolerance))
    }
  }

  @Test func `four next states with the weights of FSRS-5`() throws {
    let model = FSRS6(try FSRS6Weights(SixHistory.fifth))
    let history = try ReviewHistory(grades: grades([1, 3, 3, 3]), days: [0, 1, 3, 8])
    let state = MemoryModel.fsrs6(model).state(after: history)
    let expected: [(Double, Double)] = [
      (2.9691455, 8.000659), (17.091452, 7.6913934), (31.722992, 7.382128), (71.7502, 7.0728626),
    ]
    for grade in Grade.allCases {
      let next = model.next(state, grade, afterDays: 21)
      let (stability, difficulty) = expected[grade.rawValue - 1]
      #expect(isNear(next.stability, stability))
      #expect(isNear(next.difficulty, difficulty))
      #expect(isNear(model.interval(next, retention: 0.9), stability))
    }
    let start = MemoryState(stability: 20.925528, difficulty: 7.005062)
    let good = model.next(start, .good, afterDays: 21)
    #expect(isNear(good.stability, 40.87456))
    #expect(isNear(good.difficulty, 6.9913807))
    let long = MemoryState(stability: 121.01552, difficulty: 5)
    #expect(isNear(model.interval(long, retention: 0.9), 121.01551, relative: 1e-7))
  }

  @Test func `a same-day recall never shrinks stability, Hard included`() {
    for stability in [0.01, 1, 50, 5000] as [Double] {
      let state = MemoryState(stability: stability, difficulty: 5)
      for grade in [Grade.hard, .good, .easy] {
        #expect(model.next(state, grade, afterDays: 0).stability >= stability)
      }
    }
  }
}

/// A history of FSRS-6 and its last states.
struct SixHistory: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var weights: [Double] = []
  var ratings: [Int]
  var days: [Double]
  var states: [(stability: Double, difficulty: Double)]
  var tolerance = 1e-9

  static let fifth = [
    0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254,
    1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072,
    0.18046261, 0.121442534, 0.0, 0.5,
  ]

  static let withoutSameDay: [Double] = {
    var weights = FSRS6Weights.standard
    (weights.sameDayStep, weights.sameDayShift, weights.sameDaySaturation) = (0, 0, 0)
    return weights.ordered
  }()

  static let golden = [
    SixHistory(
      testDescription: "published memory state",
      ratings: [1, 3, 3, 3, 3, 3],
      days: [0, 0, 1, 3, 8, 21],
      states: [(53.62691, 6.3574867)],
      tolerance: 1e-6
    ),
    SixHistory(
      testDescription: "published memory state without same-day weights",
      weights: withoutSameDay,
      ratings: [1, 3, 3, 3, 3, 3],
      days: [0, 0, 1, 3, 8, 21],
      states: [(53.335106, 6.3574867)],
      tolerance: 1e-6
    ),
    SixHistory(
      testDescription: "weights of FSRS-5",
      weights: fifth,
      ratings: [1, 3, 3, 3, 3],
      days: [0, 1, 3, 8, 21],
      states: [(31.722992, 7.382128)],
      tolerance: 1e-6
    ),
    SixHistory(
      testDescription: "good after again",
      ratings: [1, 3, 3, 3, 3, 3],
      days: [0, 0, 1, 3, 8, 21],
      states: [
        (0.212, 6.4133), (0.2466891878, 6.4021150693), (2.0214772516, 6.3909413235),
        (7.863698841, 6.3797787515), (21.9177131532, 6.368627342), (53.6269029171, 6.357487084),
      ]
    ),
    SixHistory(
      testDescription: "lapses and same-day reviews",
      ratings: [3, 3, 1, 1, 3, 4, 2, 3],
      days: [0, 0, 2, 0, 0, 1, 15, 40],
      states: [
        (2.3065, 2.1181039705), (2.3065, 2.1112142358), (0.6077016627, 7.3922381323),
        (0.2229467961, 9.1280747762), (0.258569174, 9.1141750707), (1.6446281924, 8.8034020281),
        (5.1288500806, 9.1908708741), (16.736563266, 9.1769083725),
      ]
    ),
    SixHistory(
      testDescription: "hard and easy",
      ratings: [4, 2, 2, 1, 3, 3, 3, 1],
      days: [0, 9, 11, 30, 0, 3, 9, 60],
      states: [
        (8.2956, 1), (28.3120678021, 4.0106089693), (45.7805102508, 6.0091914975),
        (2.6230365169, 8.673476752), (2.6230365169, 8.6600316446), (5.7180854428, 8.6465999822),
        (13.0872038174, 8.6331817515), (1.9106765128, 9.5359645054),
      ]
    ),
    SixHistory(
      testDescription: "again and again",
      ratings: [2, 1, 3, 3, 4, 1, 1, 2],
      days: [0, 1, 0, 1, 5, 50, 1, 0],
      states: [
        (1.2931, 5.1121707056), (0.3753949288, 8.3786321175), (0.420701653, 8.3654818546),
        (1.6219262321, 8.3523447421), (9.64103024, 7.7870035049), (1.682953794, 9.2578314697),
        (0.4290329779, 9.7412826201), (0.4290329779, 9.8134797163),
      ]
    ),
  ]
}
