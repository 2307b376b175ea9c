import Scheduling
import Testing

struct ReviewHistoryTests {
  private func outcome(
    _ kind: ModelKind,
    _ ratings: [Int],
    _ days: [Double],
    retention: Double = 0.9
  ) throws -> HistoryOutcome {
    let history = try ReviewHistory(grades: grades(ratings), days: days)
    return try MemoryModel.standard(kind).outcome(of: history, retention: retention)
  }

  @Test func `FSRS-6 counts whole days, FSRS-7 all of them`() throws {
    let whole = try outcome(.fsrs6, [3, 3, 1], [0, 2, 5])
    #expect(try outcome(.fsrs6, [3, 3, 1], [7, 2.99, 5.5]) == whole)
    #expect(
      try outcome(.fsrs7, [3, 3, 1], [0, 2, 5]) != outcome(.fsrs7, [3, 3, 1], [0, 2.5, 5])
    )
  }

  @Test func `interval is unrounded, retrievability at whole days`() throws {
    let result = try outcome(.fsrs6, [3, 3, 3], [0, 2, 10])
    let model = FSRS6()
    #expect(isNear(result.interval, result.state.stability, relative: 1e-12))
    #expect(
      result.retrievability
        == model.retrievability(result.state, afterDays: result.interval.rounded())
    )
  }

  @Test func `the interval is at most 36,500 days`() throws {
    for kind in [ModelKind.fsrs6, .fsrs7] {
      let result = try outcome(
        kind,
        [4, 4, 4, 4, 4],
        [0, 100, 1000, 10_000, 1e300],
        retention: 0.1
      )
      #expect(result.interval == 36_500)
    }
  }

  @Test func `negative days count as none`() throws {
    for kind in ModelKind.allCases {
      #expect(try outcome(kind, [3, 3], [0, -5]) == outcome(kind, [3, 3], [0, 0]))
    }
  }

  @Test func `SM-2 goes 1, 6, times the ease`() throws {
    let intervals = try (1...5).map { count in
      try outcome(.sm2, .init(repeating: 3, count: count), .init(repeating: 1, count: count))
        .interval
    }
    #expect(intervals == [1, 6, 15, 37.5, 93.75])
    let lapse = try outcome(.sm2, [3, 3, 3, 1], [0, 1, 6, 15])
    #expect(lapse.interval == 1)
    #expect(isNear(lapse.state.difficulty, 2.18, relative: 1e-12))
    let again = try outcome(.sm2, [Int](repeating: 1, count: 9), .init(repeating: 1, count: 9))
    #expect(again.state.difficulty == 1.3)
  }

  @Test func `malformed histories and retentions are refused`() {
    #expect(throws: ModelError.emptyHistory) { try ReviewHistory(grades: [], days: []) }
    #expect(throws: ModelError.unevenHistory(ratings: 1, days: 2)) {
      try ReviewHistory(grades: [.good], days: [0, 1])
    }
    for retention in [0, -1, 1.5, Double.infinity] {
      #expect(throws: ModelError.retentionOutOfRange(retention)) {
        try outcome(.fsrs6, [3], [0], retention: retention)
      }
    }
  }
}
