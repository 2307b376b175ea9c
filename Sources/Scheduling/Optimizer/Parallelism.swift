import Synchronization

/// How work is spread over threads: handed in, since this module starts none.
public struct Parallelism: Sendable {
  /// Calls a piece of work once for each number below a count, and returns when all are done.
  public typealias Performer =
    @Sendable (_ count: Int, _ work: @Sendable (_ part: Int) -> Void) -> Void

  /// Into how many parts work is cut.
  package let parts: Int
  /// Does the work of each part.
  package let perform: Performer

  /// Work cut into `parts`, done by `perform`.
  public init(parts: Int, perform: @escaping Performer) {
    self.parts = min(max(1, parts), 64)
    self.perform = perform
  }

  /// One part after the other, on the caller's thread.
  public static let serial = Parallelism(parts: 1) { count, work in
    for part in 0..<count { work(part) }
  }
}

extension Parallelism {
  /// What `make` gives for each number below `count`, in their order; each is made on some thread.
  func map<Result: Sendable>(
    _ count: Int,
    _ make: @escaping @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    perform(count) { index in
      let result = make(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
