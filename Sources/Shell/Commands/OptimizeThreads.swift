import Dispatch
import Scheduling

extension Parallelism {
  /// Threads of the system's pool; more parts than two threads need, so that neither waits long.
  static let threads = Parallelism(parts: 4) { count, work in
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
