import Dispatch
import Synchronization

/// Two pieces of work at once, on two cores where there are two.
enum SideBySide {
  /// What both came to.
  static func results<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First,
    _ second: @Sendable () throws -> Second
  ) -> (Result<First, any Error>, Result<Second, any Error>) {
    let other = Mutex<Result<Second, any Error>?>(nil)
    let one = Mutex<Result<First, any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result { try first() }
        one.withLock { $0 = result }
      } else {
        let result = Result { try second() }
        other.withLock { $0 = result }
      }
    }
    return (taken(one) ?? Result { try first() }, taken(other) ?? Result { try second() })
  }

  private static func taken<Value: Sendable>(
    _ box: borrowing Mutex<Result<Value, any Error>?>
  ) -> Result<Value, any Error>? {
    box.withLock { $0 }
  }
}
