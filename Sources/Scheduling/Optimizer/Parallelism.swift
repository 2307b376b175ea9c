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
