import Study
import TestSupport
import Testing

/// The place that a learner is put who answers `isKnown`, and the number of questions it took.
private func place(
  _ count: Int,
  mostQuestions: Int = 12,
  isKnown: (_ card: Int, _ question: Int) -> Bool
) -> (start: Int, asked: Int) {
  var search = PlacementSearch(count: count, mostQuestions: mostQuestions)
  while let next = search.next {
    #expect((0..<count).contains(next))
    search.take(isKnown: isKnown(next, search.asked))
  }
  return (search.start, search.asked)
}

/// Finding where to begin.
@Suite struct PlacementSearchTests {
  @Test(arguments: [0, 1, 2, 3, 4, 5, 9, 40, 100])
  func `every threshold of a small deck is found exactly`(count: Int) {
    for threshold in 0...count {
      let (start, asked) = place(count) { card, _ in card < threshold }
      #expect(start == threshold)
      #expect(asked <= 12)
    }
  }

  @Test(arguments: [1000, 2047, 4095])
  func `any threshold of a large deck is found within twelve questions`(count: Int) {
    for threshold in 0...count {
      let (start, asked) = place(count) { card, _ in card < threshold }
      #expect(start == threshold)
      #expect(asked <= 12)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `beyond what twelve answers can tell, nobody is put too high`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 4096...100_000, using: &random)
    let threshold = Int.random(in: 0...count, using: &random)
    let (start, asked) = place(count) { card, _ in card < threshold }
    #expect(asked == 12)
    #expect(start <= threshold)
    #expect(threshold - start <= count / 4096 + 1)
  }

  @Test(arguments: [20, 60, 150])
  func `one slip costs little`(count: Int) {
    for threshold in stride(from: 0, through: count, by: 3) {
      for slip in 0..<12 {
        let (start, _) = place(count) { card, question in card < threshold && question != slip }
        #expect(start <= threshold)
        #expect(threshold - start <= max(2, count / 16), "\(threshold), slip at \(slip)")
      }
    }
  }

  @Test func `a slip at the first question is forgiven in a deck of a thousand`() {
    for threshold in stride(from: 0, through: 1000, by: 7) {
      let (start, _) = place(1000) { card, question in card < threshold && question != 0 }
      #expect(threshold - start <= 1)
    }
  }

  @Test func `an answer after the end changes nothing`() {
    var search = PlacementSearch(count: 0, mostQuestions: 12)
    #expect(search.next == nil)
    search.take(isKnown: true)
    #expect(search.start == 0)
    #expect(PlacementSearch(count: -3, mostQuestions: 12).next == nil)
  }
}
