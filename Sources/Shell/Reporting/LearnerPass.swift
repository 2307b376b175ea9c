import Dispatch
import Synchronization

/// One pass over many learners on all processors, whose results come in the order of learners.
///
/// Only the results of a few learners wait at any time, so memory does not grow with their number.
struct LearnerPass {
  let entries: [ReportEntry]
  /// More learners at a time than there are processors, so that one long journal keeps none waiting;
  /// fewer where what comes of each is long.
  var batch = 32

  /// Does `work` for every learner; `take` gets what came of it, one after the other, in order.
  func run<Output: Sendable>(
    _ work: @Sendable (_ entry: ReportEntry) -> Output,
    progress: (_ done: Int) -> Void,
    take: (_ entry: ReportEntry, _ output: Output) throws -> Void
  ) rethrows {
    var start = 0
    while start < entries.count {
      let count = min(batch, entries.count - start)
      let first = start
      let results = Results<Output>(count: count)
      DispatchQueue.concurrentPerform(iterations: count) { place in
        results.put(work(entries[first + place]), at: place)
      }
      for (place, output) in results.all().enumerated() {
        if let output { try take(entries[start + place], output) }
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
