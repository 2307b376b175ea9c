import Scheduling
import Testing

struct WeightsTests {
  @Test func `weights of FSRS 4_x are migrated`() throws {
    let weights = try FSRS6Weights([
      0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29,
      2.61,
    ])
    let expected = [
      0.4, 0.6, 2.4, 5.8, 6.81, 0.44675013, 1.36, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26,
      0.29, 2.61, 0, 0, 0, 0.5,
    ]
    for (value, expected) in zip(weights.ordered, expected) {
      #expect(abs(value - expected) < 1e-7)
    }
  }

  @Test func `weights of FSRS-5 get a decay`() throws {
    let nineteen = Array(FSRS6Weights.standard.ordered.prefix(19))
    #expect(try FSRS6Weights(nineteen).ordered == nineteen + [0, 0.5])
  }

  @Test func `weights read back in order, none are the defaults`() throws {
    for kind in ModelKind.allCases {
      let standard = MemoryModel.standard(kind)
      #expect(try MemoryModel(kind) == standard)
      let numbers = standard.weights.indices.map { Double($0) / 7 + 0.5 }
      #expect(try MemoryModel(kind, weights: numbers).weights == numbers)
    }
  }

  @Test func `other numbers of weights are refused`() {
    for kind in ModelKind.allCases {
      for count in 1...40 {
        let accepted: Bool =
          switch kind {
          case .fsrs6: [17, 19, 21].contains(count)
          case .fsrs7: count == 34
          case .sm2: false
          }
        guard !accepted else { continue }
        #expect(throws: ModelError.weightCount(count, kind: kind)) {
          try MemoryModel(kind, weights: [Double](repeating: 0.5, count: count))
        }
      }
    }
  }

  @Test func `what is not finite is refused, also after a migration`() {
    for poison in [Double.nan, .infinity, -.infinity] {
      for kind in [ModelKind.fsrs6, .fsrs7] {
        var weights = MemoryModel.standard(kind).weights
        weights[12] = poison
        #expect(throws: ModelError.weightNotFinite(index: 12)) {
          try MemoryModel(kind, weights: weights)
        }
      }
    }
    #expect(throws: ModelError.weightNotFinite(index: 5)) {
      try FSRS6Weights([0.4, 0.6, 2.4, 5.8, 4.93, -1] + [Double](repeating: 0.5, count: 11))
    }
  }

  @Test func `training holds weights within bounds`() throws {
    let wild = [0.0, -1000, 1000, 0, 1000, -1000, 1, 0.25, -0.1]
    let weights = try FSRS6Weights(wild + FSRS6Weights.standard.ordered.dropFirst(9))
    let held = [0.001, 0.001, 100, 0.001, 10, 0.001, 1, 0.25, 0]
    #expect(Array(weights.clamped().ordered.prefix(9)) == held)
    #expect(FSRS6Weights.standard.clamped(relearningSteps: 2) == .standard)
    #expect(FSRS7Weights.standard.clamped() == .standard)
  }

  @Test func `many relearning steps lower the ceiling of same-day growth, by a square root`() {
    let clamped = FSRS6Weights.standard.clamped(relearningSteps: 10)
    // ln 1.4835 + ln(2^0.2629 − 1) + 0.3 · 1.6483 = −0.7189; √0.07189 = 0.2681.
    #expect(abs(clamped.sameDayStep - 0.2681) < 1e-3)
    #expect(clamped.sameDayShift == FSRS6Weights.standard.sameDayShift)
  }
}
