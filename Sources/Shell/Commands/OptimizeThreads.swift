import Dispatch
import Scheduling

extension Parallelism {
  /// Two threads, which is what fitting gains from.
  static let twoThreads = Parallelism(parts: 2) { count, work in
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
