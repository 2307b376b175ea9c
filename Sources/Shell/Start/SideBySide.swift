import Dispatch
import Synchronization

/// Two pieces of work at once, on two cores where there are two.
enum SideBySide {
  /// What both came to; the first is done on the caller's thread.
  static func results<First: Sendable, Second: Sendable>(
    _ first: () throws -> First,
    _ second: @escaping @Sendable () throws -> Second
  ) -> (Result<First, any Error>, Result<Second, any Error>) {
    let other = Later(work: second)
    DispatchQueue.global(qos: .userInitiated).async { other.perform() }
    let one = Result { try first() }
    return (one, other.result())
  }
}

/// What another thread comes to.
private final class Later<Value: Sendable>: Sendable {
  private let work: @Sendable () throws -> Value
  private let box = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  init(work: @escaping @Sendable () throws -> Value) { self.work = work }

  func perform() {
    let result = Result { try work() }
    box.withLock { $0 = result }
    isDone.signal()
  }

  /// Waits for it; it is given away, so that nobody else holds it.
  func result() -> Result<Value, any Error> {
    isDone.wait()
    return box.withLock { $0.take() } ?? Result { try work() }
  }
}
