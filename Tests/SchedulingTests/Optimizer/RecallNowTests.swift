import Scheduling
import TestSupport
import Testing

struct RecallNowTests {
  private func predictions(_ seed: UInt64, memory: MemoryModel) -> [ScoredPrediction] {
    let log = simulatedLog(memory, cards: 200, reviews: 8, seed: seed)
    return LogEvaluation(log).predictions(by: .standard(.fsrs7))
  }

  private func loss(_ predictions: [ScoredPrediction]) -> Double {
    PredictionScore(predictions)?.logLoss ?? 0
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a learner unlike the model is told better, one like it hardly worse`(seed: UInt64) throws {
    let strange = predictions(seed, memory: try forgetful(.fsrs7))
    #expect(loss(RecallNow.corrected(strange)) < loss(strange))
    let like = predictions(seed, memory: .standard(.fsrs7))
    #expect(loss(RecallNow.corrected(like)) < loss(like) + 0.004)
  }

  @Test func `a correction knows nothing of what it corrects`() throws {
    let all = predictions(4, memory: try forgetful(.fsrs7))
    let whole = RecallNow.corrected(all)
    for count in [1, 40, 300] {
      let part = RecallNow.corrected(Array(all.prefix(count)))
      #expect(part.map(\.recall) == whole.prefix(count).map(\.recall))
    }
    #expect(whole[0].recall == RecallNow.corrected([all[0]])[0].recall)
    #expect(whole.allSatisfy { $0.recall > 0 && $0.recall < 1 })
  }
}

struct AnswerPaceTests {
  private let model = MemoryModel.standard(.fsrs7)

  @Test func `a lapse leaves more where more time was spent over it`() {
    let before = model.next(model.first(.good), .good, afterDays: 5)
    func after(_ slowness: Double) -> MemoryState {
      let weight = AnswerPace.Weight(recall: 0.5, lapse: 0.5)
      let pace = AnswerPace(slowness: slowness)
      return model.next(before, .again, afterDays: 9, pace: pace, weight: weight)
    }
    #expect(after(-1).stability < after(0).stability && after(0).stability < after(1).stability)
    #expect(after(1.5).stability <= before.stability)
    #expect(after(0) == model.next(before, .again, afterDays: 9))
  }

  @Test(arguments: Grade.allCases)
  func `a slow recall makes a memory grow less, a lapse takes no notice`(grade: Grade) {
    let before = model.first(.good)
    func after(_ slowness: Double) -> Double {
      model.next(before, grade, afterDays: 5, pace: AnswerPace(slowness: slowness)).stability
    }
    let plain = model.next(before, grade, afterDays: 5)
    #expect(model.next(before, grade, afterDays: 5, pace: .unknown) == plain)
    if grade.isRecall {
      #expect(after(1) < plain.stability && plain.stability < after(-1))
      #expect(after(1.5) > before.stability)
    } else {
      #expect(after(1) == plain.stability)
    }
    #expect(after(99) == after(1.5))
  }
}

struct DayBlocksTests {
  @Test func `what is better on every day is surely better, and what is alike is not`() throws {
    let log = simulatedLog(try forgetful(.fsrs7), cards: 300, reviews: 8, seed: 6)
    let evaluation = LogEvaluation(log)
    let right = evaluation.predictions(by: try forgetful(.fsrs7))
    let wrong = evaluation.predictions(by: .standard(.fsrs7))
    let blocks = DayBlocks(right, against: wrong)
    let interval = try #require(blocks.interval())
    #expect(blocks.difference < 0)
    #expect(interval.contains(blocks.difference))
    #expect(blocks.interval() == interval, "seeded")
    let same = DayBlocks(wrong, against: wrong)
    #expect(same.difference == 0 && same.interval() == 0...0)
    #expect(DayBlocks([], against: []).interval() == nil)
  }
}
