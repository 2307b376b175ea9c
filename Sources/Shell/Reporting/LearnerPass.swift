import Dispatch
import Profiles
import Synchronization

/// One pass over many learners on all processors, whose results come in the order of learners.
///
/// Only the results of a few learners wait at any time, so memory does not grow with their number.
struct LearnerPass {
  let sources: [LearnerSource]

  /// More learners at a time than there are processors, so that one long journal keeps none waiting.
  private static let batch = 32

  /// Does `work` for every learner; `take` gets what came of it, one after the other, in order.
  func run<Output: Sendable>(
    _ work: @Sendable (_ index: Int, _ source: LearnerSource) -> Output,
    progress: (_ done: Int) -> Void,
    take: (_ index: Int, _ output: Output) throws -> Void
  ) rethrows {
    var start = 0
    while start < sources.count {
      let count = min(Self.batch, sources.count - start)
      let first = start
      let results = Results<Output>(count: count)
      DispatchQueue.concurrentPerform(iterations: count) { place in
        results.put(work(first + place, sources[first + place]), at: place)
      }
      for (place, output) in results.all().enumerated() {
        if let output { try take(start + place, output) }
      }
      start += count
      progress(start)
    }
  }
}

/// Where threads put what they made.
private final class Results<Output: Sendable>: Sendable {
  private let outputs: Mutex<[Output?]>

  init(count: Int) {
    outputs = Mutex(Array(repeating: nil, count: count))
  }

  func put(_ output: Output, at place: Int) {
    outputs.withLock { $0[place] = output }
  }

  func all() -> [Output?] { outputs.withLock { $0 } }
}
