import Scheduling
import TestSupport
import Testing

struct HistoryBatchTests {
  private func histories(
    _ count: Int,
    using generator: inout SplitMix64
  ) throws -> [ReviewHistory] {
    try (0..<count).map { _ in
      let length = Int.random(in: 1...25, using: &generator)
      let reviews = (0..<length).map { _ in
        Int.random(in: 0..<4, using: &generator) > 0
          ? Grade.good : Grade.allCases.randomElement(using: &generator) ?? .again
      }
      let days = (0..<length).map { _ in
        let scale = ([0.02, 1, 10, 200] as [Double]).randomElement(using: &generator) ?? 1
        return Double.random(in: 0...scale, using: &generator)
      }
      return try ReviewHistory(grades: reviews, days: days)
    }
  }

  private func expectAgreement(
    _ states: [MemoryState],
    _ histories: [ReviewHistory],
    _ model: MemoryModel
  ) {
    #expect(states.count == histories.count)
    for (state, history) in zip(states, histories) {
      let reference = model.state(after: history)
      #expect(isNear(state.stability, reference.stability, relative: 1e-4))
      #expect(isNear(state.fast, reference.fast, relative: 1e-4))
      #expect(isNear(state.difficulty, reference.difficulty, relative: 1e-4))
    }
  }

  @Test(arguments: ModelKind.allCases, 1...25 as ClosedRange<UInt64>)
  func `lanes agree with the reference`(kind: ModelKind, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let histories = try histories(Int(seed) * 7, using: &generator)
    for model in [
      MemoryModel.standard(kind), try randomModel(kind, spread: 0.3, using: &generator),
    ] {
      let batch = HistoryBatch(histories, countedBy: model)
      #expect(batch.reviewCount == histories.reduce(0) { $0 + $1.grades.count })
      expectAgreement(batch.states(by: model), histories, model)
    }
  }

  @Test(arguments: [ModelKind.fsrs6, .fsrs7])
  func `weights beyond the bounds take the way of the reference`(kind: ModelKind) throws {
    var generator = SplitMix64(seed: 7)
    let histories = try histories(100, using: &generator)
    var weights = MemoryModel.standard(kind).weights
    weights[kind == .fsrs6 ? 10 : 9] = -0.2
    let model = try MemoryModel(kind, weights: weights)
    expectAgreement(
      HistoryBatch(histories, countedBy: model).states(by: model),
      histories,
      model
    )
  }

  @Test func `extreme histories stay finite`() throws {
    for kind in ModelKind.allCases {
      let model = MemoryModel.standard(kind)
      let histories = try [Grade.again, .easy].flatMap { grade in
        try ([0, 1e-9, 1e9, .infinity] as [Double]).map { days in
          try ReviewHistory(
            grades: .init(repeating: grade, count: 60),
            days: .init(repeating: days, count: 60)
          )
        }
      }
      let states = HistoryBatch(histories, countedBy: model).states(by: model)
      #expect(states.allSatisfy { $0.isFinite })
      expectAgreement(states, histories, model)
    }
  }

  @Test func `no histories give no states`() {
    let model = MemoryModel.standard(.fsrs6)
    #expect(HistoryBatch([], countedBy: model).states(by: model).isEmpty)
  }
}
